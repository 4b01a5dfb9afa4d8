// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/generator/process_usage.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

namespace anteroom::bench {

namespace {

std::string processFile(int pid, const char *name)
{
    return "/proc/" + std::to_string(pid) + "/" + name;
}

} // namespace

double cpuSeconds(int pid, const std::string &threads)
{
    std::error_code gone;
    double nanoseconds = 0;
    for (const auto &task : std::filesystem::directory_iterator(processFile(pid, "task"), gone)) {
        std::string name;
        std::ifstream(task.path() / "comm") >> name;
        double running = 0;
        if (threads.empty() || ("," + threads + ",").find("," + name + ",") != std::string::npos) {
            std::ifstream(task.path() / "schedstat") >> running;
        }
        nanoseconds += running;
    }
    return nanoseconds / 1e9;
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
