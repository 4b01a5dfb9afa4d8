// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QSystemTrayIcon;

namespace anteroom::gui {

/// Tells the desktop's notification service (org.freedesktop.Notifications), which shows it and
/// plays its sound; where there is none, the tray icon and a beep.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    enum class Sound { Off, On };

    explicit DesktopNotifier(QObject *parent = nullptr);

    /// For desktops without a notification service; outlives this. May be null.
    void setTrayIcon(QSystemTrayIcon *icon) { m_icon = icon; }
    /// Replaces what was shown before. Never a name or contents: it shows over a locked screen.
    void notify(const QString &title, const QString &text, Sound sound);
    /// Takes it away again.
    void withdraw();

Q_SIGNALS:
    /// The person clicked on it.
    void activated();

private Q_SLOTS:
    void onAction(uint id, const QString &action);

private:
    void fallBack(const QString &title, const QString &text, Sound sound);

    QSystemTrayIcon *m_icon = nullptr;
    uint m_shownId = 0; ///< that of the service, 0: none
    bool m_asking = false;
    std::function<void()> m_next; ///< what came while the service was asked; the newest counts
};

} // namespace anteroom::gui
