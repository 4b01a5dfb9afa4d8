// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/process_usage.h"

#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace anteroom::bench {

namespace {

std::string processFile(int pid, const char *name)
{
    return "/proc/" + std::to_string(pid) + "/" + name;
}

} // namespace

double cpuSeconds(int pid)
{
    std::ifstream file(processFile(pid, "stat"));
    std::string line;
    if (!std::getline(file, line)) {
        return 0;
    }
    // The name in parentheses may hold blanks; utime and stime are fields 14 and 15.
    std::istringstream fields(line.substr(line.rfind(')') + 2));
    std::string skipped;
    for (int field = 3; field < 14; ++field) {
        fields >> skipped;
    }
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double residentKilobytes(int pid)
{
    std::ifstream file(processFile(pid, "status"));
    std::string word;
    while (file >> word) {
        double kilobytes = 0;
        if (word == "VmRSS:" && file >> kilobytes) {
            return kilobytes;
        }
    }
    return 0;
}

} // namespace anteroom::bench
