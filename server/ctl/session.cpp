// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ctl/session.h"

#include <QJsonDocument>
#include <QTimer>

#include <chrono>
#include <utility>

namespace anteroom::ctl {
namespace {

using host::ControlReply;
/// A backup of a large clinic takes its time; everything else answers at once.
constexpr std::chrono::minutes ReplyDeadline{10};

ControlReply refused(const QString &text)
{
    return {ControlReply::Refused, {}, text};
}

} // namespace

Session::Session(const host::ServerSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_store(m_clock)
{
}

void Session::execute(const QJsonObject &request, host::DataDirectory::Absent absent,
                      const Reply &reply)
{
    m_request = request;
    m_absent = absent;
    m_reply = reply;
    connect(&m_socket, &QLocalSocket::connected, this, &Session::askServer);
    connect(&m_socket, &QLocalSocket::readyRead, this, &Session::onLine);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &Session::onSocketError);
    m_socket.connectToServer(host::controlSocketPath(m_settings.dataDir));
}

void Session::askServer()
{
    m_socket.write(QJsonDocument(m_request).toJson(QJsonDocument::Compact) + '\n');
    QTimer::singleShot(ReplyDeadline, this,
                       [this] { finish(refused(QStringLiteral("the server does not answer"))); });
}

void Session::onLine()
{
    if (m_socket.canReadLine())
        finish(host::controlReplyFromJson(QJsonDocument::fromJson(m_socket.readLine()).object()));
}

void Session::onSocketError(QLocalSocket::LocalSocketError error)
{
    const bool nobodyListens =
        error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
    if (nobodyListens)
        return openDirectory();
    finish(refused(QStringLiteral("the running server can't be asked: ") + m_socket.errorString()));
}

void Session::openDirectory()
{
    m_store.open(m_settings, m_absent, [this](const std::optional<host::StartError> &error) {
        if (error)
            return finish(refused(error->text));
        m_commands =
            std::make_unique<host::ControlCommands>(m_store, host::ControlCommands::Server::Stands);
        m_commands->execute(m_request, [this](const ControlReply &reply) { finish(reply); });
    });
}

void Session::finish(const ControlReply &reply)
{
    m_socket.disconnect(this);
    if (const auto done = std::exchange(m_reply, nullptr))
        done(reply);
}

} // namespace anteroom::ctl
