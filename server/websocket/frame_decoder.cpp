// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/frame_decoder.h"

#include "server/websocket/mask.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

namespace anteroom::websocket {

namespace {

constexpr quint8 FinalBit = 0x80;
constexpr quint8 ReservedBits = 0x70;
constexpr quint8 OpcodeBits = 0x0F;
constexpr quint8 MaskBit = 0x80;
constexpr quint8 LengthBits = 0x7F;
constexpr quint8 Length16 = 126;
constexpr quint8 Length64 = 127;
constexpr qsizetype FirstBytes = 2;
constexpr qsizetype KeyBytes = 4;
constexpr milliseconds ControlWindow{1'000};

bool isControl(Opcode opcode)
{
    return static_cast<quint8>(opcode) >= static_cast<quint8>(Opcode::Close);
}

bool isKnown(quint8 opcode)
{
    return opcode <= static_cast<quint8>(Opcode::Binary) ||
           (opcode >= static_cast<quint8>(Opcode::Close) &&
            opcode <= static_cast<quint8>(Opcode::Pong));
}

qsizetype lengthBytes(quint8 second)
{
    const quint8 length = second & LengthBits;
    return length < Length16 ? 0 : length == Length16 ? 2 : 8;
}

qsizetype headerBytes(quint8 second)
{
    return FirstBytes + lengthBytes(second) + KeyBytes;
}

/// What is wrong with the first two bytes by themselves, or nothing.
const char *faultOf(quint8 first, quint8 second)
{
    if (first & ReservedBits)
        return "reserved bits are set";
    if (!isKnown(first & OpcodeBits))
        return "reserved opcode";
    if (!(second & MaskBit))
        return "frame is not masked";
    if (isControl(Opcode(first & OpcodeBits))) {
        if (!(first & FinalBit))
            return "control frame is fragmented";
        if ((second & LengthBits) > MaxControlPayloadBytes)
            return "control frame is too long";
    }
    return nullptr;
}

quint64 payloadLength(const char *header)
{
    const quint8 length = static_cast<quint8>(header[1]) & LengthBits;
    if (length == Length16)
        return qFromBigEndian<quint16>(header + FirstBytes);
    if (length == Length64)
        return qFromBigEndian<quint64>(header + FirstBytes);
    return length;
}

/// Is there a shorter way to write this length, or is it above 2^63-1?
bool isBadLength(quint64 payloadBytes, quint8 second)
{
    switch (second & LengthBits) {
    case Length16:
        return payloadBytes < Length16;
    case Length64:
        return payloadBytes <= 0xFFFF || payloadBytes >> 63;
    default:
        return false;
    }
}

} // namespace

FrameDecoder::FrameDecoder(const Limits &limits, const Clock &clock)
    : m_clock(clock)
    , m_maxMessageBytes(limits.maxPayloadBytes)
    , m_maxFragments(limits.fragmentsPerMessage)
    , m_maxControlFrames(limits.controlFramesPerSecond)
{
}

void FrameDecoder::feed(char *bytes, qsizetype count, Handler &handler)
{
    m_handler = &handler;
    for (qsizetype at = 0; at < count && !m_stopped;)
        at +=
            m_inPayload ? takePayload(bytes + at, count - at) : takeHeader(bytes + at, count - at);
    m_handler = nullptr;
    noteUnfinished();
}

void FrameDecoder::stop()
{
    m_stopped = true;
    m_message = {};
    m_unfinishedSince.reset();
}

bool FrameDecoder::inMessage() const
{
    return !m_stopped && (m_headerBytes > 0 || m_inPayload || m_fragmented);
}

qsizetype FrameDecoder::takeHeader(char *bytes, qsizetype count)
{
    if (m_headerBytes > 0 || count < FirstBytes ||
        count < headerBytes(static_cast<quint8>(bytes[1])))
        return takeSplitHeader(bytes, count);
    openFrame(bytes);
    return headerBytes(static_cast<quint8>(bytes[1]));
}

qsizetype FrameDecoder::takeSplitHeader(const char *bytes, qsizetype count)
{
    const auto wanted = [this] {
        return m_headerBytes < FirstBytes ? FirstBytes
                                          : headerBytes(static_cast<quint8>(m_header[1]));
    };
    qsizetype taken = 0;
    while (taken < count && m_headerBytes < wanted()) {
        m_header[static_cast<size_t>(m_headerBytes++)] = bytes[taken++];
        // An unmasked or otherwise hopeless frame is refused before more of it is awaited.
        if (m_headerBytes == FirstBytes && !checkFirstBytes(m_header.data()))
            return taken;
    }
    if (m_headerBytes == wanted()) {
        m_headerBytes = 0;
        openFrame(m_header.data());
    }
    return taken;
}

bool FrameDecoder::checkFirstBytes(const char *header)
{
    const char *fault = faultOf(static_cast<quint8>(header[0]), static_cast<quint8>(header[1]));
    return !fault || fail(CloseCode::ProtocolError, fault);
}

void FrameDecoder::openFrame(const char *header)
{
    if (!checkFirstBytes(header))
        return;
    const auto first = static_cast<quint8>(header[0]);
    const auto second = static_cast<quint8>(header[1]);
    m_frame.final = (first & FinalBit) != 0;
    m_frame.opcode = Opcode(first & OpcodeBits);
    m_frame.payloadBytes = payloadLength(header);
    std::memcpy(m_frame.key.data(), header + FirstBytes + lengthBytes(second), KeyBytes);
    if (isBadLength(m_frame.payloadBytes, second)) {
        fail(CloseCode::ProtocolError, "length is not written in its shortest form");
        return;
    }
    if (!(isControl(m_frame.opcode) ? acceptControlFrame() : acceptDataFrame()))
        return;
    m_inPayload = true;
    m_payloadLeft = m_frame.payloadBytes;
    if (m_payloadLeft == 0)
        takePayload(nullptr, 0);
}

bool FrameDecoder::acceptControlFrame()
{
    const milliseconds now = m_clock.steadyNow();
    if (now - m_controlWindow >= ControlWindow) {
        m_controlWindow = now;
        m_controlFrames = 0;
    }
    m_controlBytes = 0;
    if (++m_controlFrames > m_maxControlFrames)
        return fail(CloseCode::PolicyViolation, "too many control frames");
    return true;
}

bool FrameDecoder::acceptDataFrame()
{
    const bool continues = m_frame.opcode == Opcode::Continuation;
    if (continues != m_fragmented)
        return fail(CloseCode::ProtocolError,
                    continues ? "nothing to continue" : "message inside a fragmented message");
    if (!continues) {
        m_messageOpcode = m_frame.opcode;
        m_fragments = 0;
        m_utf8.reset();
    }
    if (++m_fragments > m_maxFragments)
        return fail(CloseCode::PolicyViolation, "too many fragments");
    const auto room =
        static_cast<quint64>(std::max<qsizetype>(0, m_maxMessageBytes - m_message.size()));
    if (m_frame.payloadBytes > room)
        return fail(CloseCode::TooBig, "message is too big");
    return true;
}

qsizetype FrameDecoder::takePayload(char *bytes, qsizetype count)
{
    const auto taken = static_cast<qsizetype>(std::min(static_cast<quint64>(count), m_payloadLeft));
    const quint64 offset = m_frame.payloadBytes - m_payloadLeft;
    const bool ascii = unmask(bytes, taken, m_frame.key, offset);
    m_payloadLeft -= static_cast<quint64>(taken);
    if (m_payloadLeft == 0)
        m_inPayload = false;
    const QByteArrayView piece(bytes, taken);
    if (isControl(m_frame.opcode))
        takeControlPayload(piece);
    else
        takeDataPayload(piece, ascii);
    return taken;
}

void FrameDecoder::takeControlPayload(QByteArrayView piece)
{
    std::copy(piece.begin(), piece.end(), m_control.begin() + m_controlBytes);
    m_controlBytes += piece.size();
    if (m_inPayload)
        return;
    const QByteArrayView payload(m_control.data(), std::exchange(m_controlBytes, 0));
    if (!m_fragmented)
        m_unfinishedSince.reset();
    if (m_frame.opcode == Opcode::Ping)
        m_handler->ping(payload);
    else if (m_frame.opcode == Opcode::Pong)
        m_handler->pong(payload);
    else
        deliverClose(payload);
}

void FrameDecoder::takeDataPayload(QByteArrayView piece, bool ascii)
{
    if (m_messageOpcode == Opcode::Text && !(ascii && m_utf8.isComplete()) && !m_utf8.feed(piece)) {
        fail(CloseCode::InvalidPayload, "text is not UTF-8");
        return;
    }
    const bool messageEnds = !m_inPayload && m_frame.final;
    if (messageEnds && m_message.isEmpty()) {
        endMessage(piece);
        return;
    }
    m_message.append(piece);
    if (!m_inPayload)
        m_fragmented = true;
    if (messageEnds) {
        const QByteArray message = std::exchange(m_message, {});
        endMessage(message);
    }
}

void FrameDecoder::endMessage(QByteArrayView message)
{
    m_fragmented = false;
    m_unfinishedSince.reset();
    if (m_messageOpcode == Opcode::Binary)
        m_handler->binaryMessage(message);
    else if (m_utf8.isComplete())
        m_handler->textMessage(message);
    else
        fail(CloseCode::InvalidPayload, "text ends inside a character");
}

void FrameDecoder::deliverClose(QByteArrayView payload)
{
    if (payload.isEmpty()) {
        stop();
        m_handler->closeReceived(static_cast<quint16>(CloseCode::NoStatus), {});
        return;
    }
    const auto code = payload.size() < 2 ? quint16(0) : qFromBigEndian<quint16>(payload.data());
    if (!isValidCloseCode(code)) {
        fail(CloseCode::ProtocolError, "invalid close code");
        return;
    }
    const QByteArrayView reason = payload.sliced(2);
    if (!isValidUtf8(reason)) {
        fail(CloseCode::InvalidPayload, "close reason is not UTF-8");
        return;
    }
    stop();
    m_handler->closeReceived(code, reason);
}

void FrameDecoder::noteUnfinished()
{
    if (!inMessage())
        m_unfinishedSince.reset();
    else if (!m_unfinishedSince)
        m_unfinishedSince = m_clock.steadyNow();
}

bool FrameDecoder::fail(CloseCode code, const char *why)
{
    stop();
    m_handler->failed(code, why);
    return false;
}

} // namespace anteroom::websocket
