// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/server.h"

#include "server/socketio/connection.h"

namespace anteroom::socketio {

Server::Server(DeadlineQueue &deadlines, const Limits &limits)
    : m_deadlines(deadlines), m_limits(limits)
{
    of("/");
}

Server::~Server() = default;

Namespace &Server::of(const QByteArray &name)
{
    std::unique_ptr<Namespace> &nsp = m_namespaces[name];
    if (!nsp)
        nsp = std::make_unique<Namespace>(*this, name);
    return *nsp;
}

Namespace *Server::find(const QByteArray &name) const
{
    const auto found = m_namespaces.find(name);
    return found == m_namespaces.end() ? nullptr : found->second.get();
}

void Server::ofMatching(std::function<bool(const QByteArray &)> matches,
                        std::function<void(Namespace &)> setUp)
{
    m_dynamic.push_back({std::move(matches), std::move(setUp)});
}

Namespace *Server::findOrMake(const QByteArray &name)
{
    if (Namespace *nsp = find(name))
        return nsp;
    for (const Dynamic &dynamic : m_dynamic) {
        if (!dynamic.matches(name))
            continue;
        Namespace &made = of(name);
        dynamic.setUp(made);
        return &made;
    }
    return nullptr;
}

QList<QByteArray> Server::namespaceNames() const
{
    QList<QByteArray> names;
    for (const auto &[name, nsp] : m_namespaces)
        names.append(name);
    return names;
}

std::unique_ptr<engineio::SessionHandler> Server::sessionOpened(engineio::Session &session)
{
    return std::make_unique<Connection>(*this, session);
}

void Server::close()
{
    const auto connections = m_connections;
    for (Connection *connection : connections)
        connection->session().close(engineio::CloseReason::ServerShuttingDown);
}

} // namespace anteroom::socketio
