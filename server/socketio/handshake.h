// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request_head.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QJsonValue>

#include <memory>

namespace anteroom::socketio {

/// What was known when the connection was opened; shared by its sockets in all namespaces.
struct ConnectionHandshake
{
    QList<http::Header> headers; ///< of the session's first request, names in lower case
    QByteArray url;              ///< its target
    QByteArray rawQuery;         ///< percent-encoded, without `?`
    QHostAddress address;        ///< the peer's
    bool secure = false;         ///< TLS
    QDateTime issued;

    QByteArray header(const QByteArray &lowerCaseName) const;
    /// Decoded query parameter; empty when absent.
    QByteArray query(const QByteArray &name) const;
};

/// The handshake of one socket. Spec: Socket.IO 4.8, `socket.handshake`.
struct Handshake
{
    std::shared_ptr<const ConnectionHandshake> connection;
    QByteArray authJson; ///< the CONNECT payload as it came; `{}` when there was none

    /// The CONNECT payload, parsed.
    QJsonValue auth() const;
};

} // namespace anteroom::socketio
