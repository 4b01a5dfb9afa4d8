// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/unix_signals.h"

#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace anteroom::eventloop {

namespace {

/// A signal handler may only write to a descriptor: [0] is read in the event loop.
int wakePipe[2] = {-1, -1};

void onSignal(int signal)
{
    const int before = errno;
    const char byte = static_cast<char>(signal);
    [[maybe_unused]] const ssize_t written = write(wakePipe[1], &byte, 1);
    errno = before;
}

} // namespace

UnixSignals::UnixSignals(std::function<void()> end, std::function<void()> reload)
    : m_end(std::move(end)), m_reload(std::move(reload))
{
    Q_ASSERT_X(wakePipe[0] < 0, "UnixSignals", "there is one already");
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, wakePipe) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wakePipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        char byte = 0;
        if (read(wakePipe[0], &byte, 1) != 1)
            return;
        if (byte == SIGHUP)
            m_reload();
        else
            m_end();
    });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    if (m_reload)
        std::signal(SIGHUP, onSignal);
}

UnixSignals::~UnixSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    if (m_reload)
        std::signal(SIGHUP, SIG_DFL);
    m_notifier.reset();
    for (int &end : wakePipe) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace anteroom::eventloop
