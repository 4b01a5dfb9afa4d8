// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/single_instance.h"

#include <QLocalSocket>

#include <unistd.h>

namespace anteroom::gui {
namespace {

constexpr int PatienceMs = 1'000;
constexpr char RaiseWord[] = "raise\n";

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent) : QObject(parent), m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            Q_EMIT raiseRequested();
        }
    });
}

bool SingleInstance::claim()
{
    // First, as listening for this user alone replaces whatever stands at the name.
    if (tellOther())
        return false;
    // Nobody answers: what is there, a crash has left.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

QString SingleInstance::nameForUser()
{
    return QStringLiteral("anteroom-console-%1").arg(::getuid());
}

bool SingleInstance::tellOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    socket.write(RaiseWord);
    socket.waitForBytesWritten(PatienceMs);
    return true;
}

} // namespace anteroom::gui
