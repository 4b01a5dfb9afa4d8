// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loads a Socket.IO server with the workload of the conformance server's bench profile and prints
// one line of JSON. Figures are per CPU-second of the server, read from /proc, so that they don't
// depend on the generator.

#include "shared/base/scheduling.h"
#include "tests/bench/generator/load.h"
#include "tests/bench/generator/options.h"
#include "tests/bench/generator/process_usage.h"

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

namespace {

using anteroom::bench::Figures;
using anteroom::bench::Load;
using anteroom::bench::Options;

void raiseDescriptorLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

std::uint32_t percentile(const std::vector<std::uint32_t> &sorted, double part)
{
    if (sorted.empty()) {
        return 0;
    }
    const auto index = static_cast<std::size_t>(part * static_cast<double>(sorted.size()));
    return sorted[std::min(index, sorted.size() - 1)];
}

double ratio(double count, double seconds)
{
    return seconds > 0 ? count / seconds : 0;
}

void print(const Options &options, const Figures &figures)
{
    std::vector<std::uint32_t> sorted = figures.latencies;
    std::sort(sorted.begin(), sorted.end());
    const auto received = static_cast<double>(figures.receivedCount);
    std::printf(
        "{\"mode\":\"%s\",\"conns\":%d,\"connect_s\":%.3f,\"connect_per_cpu_s\":%.0f,"
        "\"rss_kb_per_conn\":%.2f,\"secs\":%.2f,\"sent\":%llu,\"received\":%llu,\"lost\":%lld,"
        "\"recv_per_s\":%.0f,\"server_cpu\":%.3f,\"recv_per_cpu_s\":%.0f,"
        "\"p50_us\":%u,\"p99_us\":%u,\"p999_us\":%u,\"max_us\":%u,\"closed\":%llu}\n",
        modeName(options.mode).c_str(), options.connectionCount, figures.connectSeconds,
        ratio(options.connectionCount + options.idleCount, figures.connectCpuSeconds),
        figures.kilobytesPerConnection, figures.seconds,
        static_cast<unsigned long long>(figures.sentCount),
        static_cast<unsigned long long>(figures.receivedCount),
        static_cast<long long>(figures.lostCount), ratio(received, figures.seconds),
        figures.cpuSeconds, ratio(received, figures.cpuSeconds), percentile(sorted, 0.5),
        percentile(sorted, 0.99), percentile(sorted, 0.999), percentile(sorted, 1),
        static_cast<unsigned long long>(figures.closedCount));
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = anteroom::bench::parseOptions(argc, argv);
    if (!options || options->connectionCount == 0 || options->connectingAtOnce == 0) {
        std::fprintf(
            stderr,
            "usage: load_generator --mode connect|echo|fanout|chat|join|storm|listen --port P\n"
            "    [--pid PID [--threads NAMES]] [--conns N] [--idle N] [--secs S] [--payload "
            "BYTES]\n"
            "    [--inflight K] [--pace N] [--joined N] [--room SIZE] [--rate N] [--ramp N] "
            "[--tokens FILE]\n"
            "    [--event NAME]\n");
        return 2;
    }
    raiseDescriptorLimit();
    anteroom::scheduling::preferShortTurns(); // it stands for other machines: what it measures is
                                              // not its own waiting
    Load load(*options);
    if (!load.connectAll()) {
        std::fprintf(stderr, "load_generator: the connections could not be made\n");
        return 1;
    }
    load.measure();
    print(*options, load.figures());
    return 0;
}
