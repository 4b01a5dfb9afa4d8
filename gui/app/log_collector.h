// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

namespace anteroom::gui {

/// Listens to the log of every thread and tells it to this one. The handler that was there before
/// still gets every message, first. One at a time in a program.
class LogCollector : public QObject
{
    Q_OBJECT

public:
    /// From now on until it is destroyed.
    explicit LogCollector(QObject *parent = nullptr);
    ~LogCollector() override;

    /// Tells what waits now instead of within 100 ms.
    void deliver();

Q_SIGNALS:
    /// time: UTC. Lines that came too fast are counted and told as one warning.
    void lineLogged(const QDateTime &time, QtMsgType level, const QString &category,
                    const QString &text);

private:
    QTimer m_timer;
};

} // namespace anteroom::gui
