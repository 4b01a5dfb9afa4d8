// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/socketio/packet.h"

#include <memory>

namespace anteroom::socketio {

/// How the packets of a server are written and read; its clients must use the same. Without state:
/// one serves all connections. Spec: Socket.IO 4.8, option `parser`.
class Parser
{
public:
    virtual ~Parser() = default;

    virtual engineio::MessageRun event(const QByteArray &nsp, const QByteArray &event,
                                       const Arguments &arguments,
                                       std::optional<quint64> ackId = {}) const = 0;
    virtual engineio::MessageRun ack(const QByteArray &nsp, quint64 id,
                                     const Arguments &arguments) const = 0;
    /// CONNECT, CONNECT_ERROR (payloadJson: an object) or DISCONNECT (none).
    virtual engineio::MessageRun control(PacketType type, const QByteArray &nsp,
                                         const QByteArray &payloadJson = {}) const = 0;
    virtual std::unique_ptr<Decoder> makeDecoder(const Limits &limits) const = 0;
};

/// The default one: JSON text, attachments beside it. Spec: Socket.IO v5, "Packet encoding".
const Parser &jsonParser();
/// One MessagePack message a packet. Spec: npm socket.io-msgpack-parser 3.
const Parser &msgpackParser();

} // namespace anteroom::socketio
