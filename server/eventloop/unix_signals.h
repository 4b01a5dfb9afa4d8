// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace anteroom::eventloop {

/// Calls `end` in the event loop of the thread that made it, once for each SIGTERM or SIGINT, and
/// `reload`, when there is one, for each SIGHUP. One at a time in a process; the signals' defaults
/// come back with its end.
class UnixSignals
{
public:
    explicit UnixSignals(std::function<void()> end, std::function<void()> reload = {});
    ~UnixSignals();
    Q_DISABLE_COPY_MOVE(UnixSignals)

private:
    std::function<void()> m_end;
    std::function<void()> m_reload;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace anteroom::eventloop
