// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anteroom::bench {

/// User and system time that a process has used, in seconds; 0 when it is not there.
double cpuSeconds(int pid);

/// Resident memory of a process in KB; 0 when it is not there.
double residentKilobytes(int pid);

} // namespace anteroom::bench
