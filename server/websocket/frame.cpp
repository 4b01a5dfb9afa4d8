// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/frame.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace anteroom::websocket {

namespace {

constexpr qsizetype MaxCloseReasonBytes = MaxControlPayloadBytes - 2;
constexpr quint8 FinalBit = 0x80;

qsizetype headerBytes(qsizetype payloadBytes)
{
    if (payloadBytes < 126)
        return 2;
    return payloadBytes <= 0xFFFF ? 4 : 10;
}

void writeHeader(char *out, Opcode opcode, qsizetype payloadBytes)
{
    out[0] = static_cast<char>(FinalBit | static_cast<quint8>(opcode));
    if (payloadBytes < 126) {
        out[1] = static_cast<char>(payloadBytes);
    } else if (payloadBytes <= 0xFFFF) {
        out[1] = 126;
        qToBigEndian(static_cast<quint16>(payloadBytes), out + 2);
    } else {
        out[1] = 127;
        qToBigEndian(static_cast<quint64>(payloadBytes), out + 2);
    }
}

QByteArrayView cutBetweenCharacters(QByteArrayView text, qsizetype maxBytes)
{
    qsizetype size = std::min(text.size(), maxBytes);
    const auto isContinuation = [](char c) { return (static_cast<quint8>(c) & 0xC0) == 0x80; };
    while (size > 0 && size < text.size() && isContinuation(text[size]))
        --size;
    return text.first(size);
}

} // namespace

QByteArray encodeFrame(Opcode opcode, QByteArrayView payload)
{
    const qsizetype header = headerBytes(payload.size());
    QByteArray frame(header + payload.size(), Qt::Uninitialized);
    writeHeader(frame.data(), opcode, payload.size());
    if (!payload.isEmpty())
        std::memcpy(frame.data() + header, payload.data(), static_cast<size_t>(payload.size()));
    return frame;
}

QByteArray encodeFrameHeader(Opcode opcode, qsizetype payloadBytes)
{
    QByteArray header(headerBytes(payloadBytes), Qt::Uninitialized);
    writeHeader(header.data(), opcode, payloadBytes);
    return header;
}

QByteArray encodeClose(CloseCode code, QByteArrayView reason)
{
    return encodeClose(static_cast<quint16>(code), reason);
}

QByteArray encodeClose(quint16 code, QByteArrayView reason)
{
    if (!isValidCloseCode(code))
        return encodeFrame(Opcode::Close, {});
    QByteArray payload(2, Qt::Uninitialized);
    qToBigEndian(code, payload.data());
    payload.append(cutBetweenCharacters(reason, MaxCloseReasonBytes));
    return encodeFrame(Opcode::Close, payload);
}

bool isValidCloseCode(quint16 code)
{
    const bool ofProtocol = code >= 1000 && code <= 1014 && (code < 1004 || code > 1006);
    return ofProtocol || (code >= 3000 && code <= 4999);
}

} // namespace anteroom::websocket
