// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Messages that go to many sessions together: encoded once, nothing slips between them.
class MessageRun
{
public:
    /// text: a message packet, type included.
    explicit MessageRun(QByteArray text, QList<QByteArray> attachments = {});

    const QByteArray &text() const { return m_text; }
    const QList<QByteArray> &attachments() const { return m_attachments; }
    /// All as WebSocket frames; encoded when first asked for.
    const QByteArray &frames() const;
    /// All as packets of a polling payload, separators between them.
    const QByteArray &payload() const;
    /// Bytes of text and attachments.
    qsizetype bytes() const;

private:
    QByteArray m_text;
    QList<QByteArray> m_attachments;
    mutable QByteArray m_frames;
    mutable QByteArray m_payload;
};

} // namespace anteroom::engineio
