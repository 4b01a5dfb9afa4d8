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

void complain(const QString &problem)
{
    std::fprintf(stderr, "anteroom-conformance: %s\n", qPrintable(problem));
}

int serve(const conformance::Options &options)
{
    const SystemClock clock;
    DeadlineQueue deadlines(clock);
    const eventloop::DeadlineDriver driver(deadlines);
    conformance::ConformanceServer server(deadlines, options);
    if (const auto problem = server.loadTls()) {
        complain(*problem);
        return 2;
    }
    if (const auto problem = server.listen()) {
        complain(*problem);
        return 1;
    }
    std::printf("listening on %d\n", int(server.port()));
    std::fflush(stdout);
    const auto end = [&server] {
        server.close();
        QCoreApplication::quit();
    };
    const auto reload = [&server] {
        if (const auto problem = server.loadTls())
            complain(*problem);
    };
    const eventloop::UnixSignals signalWatch(end, reload);
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
        complain(options.error());
        return 2;
    }
    return serve(*options);
}
