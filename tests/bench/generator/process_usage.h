// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace anteroom::bench {

/// CPU time of the living threads of a process so far, in seconds, from the scheduler's statistics
/// (nanoseconds). threads: names separated by commas; empty: all. 0 when there is no such process.
double cpuSeconds(int pid, const std::string &threads = {});

/// Resident memory of a process in KB; 0 when there is no such process.
double residentKilobytes(int pid);

} // namespace anteroom::bench
