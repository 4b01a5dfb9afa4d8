// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/packet.h"

#include <algorithm>
#include <array>

namespace anteroom::socketio {

namespace {

struct Head
{
    char type = 0;
    qsizetype attachmentCount = 0;
    QByteArray nsp = QByteArrayLiteral("/");
    std::optional<quint64> id;
    QByteArrayView json;
};

using HeadError = std::optional<DecodeError>;

bool isBinary(char type)
{
    return type == char(PacketType::BinaryEvent) || type == char(PacketType::BinaryAck);
}

/// Digits at the front of text, at most `most` of them; takes them off.
std::optional<quint64> takeNumber(QByteArrayView &text, qsizetype most)
{
    quint64 number = 0;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
        if (digits == most)
            return std::nullopt;
        number = number * 10 + quint64(text[digits++] - '0');
    }
    if (digits == 0)
        return std::nullopt;
    text = text.sliced(digits);
    return number;
}

HeadError parseAttachmentCount(QByteArrayView &rest, const Limits &limits, Head &head)
{
    const auto count = takeNumber(rest, 9);
    if (!count || *count == 0 || rest.isEmpty() || rest.front() != '-')
        return DecodeError::BadAttachmentCount;
    if (*count > quint64(limits.attachmentsPerEvent))
        return DecodeError::TooManyAttachments;
    rest = rest.sliced(1);
    head.attachmentCount = qsizetype(*count);
    return std::nullopt;
}

void parseNamespace(QByteArrayView &rest, Head &head)
{
    if (rest.isEmpty() || rest.front() != '/')
        return;
    const qsizetype comma = rest.indexOf(',');
    head.nsp = (comma < 0 ? rest : rest.first(comma)).toByteArray();
    rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
}

HeadError parseId(QByteArrayView &rest, Head &head)
{
    if (rest.isEmpty() || rest.front() < '0' || rest.front() > '9')
        return std::nullopt;
    head.id = takeNumber(rest, 16);
    if (!head.id || *head.id > MaxAckId)
        return DecodeError::BadId;
    return std::nullopt;
}

HeadError parseHead(QByteArrayView text, const Limits &limits, Head &head)
{
    if (text.isEmpty() || text.front() < '0' || text.front() > '6')
        return DecodeError::UnknownType;
    head.type = text.front();
    QByteArrayView rest = text.sliced(1);
    if (isBinary(head.type)) {
        if (const auto error = parseAttachmentCount(rest, limits, head))
            return error;
    }
    parseNamespace(rest, head);
    if (const auto error = parseId(rest, head))
        return error;
    head.json = rest;
    return std::nullopt;
}

bool isReserved(const QByteArray &event)
{
    static constexpr std::array<QByteArrayView, 6> Names{
        "connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener"};
    return std::find(Names.begin(), Names.end(), QByteArrayView(event)) != Names.end();
}

/// The name is a string, or a number as the protocol allows.
HeadError parseEventName(QByteArrayView json, QByteArray &event)
{
    if (const auto name = unescapeJsonString(json))
        event = *name;
    else if (json.front() == '-' || (json.front() >= '0' && json.front() <= '9'))
        event = json.toByteArray();
    else
        return DecodeError::BadPayload;
    return isReserved(event) ? HeadError(DecodeError::ReservedEvent) : std::nullopt;
}

bool isObject(QByteArrayView json, const Limits &limits)
{
    return json.front() == '{' && JsonScanner(json, limits.jsonDepth).scanDocument();
}

HeadError parseSimplePayload(const Head &head, const Limits &limits, Packet &packet)
{
    packet.id.reset(); // means nothing here
    const bool wantsObject = packet.type == PacketType::Connect;
    if (head.json.isEmpty())
        return std::nullopt;
    if (!wantsObject || !isObject(head.json, limits))
        return DecodeError::BadPayload;
    packet.payload = head.json.toByteArray();
    return std::nullopt;
}

/// A number once each from 0 to count - 1.
bool placeholdersMatch(const QList<Placeholder> &placeholders, qsizetype count)
{
    if (placeholders.size() != count)
        return false;
    quint64 seen = 0;
    for (const Placeholder &placeholder : placeholders) {
        if (placeholder.number < 0 || placeholder.number >= count)
            return false;
        seen |= quint64(1) << placeholder.number;
    }
    return seen == (quint64(1) << count) - 1;
}

/// Where the arguments stand in an array of this many attachments; the event's name is taken off.
HeadError scanData(Packet &packet, const QByteArray &json, qsizetype attachmentCount,
                   const Limits &limits, QList<Span> &spans)
{
    JsonScanner scanner(json, limits.jsonDepth);
    if (attachmentCount > 0)
        scanner.collectPlaceholders();
    auto found = scanner.scanArray();
    const bool isEvent = packet.type == PacketType::Event;
    if (!found || (isEvent && found->isEmpty()))
        return DecodeError::BadPayload;
    if (isEvent) {
        const Span name = found->takeFirst();
        if (const auto error =
                parseEventName(QByteArrayView(json).sliced(name.begin, name.length), packet.event))
            return error;
    }
    if (!placeholdersMatch(scanner.placeholders(), attachmentCount))
        return DecodeError::BadPlaceholder;
    spans = *std::move(found);
    return std::nullopt;
}

QByteArray startPacket(PacketType type, const QByteArray &nsp, qsizetype attachmentCount,
                       qsizetype reserve)
{
    QByteArray text;
    text.reserve(reserve + nsp.size() + 32);
    text += char(engineio::PacketType::Message);
    text += char(type);
    if (attachmentCount > 0)
        text += QByteArray::number(attachmentCount) + '-';
    if (nsp != "/")
        text += nsp + ',';
    return text;
}

} // namespace

