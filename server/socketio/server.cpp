// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/server.h"

#include "server/socketio/connection.h"

namespace anteroom::socketio {

Server::Server(DeadlineQueue &deadlines, const Limits &limits, const Parser &parser)
    : m_deadlines(deadlines), m_limits(limits), m_parser(parser)
{
    of("/");
}

Server::~Server()
{
    for (const auto &[name, nsp] : m_namespaces)
        nsp->releaseSockets();
}

Namespace &Server::of(const QByteArray &name)
{
    std::shared_ptr<Namespace> &nsp = m_namespaces[name];
    if (nsp)
        return *nsp;
    nsp = std::make_shared<Namespace>(*this, name);
    Namespace &made = *nsp;
    for (const auto &handler : m_newNamespaceHandlers)
        handler(made);
    return made;
}

void Server::onNewNamespace(std::function<void(Namespace &)> handler)
{
    m_newNamespaceHandlers.push_back(std::move(handler));
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
        if (!makeRoomForDynamic())
            return nullptr;
        m_dynamicNames.append(name);
        Namespace &made = of(name);
        dynamic.setUp(made);
        return &made;
    }
    return nullptr;
}

/// Names are cheap for a client to make up: one that nobody uses any more gives way.
bool Server::makeRoomForDynamic()
{
    if (m_dynamicNames.size() < m_limits.dynamicNamespaces)
        return true;
    for (const QByteArray &name : std::as_const(m_dynamicNames)) {
        const auto found = m_namespaces.find(name);
        if (found->second.use_count() > 1) // its sockets hold it
            continue;
        m_namespaces.erase(found);
        m_dynamicNames.removeOne(name);
        return true;
    }
    return false;
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
        connection->session().close({engineio::CloseReason::ServerShuttingDown});
}

void Server::closeConnections(const std::function<bool(const QHostAddress &)> &isMeant)
{
    const auto connections = m_connections;
    for (Connection *connection : connections) {
        engineio::Session &session = connection->session();
        if (isMeant(session.request().address))
            session.close({engineio::CloseReason::ForcedClose});
    }
}

} // namespace anteroom::socketio
