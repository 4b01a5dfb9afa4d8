// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/websocket/request_handler.h"
#include "shared/base/deadline_queue.h"
#include "shared/base/limits.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QString>

#include <memory>
#include <optional>

namespace anteroom::net {

/// One TCP port for everything: HTTP requests and WebSocket upgrades. Build, use and destroy it on
/// the server thread, whose dispatcher it asks to flush at the end of each turn.
class Listener
{
public:
    Listener(websocket::RequestHandler &handler, DeadlineQueue &deadlines, const Limits &limits);
    ~Listener();
    Q_DISABLE_COPY_MOVE(Listener)

    /// Answers the system's error text when the address can't be listened on. port 0: the system
    /// picks.
    std::optional<QString> listen(const QHostAddress &address, quint16 port);
    /// TLS for connections that come from now on; those that are open stay as they are.
    void setTls(const QSslConfiguration &configuration);
    quint16 port() const;
    QHostAddress address() const;
    /// No new connections; those that are open stay.
    void stopListening();
    /// Writes what is queued, then closes every connection.
    void closeAll();
    int connectionCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anteroom::net
