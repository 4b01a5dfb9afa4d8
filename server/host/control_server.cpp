// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/control_server.h"

#include "server/host/control_commands.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

#include <sys/socket.h>
#include <unistd.h>

namespace anteroom::host {
namespace {

bool isOwnUser(const QLocalSocket &client)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    const int descriptor = static_cast<int>(client.socketDescriptor());
    if (::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return false;
    return peer.uid == ::geteuid() || peer.uid == 0;
}

void sendReply(QLocalSocket &client, const ControlReply &reply)
{
    client.write(QJsonDocument(controlReplyJson(reply)).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace

ControlServer::ControlServer(ControlCommands &commands, QObject *parent)
    : QObject(parent), m_commands(commands)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::onNewConnection);
}

ControlServer::~ControlServer()
{
    close();
}

std::optional<QString> ControlServer::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return m_server.errorString();
    return std::nullopt;
}

void ControlServer::close()
{
    const auto clients = m_server.findChildren<QLocalSocket *>();
    for (QLocalSocket *client : clients) {
        client->disconnect(this);
        client->flush();
        client->abort();
    }
    m_server.close();
}

void ControlServer::onNewConnection()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        if (!isOwnUser(*client)) {
            client->abort();
            client->deleteLater();
            continue;
        }
        client->setReadBufferSize(MaximumLineBytes);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { onReadyRead(client); });
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    }
}

void ControlServer::onReadyRead(QLocalSocket *client)
{
    while (client->canReadLine())
        handleLine(client, client->readLine());
    if (client->bytesAvailable() >= MaximumLineBytes)
        client->abort();
}

void ControlServer::handleLine(QLocalSocket *client, const QByteArray &line)
{
    const QJsonDocument request = QJsonDocument::fromJson(line);
    if (!request.isObject())
        return sendReply(*client, {ControlReply::BadUsage, {}, QStringLiteral("not a request")});
    m_commands.execute(request.object(), [client = QPointer(client)](const ControlReply &reply) {
        if (client)
            sendReply(*client, reply);
    });
}

} // namespace anteroom::host
