// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/steps.h"

#include <utility>

namespace anteroom::demo {

Steps::Steps(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Steps::runNext);
}

void Steps::add(std::chrono::milliseconds wait, Action action)
{
    m_steps.push_back({wait, std::move(action)});
}

void Steps::start()
{
    arm();
}

void Steps::arm()
{
    if (m_steps.empty())
        Q_EMIT finished();
    else
        m_timer.start(m_steps.front().wait);
}

void Steps::runNext()
{
    const Action action = std::move(m_steps.front().action);
    m_steps.pop_front();
    action();
    arm();
}

} // namespace anteroom::demo
