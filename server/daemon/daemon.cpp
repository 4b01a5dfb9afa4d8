// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/daemon/daemon.h"

#include "server/host/log_output.h"
#include "server/host/settings_from_config.h"
#include "shared/config/help.h"

#include <QCoreApplication>

#include <cstdio>

namespace anteroom::daemon {
namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

int badUsage(const QString &text)
{
    print(stderr, QStringLiteral("anteroomd: %1\n").arg(text));
    return Daemon::BadUsage;
}

} // namespace

Daemon::Daemon() : m_signals([this] { m_server.stop(); }, [this] { m_server.reload(); })
{
    connect(&m_server, &host::ServerThread::started, this, &Daemon::onStarted);
    connect(&m_server, &host::ServerThread::failed, this, &Daemon::onFailed);
    connect(&m_server, &host::ServerThread::stopped, this,
            [] { QCoreApplication::exit(Daemon::Ended); });
}

int Daemon::run(const QStringList &words)
{
    const auto settings = config::loadSettings(words, config::processEnvironment());
    if (!settings)
        return badUsage(settings.error().text);
    switch (settings->action) {
    case config::Action::ShowHelp:
        print(stdout, config::helpText(QStringLiteral("usage: anteroomd [options]\n")));
        return Ended;
    case config::Action::ShowVersion:
        print(stdout, config::versionText(QStringLiteral("anteroomd")));
        return Ended;
    case config::Action::Run:
        break;
    }
    return serve(*settings);
}

int Daemon::serve(const config::Settings &settings)
{
    host::installLogOutput(settings.logLevel);
    const host::ServerSettings server = host::serverSettings(settings);
    if (const auto rules = host::tokenRules(server); !rules)
        return badUsage(rules.error().text);
    m_server.start(server);
    return QCoreApplication::exec();
}

void Daemon::onStarted(const QUrl &url)
{
    print(stdout, QStringLiteral("listening %1\n").arg(url.toString()));
}

void Daemon::onFailed(const QString &text)
{
    print(stderr, QStringLiteral("anteroomd: %1\n").arg(text));
    QCoreApplication::exit(NotStarted);
}

} // namespace anteroom::daemon
