// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engineio/handler.h"
#include "server/socketio/namespace.h"
#include "server/socketio/parser.h"
#include "shared/base/deadline_queue.h"
#include "shared/base/limits.h"

#include <functional>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace anteroom::socketio {

class Connection;

/// A Socket.IO v5 server over Engine.IO sessions. Single-threaded: build it, use it and destroy it
/// on the server thread.
///
///     socketio::Server io(deadlines, limits);
///     io.of("/").onConnection([&](const SocketPtr &socket) { socket->join("lobby"); });
///     io.of("/").on("say", [&](const SocketPtr &socket, const Arguments &args, const Ack &ack) {
///         io.to("lobby").emit("said", args);
///         ack({QJsonValue(true)});
///     });
class Server final : public engineio::Handler
{
public:
    /// parser: that of all clients; it must outlive the server.
    Server(DeadlineQueue &deadlines, const Limits &limits, const Parser &parser = jsonParser());
    ~Server() override;
    Q_DISABLE_COPY_MOVE(Server)

    /// The namespace of this name (`/`, `/admin`), made when it does not exist.
    Namespace &of(const QByteArray &name);
    Namespace *find(const QByteArray &name) const;
    /// Namespaces made on demand: when a client connects to an unknown name that `matches`, it is
    /// made and set up. Spec: Socket.IO 4.8, "Dynamic namespaces".
    void ofMatching(std::function<bool(const QByteArray &name)> matches,
                    std::function<void(Namespace &)> setUp);
    /// Called for each namespace that is made from now on, before it is set up.
    void onNewNamespace(std::function<void(Namespace &)> handler);
    /// find(), or one made on demand. Nothing when it may not be: its name matches nothing, or
    /// there are Limits::dynamicNamespaces in use.
    Namespace *findOrMake(const QByteArray &name);
    QList<QByteArray> namespaceNames() const;

    // Shortcuts for the namespace `/`.
    void onConnection(std::function<void(const SocketPtr &)> handler)
    {
        of("/").onConnection(std::move(handler));
    }
    void use(Namespace::ConnectMiddleware middleware) { of("/").use(std::move(middleware)); }
    Broadcast to(const QByteArray &room) { return of("/").to(room); }
    Broadcast in(const QByteArray &room) { return of("/").to(room); }
    Broadcast except(const QByteArray &room) { return of("/").except(room); }
    void emit(const QByteArray &event, const Arguments &arguments = {})
    {
        of("/").emit(event, arguments);
    }

    /// Ends every connection without DISCONNECT packets, so that clients come back later.
    void close();

    /// Ends the connections of these addresses, those without a socket too.
    void closeConnections(const std::function<bool(const QHostAddress &)> &isMeant);

    qsizetype connectionCount() const { return static_cast<qsizetype>(m_connections.size()); }
    const Limits &limits() const { return m_limits; }
    const Parser &parser() const { return m_parser; }
    DeadlineQueue &deadlines() const { return m_deadlines; }

    // engineio::Handler
    std::unique_ptr<engineio::SessionHandler> sessionOpened(engineio::Session &session) override;

private:
    friend class Connection;
    bool makeRoomForDynamic();

    DeadlineQueue &m_deadlines;
    Limits m_limits;
    const Parser &m_parser;
    struct Dynamic
    {
        std::function<bool(const QByteArray &)> matches;
        std::function<void(Namespace &)> setUp;
    };
    std::unordered_map<QByteArray, std::shared_ptr<Namespace>> m_namespaces;
    QList<QByteArray> m_dynamicNames; ///< of those that were made on demand
    std::vector<Dynamic> m_dynamic;
    std::vector<std::function<void(Namespace &)>> m_newNamespaceHandlers;
    std::unordered_set<Connection *> m_connections;
};

} // namespace anteroom::socketio
