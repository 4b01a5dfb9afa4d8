// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/websocket/frame_run.h"
#include "shared/base/limits.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

/// Engine.IO v4 packets.
///
///     text packet   = type [data]          type: 0 open, 1 close, 2 ping, 3 pong, 4 message, 5
///     upgrade, 6 noop binary packet = the bytes themselves (WebSocket) or "b" base64 (polling)
///     payload       = packet *( U+001E packet )                                    (polling)
///
/// Examples: `4hello` · `2probe` · `4hello RS 2 RS 4world` · `4hello RS bAQIDBA==`
/// Spec: Engine.IO v4, "Packet encoding".
namespace anteroom::engineio {

enum class PacketType : char {
    Open = '0',
    Close = '1',
    Ping = '2',
    Pong = '3',
    Message = '4',
    Upgrade = '5',
    Noop = '6',
};

inline constexpr char PacketSeparator = '\x1e';

struct Packet
{
    bool binary = false;
    PacketType type = PacketType::Message;
    /// Text after the type, or the bytes of a binary message.
    QByteArray data;

    friend bool operator==(const Packet &, const Packet &) = default;
};

/// The type of a text packet, or nothing when there is none.
std::optional<PacketType> packetType(QByteArrayView text);

enum class PayloadError { Empty, UnknownType, BadBase64, BadUtf8, TooManyPackets };

struct DecodedPayload
{
    QList<Packet> packets;
    std::optional<PayloadError> error; ///< packets is empty then: nothing is kept of a bad payload
};

/// Splits the body of one POST. body: at most Limits::maxPayloadBytes, the caller sees to that.
/// Spec: Engine.IO v4, "HTTP long-polling".
DecodedPayload decodePayload(QByteArrayView body, const Limits &limits);

/// `b` and base64: a binary message within a payload.
QByteArray encodeBinaryForPolling(QByteArrayView bytes);

/// Messages that go to many sessions together. text: a message packet, type included; empty when
/// all is in the attachments.
class MessageRun final : public websocket::FrameRun
{
public:
    using FrameRun::FrameRun;
    /// All as packets of a polling payload, separators between them; encoded when first asked for.
    const QByteArray &payload() const;

private:
    mutable QByteArray m_payload;
};

} // namespace anteroom::engineio
