// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engineio/packet.h"
#include "server/socketio/arguments.h"
#include "shared/base/limits.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// Socket.IO v5 packets, default parser.
///
///     packet = type [attachments "-"] [namespace ","] [ack id] [json]
///     type   = 0 CONNECT, 1 DISCONNECT, 2 EVENT, 3 ACK, 4 CONNECT_ERROR, 5 BINARY_EVENT, 6
///     BINARY_ACK
///
/// Examples: `0{"token":"123"}` · `2["foo"]` · `2/admin,456["project:delete",123]` ·
/// `51-["baz",{"_placeholder":true,"num":0}]` and then one binary message.
/// Spec: Socket.IO v5, "Packet encoding".
namespace anteroom::socketio {

enum class PacketType : char {
    Connect = '0',
    Disconnect = '1',
    Event = '2',
    Ack = '3',
    ConnectError = '4',
    BinaryEvent = '5',
    BinaryAck = '6',
};

/// What JavaScript can count with.
inline constexpr quint64 MaxAckId = (quint64(1) << 53) - 1;

/// What a client said, checked: a name only with events, arguments only with events and acks.
struct Packet
{
    PacketType type = PacketType::Event; ///< never a binary one: attachments are in the arguments
    QByteArray nsp = QByteArrayLiteral("/");
    std::optional<quint64> id;
    QByteArray event;
    Arguments arguments;
    QByteArray payload; ///< the JSON object of CONNECT, empty when there was none
};

enum class DecodeError {
    UnknownType,
    BadAttachmentCount,
    TooManyAttachments,
    BadId,
    BadPayload,
    ReservedEvent,
    MissingAttachments, ///< a text packet came while attachments were due
    UnexpectedBinary,
    BadPlaceholder,
    TooLarge,
};

/// The words for a disconnection's details: constant, nothing of what the peer sent.
const char *describe(DecodeError error);

/// Puts the packets of one connection together from its messages.
/// Errors end the connection (`parse error`). Spec: reliability.md 1, S1-S5.
class Decoder
{
public:
    virtual ~Decoder() = default;

    struct Outcome
    {
        std::optional<Packet> packet; ///< nothing while attachments are due
        std::optional<DecodeError> error;
    };
    virtual Outcome addText(QByteArrayView text) = 0;
    virtual Outcome addBinary(QByteArrayView bytes) = 0;
};

/// Reads what encodeEvent() and the others write.
class JsonDecoder final : public Decoder
{
public:
    explicit JsonDecoder(const Limits &limits) : m_limits(limits) {}

    Outcome addText(QByteArrayView text) override;
    Outcome addBinary(QByteArrayView bytes) override;
    /// A binary packet waits for its attachments.
    bool isAwaitingAttachments() const { return m_missing > 0; }

private:
    Outcome finishBinary();

    const Limits &m_limits;
    Packet m_partial;
    QByteArray m_text;
    QList<Span> m_spans;
    QList<QByteArray> m_attachments;
    qsizetype m_attachmentBytes = 0;
    qsizetype m_missing = 0;
};

/// Fills in what the array of an event or an acknowledgement holds: name and arguments. data: JSON
/// text; attachments: those that its placeholders stand for. For packets of every parser.
std::optional<DecodeError> readData(Packet &packet, const QByteArray &data,
                                    QList<QByteArray> attachments, const Limits &limits);

/// An event. The texts of these functions are whole Engine.IO message packets, type included.
engineio::MessageRun encodeEvent(const QByteArray &nsp, const QByteArray &event,
                                 const Arguments &arguments, std::optional<quint64> ackId = {});
engineio::MessageRun encodeAck(const QByteArray &nsp, quint64 id, const Arguments &arguments);
/// CONNECT, CONNECT_ERROR or DISCONNECT; payloadJson: an object, or nothing.
QByteArray encodeControl(PacketType type, const QByteArray &nsp, const QByteArray &payloadJson);

} // namespace anteroom::socketio
