// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/conformance_server.h"
#include "server/eventloop/deadline_driver.h"
#include "server/eventloop/server_dispatcher.h"
#include "server/eventloop/unix_signals.h"

#include <QCoreApplication>

#include <cstdio>

using namespace anteroom;

namespace {

int serve(const conformance::Options &options)
{
    const SystemClock clock;
    DeadlineQueue deadlines(clock);
    const eventloop::DeadlineDriver driver(deadlines);
    conformance::ConformanceServer server(deadlines, options);
    if (const auto problem = server.listen()) {
        std::fprintf(stderr, "anteroom-conformance: %s\n", qPrintable(*problem));
        return 1;
    }
    std::printf("listening on %d\n", int(server.port()));
    std::fflush(stdout);
    const eventloop::UnixSignals signalWatch([&server] {
        server.close();
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (auto dispatcher = eventloop::makeServerDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    const QCoreApplication application(argc, argv);
    const auto options = conformance::parseOptions(QCoreApplication::arguments().sliced(1));
    if (!options) {
        std::fprintf(stderr, "anteroom-conformance: %s\n", qPrintable(options.error()));
        return 2;
    }
    return serve(*options);
}
