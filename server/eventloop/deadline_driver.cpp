// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/deadline_driver.h"

namespace anteroom::eventloop {

DeadlineDriver::DeadlineDriver(DeadlineQueue &queue, QObject *parent)
    : QObject(parent), m_queue(queue), m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeadlineDriver::runDue);
    m_queue.setWakeUp([this] { arm(); });
    arm();
}

DeadlineDriver::~DeadlineDriver()
{
    m_queue.setWakeUp({});
}

void DeadlineDriver::arm()
{
    if (m_running)
        return;
    if (const auto wait = m_queue.untilNext())
        m_timer.start(*wait);
    else
        m_timer.stop();
}

void DeadlineDriver::runDue()
{
    m_running = true;
    m_queue.runDue();
    m_running = false;
    arm();
}

} // namespace anteroom::eventloop
