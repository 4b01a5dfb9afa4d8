// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/deadline_queue.h"

#include <QObject>
#include <QTimer>

namespace anteroom::eventloop {

/// Runs a DeadlineQueue on the event loop of the thread it lives in, with a single precise timer
/// that is armed for the earliest deadline. Takes the queue's wake-up; the queue must outlive it.
class DeadlineDriver : public QObject
{
    Q_OBJECT

public:
    explicit DeadlineDriver(DeadlineQueue &queue, QObject *parent = nullptr);
    ~DeadlineDriver() override;

private:
    void arm();
    void runDue();

    DeadlineQueue &m_queue;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace anteroom::eventloop
