// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __linux__
#include <cstdint>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

/// How the threads of a process share the processor. Each function is about the calling thread,
/// needs no rights, and does nothing where the system doesn't know of it.
namespace anteroom::scheduling {

/// Asks for short turns that come soon: a thread that works a tenth of a millisecond for each of
/// many messages should not wait behind one that draws for four. Linux 6.12 and later
/// (sched_setattr(2): the time slice of SCHED_OTHER).
inline void preferShortTurns()
{
#ifdef __linux__
    struct // the C library has no name for it yet
    {
        std::uint32_t size = 48;
        std::uint32_t policy = 0; // SCHED_OTHER
        std::uint64_t flags = 0;
        std::int32_t nice = ::getpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()));
        std::uint32_t priority = 0;
        std::uint64_t runtime = 100'000; // nanoseconds, the shortest that is allowed
        std::uint64_t deadline = 0;
        std::uint64_t period = 0;
    } attributes;
    static_assert(sizeof attributes == 48);
    ::syscall(SYS_sched_setattr, 0, &attributes, 0U);
#endif
}

/// Lets the other threads go first where both want the processor (a thread's own nice value).
inline void stepBehind()
{
#ifdef __linux__
    constexpr int Behind = 10;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), Behind);
#endif
}

} // namespace anteroom::scheduling