std::optional<DecodeError> readData(Packet &packet, const QByteArray &data,
                                    QList<QByteArray> attachments, const Limits &limits)
{
    QList<Span> spans;
    if (const auto error = scanData(packet, data, attachments.size(), limits, spans))
        return error;
    packet.arguments = Arguments(data, std::move(spans), std::move(attachments));
    return std::nullopt;
}

const char *describe(DecodeError error)
{
    switch (error) {
    case DecodeError::UnknownType:
        return "unknown packet type";
    case DecodeError::BadAttachmentCount:
        return "bad number of attachments";
    case DecodeError::TooManyAttachments:
        return "too many attachments";
    case DecodeError::BadId:
        return "bad packet id";
    case DecodeError::BadPayload:
        return "bad payload";
    case DecodeError::ReservedEvent:
        return "reserved event name";
    case DecodeError::MissingAttachments:
        return "attachments are missing";
    case DecodeError::UnexpectedBinary:
        return "unexpected binary message";
    case DecodeError::BadPlaceholder:
        return "placeholders do not match the attachments";
    case DecodeError::TooLarge:
        return "packet is too large";
    }
    return "undecodable packet";
}

Decoder::Outcome JsonDecoder::addText(QByteArrayView text)
{
    if (m_missing > 0)
        return {{}, DecodeError::MissingAttachments};
    Head head;
    if (const auto error = parseHead(text, m_limits, head))
        return {{}, error};
    Packet packet;
    packet.type = static_cast<PacketType>(head.type);
    packet.nsp = head.nsp;
    packet.id = head.id;
    const bool isEvent = head.type == '2' || head.type == '5';
    const bool isAck = head.type == '3' || head.type == '6';
    if (!isEvent && !isAck) {
        if (const auto error = parseSimplePayload(head, m_limits, packet))
            return {{}, error};
        return {packet, {}};
    }
    packet.type = isEvent ? PacketType::Event : PacketType::Ack;
    const QByteArray json = head.json.toByteArray();
    if (head.attachmentCount == 0) {
        const auto error = readData(packet, json, {}, m_limits);
        return error ? Outcome{{}, error} : Outcome{std::move(packet), {}};
    }
    // What is wrong with the text is told before the attachments are awaited.
    QList<Span> spans;
    if (const auto error = scanData(packet, json, head.attachmentCount, m_limits, spans))
        return {{}, error};
    m_partial = std::move(packet);
    m_text = json;
    m_spans = std::move(spans);
    m_missing = head.attachmentCount;
    return {};
}

Decoder::Outcome JsonDecoder::addBinary(QByteArrayView bytes)
{
    if (m_missing == 0)
        return {{}, DecodeError::UnexpectedBinary};
    m_attachmentBytes += bytes.size();
    if (m_attachmentBytes > m_limits.maxPayloadBytes)
        return {{}, DecodeError::TooLarge};
    m_attachments.append(bytes.toByteArray());
    return --m_missing == 0 ? finishBinary() : Outcome{};
}

Decoder::Outcome JsonDecoder::finishBinary()
{
    m_attachmentBytes = 0;
    m_partial.arguments = Arguments(std::exchange(m_text, {}), std::exchange(m_spans, {}),
                                    std::exchange(m_attachments, {}));
    return {std::exchange(m_partial, {}), {}};
}

engineio::MessageRun encodeEvent(const QByteArray &nsp, const QByteArray &event,
                                 const Arguments &arguments, std::optional<quint64> ackId)
{
    const QByteArrayView joined = arguments.joined();
    const bool binary = !arguments.attachments().isEmpty();
    QByteArray text = startPacket(binary ? PacketType::BinaryEvent : PacketType::Event, nsp,
                                  arguments.attachments().size(), joined.size() + event.size());
    if (ackId)
        text += QByteArray::number(*ackId);
    text += '[';
    text += escapeJsonString(event);
    if (!joined.isEmpty())
        text += ',';
    text += joined;
    text += ']';
    return engineio::MessageRun(std::move(text), arguments.attachments());
}

engineio::MessageRun encodeAck(const QByteArray &nsp, quint64 id, const Arguments &arguments)
{
    const QByteArrayView joined = arguments.joined();
    const bool binary = !arguments.attachments().isEmpty();
    QByteArray text = startPacket(binary ? PacketType::BinaryAck : PacketType::Ack, nsp,
                                  arguments.attachments().size(), joined.size());
    text += QByteArray::number(id);
    text += '[';
    text += joined;
    text += ']';
    return engineio::MessageRun(std::move(text), arguments.attachments());
}

QByteArray encodeControl(PacketType type, const QByteArray &nsp, const QByteArray &payloadJson)
{
    return startPacket(type, nsp, 0, payloadJson.size()) + payloadJson;
}

} // namespace anteroom::socketio
