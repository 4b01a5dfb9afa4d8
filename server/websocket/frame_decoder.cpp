// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/frame_decoder.h"

#include "server/websocket/frame_header.h"
#include "server/websocket/mask.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace anteroom::websocket {

namespace {

constexpr milliseconds ControlWindow{1'000};

} // namespace

FrameDecoder::FrameDecoder(const Limits &limits, const Clock &clock)
    : m_clock(clock)
    , m_maxMessageBytes(limits.maxPayloadBytes)
    , m_maxFragments(limits.fragmentsPerMessage)
    , m_maxControlFrames(limits.controlFramesPerSecond)
    , m_refusedBits(ReservedBits)
{
}

void FrameDecoder::enableDeflate(const DeflateParameters &parameters)
{
    m_refusedBits = ReservedBits & ~CompressedBit;
    m_inflater = std::make_unique<Inflater>(!parameters.clientNoContextTakeover);
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
    if (m_inflater)
        m_inflater->release();
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
    const char *fault =
        faultOf(static_cast<quint8>(header[0]), static_cast<quint8>(header[1]), m_refusedBits);
    return !fault || fail(CloseCode::ProtocolError, fault);
}

void FrameDecoder::openFrame(const char *header)
{
    if (!checkFirstBytes(header))
        return;
    const auto first = static_cast<quint8>(header[0]);
    const auto second = static_cast<quint8>(header[1]);
    m_frame.final = (first & FinalBit) != 0;
    m_frame.compressed = (first & CompressedBit) != 0;
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
        m_compressed = m_frame.compressed;
        m_compressedBytes = 0;
        m_fragments = 0;
        m_utf8.reset();
    }
    if (++m_fragments > m_maxFragments)
        return fail(CloseCode::PolicyViolation, "too many fragments");
    const qsizetype taken = m_compressed ? m_compressedBytes : m_message.size();
    const auto room = static_cast<quint64>(std::max<qsizetype>(0, m_maxMessageBytes - taken));
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
    else if (m_compressed)
        takeCompressedPayload(piece);
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
    if (messageEnds)
        endCollectedMessage();
}

void FrameDecoder::takeCompressedPayload(QByteArrayView piece)
{
    const bool messageEnds = !m_inPayload && m_frame.final;
    const qsizetype before = m_message.size();
    m_compressedBytes += piece.size();
    auto status = m_inflater->add(piece, m_message, m_maxMessageBytes);
    if (messageEnds && status == Inflater::Status::Ok)
        status = m_inflater->finish(m_message, m_maxMessageBytes);
    // What came out before a fault is judged first: the verdict must not depend on the cuts.
    if (m_messageOpcode == Opcode::Text && !m_utf8.feed(QByteArrayView(m_message).sliced(before)))
        fail(CloseCode::InvalidPayload, "text is not UTF-8");
    else if (status != Inflater::Status::Ok)
        failInflating(status);
    else if (messageEnds)
        endCollectedMessage();
    else if (!m_inPayload)
        m_fragmented = true;
}

void FrameDecoder::failInflating(Inflater::Status status)
{
    if (status == Inflater::Status::TooBig)
        fail(CloseCode::TooBig, "message is too big");
    else if (status == Inflater::Status::NoMemory)
        fail(CloseCode::InternalError, "out of memory");
    else
        fail(CloseCode::InvalidPayload, "compressed data is broken");
}

void FrameDecoder::endCollectedMessage()
{
    const QByteArray message = std::exchange(m_message, {});
    endMessage(message);
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
