// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace anteroom::gui {

/// The console in the system tray, with the state of the clinic; nothing where there is no tray.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// False where the desktop has no tray: then the window must not hide.
    bool isThere() const { return m_icon && m_icon->isVisible(); }
    QSystemTrayIcon *icon() const { return m_icon.get(); }
    /// Shown above "Quit", in order.
    void setActions(const QList<QAction *> &actions);
    void setRunning(bool running);
    void setWaiting(int count);

Q_SIGNALS:
    void openRequested();
    void quitRequested();

private:
    void refresh();

    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    bool m_running = false;
    int m_waiting = 0;
};

} // namespace anteroom::gui
