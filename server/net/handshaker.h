// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request_head.h"

#include <QByteArray>

#include <memory>

namespace anteroom::net {

/// Answers upgrades through one QWebSocketServer, for all connections of a listener. It sees a
/// socket without a descriptor that holds a canonical request; the QWebSocket that it makes is
/// dropped. Spec: ARCHITECTURE.md, "Decisions".
class Handshaker
{
public:
    Handshaker();
    ~Handshaker();
    Q_DISABLE_COPY_MOVE(Handshaker)

    /// The 101 for a checked request with this key: of Qt's the lines that RFC 6455 asks for, then
    /// headers. Nothing when Qt refused.
    QByteArray answer(const QByteArray &key, const QList<http::Header> &headers);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anteroom::net
