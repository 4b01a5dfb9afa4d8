// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/engineio/packet.h"

#include "server/websocket/utf8_validator.h"

namespace anteroom::engineio {

namespace {

std::optional<PayloadError> decodePacket(QByteArrayView text, QList<Packet> &packets)
{
    if (text.isEmpty())
        return PayloadError::Empty;
    if (text.front() == 'b') {
        const auto decoded = QByteArray::fromBase64Encoding(
            text.sliced(1).toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return PayloadError::BadBase64;
        packets.append({true, PacketType::Message, decoded.decoded});
        return std::nullopt;
    }
    const auto type = packetType(text);
    if (!type)
        return PayloadError::UnknownType;
    packets.append({false, *type, text.sliced(1).toByteArray()});
    return std::nullopt;
}

} // namespace

std::optional<PacketType> packetType(QByteArrayView text)
{
    if (text.isEmpty() || text.front() < '0' || text.front() > '6')
        return std::nullopt;
    return static_cast<PacketType>(text.front());
}

DecodedPayload decodePayload(QByteArrayView body, const Limits &limits)
{
    if (!websocket::isValidUtf8(body))
        return {{}, PayloadError::BadUtf8};
    QList<Packet> packets;
    for (qsizetype begin = 0; begin <= body.size();) {
        if (packets.size() == limits.packetsPerPayload)
            return {{}, PayloadError::TooManyPackets};
        qsizetype end = body.indexOf(PacketSeparator, begin);
        if (end < 0)
            end = body.size();
        if (const auto error = decodePacket(body.sliced(begin, end - begin), packets))
            return {{}, error};
        begin = end + 1;
    }
    return {packets, std::nullopt};
}

QByteArray encodeBinaryForPolling(QByteArrayView bytes)
{
    return 'b' + QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
}

const QByteArray &MessageRun::payload() const
{
    if (m_payload.isEmpty()) {
        m_payload = text();
        for (const QByteArray &attachment : attachments()) {
            if (!m_payload.isEmpty())
                m_payload += PacketSeparator;
            m_payload += encodeBinaryForPolling(attachment);
        }
    }
    return m_payload;
}

} // namespace anteroom::engineio
