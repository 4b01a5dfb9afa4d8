// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/fake_server.h"

#include <QCoreApplication>
#include <QSettings>

namespace anteroom::tests {

FakeServer::FakeServer(gui::Console &console) : m_console(console)
{
    console.setCommandSink([this](const feed::ServerCommand &command) {
        m_sent.append(command);
        return static_cast<quint64>(m_sent.size());
    });
}

void FakeServer::accept(const QJsonObject &data)
{
    feed::CommandResult result;
    result.ticket = static_cast<quint64>(m_sent.size());
    result.ok = true;
    result.data = data;
    m_console.finishCommand(result);
}

void FakeServer::refuse(const QString &code, const QString &message)
{
    feed::CommandResult result;
    result.ticket = static_cast<quint64>(m_sent.size());
    result.code = code;
    result.message = message;
    m_console.finishCommand(result);
}

void FakeServer::signIn(OperatorRole role, const feed::ServerSnapshot &snapshot)
{
    m_console.send(feed::SignIn{QStringLiteral("Ruth"), QStringLiteral("secret")}, &m_console,
                   [](const feed::CommandResult &) {});
    accept({{QStringLiteral("userId"), QStringLiteral("op1")},
            {QStringLiteral("displayName"), QStringLiteral("Ruth Okafor")},
            {QStringLiteral("operatorRole"), toWire(role)}});
    accept();
    m_console.applySnapshot(snapshot);
}

TemporarySettings::TemporarySettings()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory.path());
    QCoreApplication::setOrganizationName(QStringLiteral("anteroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("anteroom-test"));
}

} // namespace anteroom::tests
