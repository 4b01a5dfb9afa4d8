// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ctl/program.h"

#include "server/ctl/session.h"
#include "server/host/database_password.h"
#include "server/host/log_output.h"
#include "server/host/settings_from_config.h"
#include "shared/config/help.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

namespace anteroom::ctl {
namespace {

using host::ControlReply;
constexpr qint64 MaximumPasswordBytes = 8 * 1024;

int print(const Output &output)
{
    std::fwrite(output.standardOutput.constData(), 1,
                static_cast<size_t>(output.standardOutput.size()), stdout);
    std::fwrite(output.standardError.constData(), 1,
                static_cast<size_t>(output.standardError.size()), stderr);
    std::fflush(stdout);
    return output.exit;
}

int printReply(const ControlReply &reply, const Command &command = {})
{
    return print(render(reply, command.json ? Format::Json : Format::Text));
}

int printUsageError(const QString &text)
{
    return printReply({ControlReply::BadUsage, {}, text});
}

/// One line without its end.
QString readPassword()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray line = input.readLine(MaximumPasswordBytes);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

int Program::run(const QStringList &words)
{
    const auto settings =
        config::loadSettings(words, config::processEnvironment(), config::OtherWords::Keep);
    if (!settings)
        return printUsageError(settings.error().text);
    if (settings->action == config::Action::ShowHelp)
        return print({config::helpText(commandsHelp()).toUtf8(), {}, 0});
    if (settings->action == config::Action::ShowVersion)
        return print({config::versionText(QStringLiteral("anteroomctl")).toUtf8(), {}, 0});
    // Scripts read stderr: what a server logs while it starts is no problem of theirs.
    host::installLogOutput(settings->logLevel == u"debug" ? settings->logLevel
                                                          : QStringLiteral("error"));
    const auto command = parseCommand(settings->rest, QDir::currentPath());
    if (!command)
        return printUsageError(command.error().text);
    return runCommand(*command, *settings);
}

int Program::runCommand(Command command, const config::Settings &settings)
{
    if (command.checksConfiguration)
        return checkConfiguration(command, settings);
    if (command.readsPassword)
        command.request.insert(QStringLiteral("password"), readPassword());
    if (command.storesSecret &&
        command.request.value(u"name").toString() == host::DatabasePasswordName)
        return storeDatabasePassword(command, settings);
    return askSession(command, settings);
}

int Program::storeDatabasePassword(const Command &command, const config::Settings &settings)
{
    const QByteArray password = command.request.value(u"password").toString().toUtf8();
    if (settings.database.kind != config::DatabaseUrl::Kind::PostgreSql)
        return printUsageError(QStringLiteral("only a PostgreSQL --database has a password"));
    if (password.isEmpty())
        return printUsageError(QStringLiteral("the password on standard input is empty"));
    const auto secrets = host::databaseSecrets(settings.dataDir, settings.database);
    secrets->write(host::DatabasePasswordName, password,
                   [&](const std::optional<auth::SecretError> &error) {
        const int code =
            error ? printReply({ControlReply::Refused, {}, error->text}, command)
                  : printReply({ControlReply::Success,
                                {{QStringLiteral("ok"), true}},
                                QStringLiteral("stored for %1").arg(settings.database.toString())},
                               command);
        QMetaObject::invokeMethod(
            qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    });
    return QCoreApplication::exec();
}

int Program::checkConfiguration(const Command &command, const config::Settings &settings)
{
    const auto rules = host::tokenRules(host::serverSettings(settings));
    if (!rules)
        return printUsageError(rules.error().text);
    const auto webhooks = host::outboxOptions(host::serverSettings(settings));
    if (!webhooks)
        return printUsageError(webhooks.error().text);
    return printReply({ControlReply::Success,
                       {{QStringLiteral("ok"), true},
                        {QStringLiteral("dataDir"), settings.dataDir},
                        {QStringLiteral("database"), settings.database.toString()}},
                       QStringLiteral("the configuration is good; the data directory is %1")
                           .arg(settings.dataDir)},
                      command);
}

int Program::askSession(const Command &command, const config::Settings &settings)
{
    Session session(host::serverSettings(settings));
    const auto absent = command.makesClinic ? host::DataDirectory::Absent::Make
                                            : host::DataDirectory::Absent::Refuse;
    session.execute(command.request, absent, [&command](const ControlReply &reply) {
        const int code = printReply(reply, command);
        // Also right when the answer came before exec().
        QMetaObject::invokeMethod(
            qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    });
    return QCoreApplication::exec();
}

} // namespace anteroom::ctl
