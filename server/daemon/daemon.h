// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eventloop/unix_signals.h"
#include "server/host/server_thread.h"
#include "shared/config/settings.h"

#include <QObject>
#include <QStringList>

namespace anteroom::daemon {

/// anteroomd from its words to its exit code. Needs a QCoreApplication.
class Daemon : public QObject
{
    Q_OBJECT

public:
    enum Exit { Ended = 0, NotStarted = 1, BadUsage = 2 };

    Daemon();

    /// Runs the server until SIGTERM or SIGINT; SIGHUP makes it read its certificate again. words:
    /// without the program's name.
    int run(const QStringList &words);

private:
    int serve(const config::Settings &settings);
    void onStarted(const QUrl &url);
    void onFailed(const QString &text);

    host::ServerThread m_server;
    eventloop::UnixSignals m_signals;
};

} // namespace anteroom::daemon
