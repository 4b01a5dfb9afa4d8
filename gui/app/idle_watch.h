// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace anteroom::gui {

/// Tells when nobody has used the program for a while, and when the desktop itself was locked
/// (org.freedesktop.ScreenSaver).
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// Looks once a second while it runs.
    void start(std::chrono::milliseconds limit);
    void stop();

Q_SIGNALS:
    /// Nobody did anything for so long. Once, until start() again.
    void idled();
    void desktopLocked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void onScreenSaver(bool active);

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_sinceUse;
    std::chrono::milliseconds m_limit{0};
};

} // namespace anteroom::gui
