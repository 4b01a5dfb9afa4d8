// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/deflater.h"

#include <algorithm>
#include <zlib.h>

namespace anteroom::websocket {

namespace {

constexpr int MemoryLevel = 8;
constexpr qsizetype TailBytes = 4; ///< 00 00 ff ff, which the receiver adds again
constexpr qsizetype FlushBytes = 16;
constexpr char Rsv1 = 0x40;
/// zlib has no raw window of 8 bits. With 9 it refers back 512 - 262 bytes at most, which fit in
/// one of 8.
constexpr int MinZlibWindowBits = 9;

} // namespace

void Deflater::End::operator()(z_stream_s *stream) const
{
    deflateEnd(stream);
    delete stream;
}

Deflater::Deflater(int windowBits, bool keepsContext, int level)
    : m_windowBits(std::max(windowBits, MinZlibWindowBits))
    , m_keepsContext(keepsContext)
    , m_level(level)
{
}

Deflater::~Deflater() = default;

bool Deflater::begin()
{
    if (m_stream)
        return m_keepsContext || deflateReset(m_stream.get()) == Z_OK;
    auto stream = std::make_unique<z_stream>();
    if (deflateInit2(stream.get(), m_level, Z_DEFLATED, -m_windowBits, MemoryLevel,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return false;
    m_stream.reset(stream.release());
    return true;
}

std::optional<QByteArray> Deflater::deflated(QByteArrayView message)
{
    // Nothing to flush gives nothing; the empty message is one empty stored block.
    if (message.isEmpty())
        return QByteArray(1, '\0');
    if (!begin())
        return std::nullopt;
    const auto bound = deflateBound(m_stream.get(), static_cast<uLong>(message.size()));
    QByteArray out(static_cast<qsizetype>(bound) + FlushBytes, Qt::Uninitialized);
    // zlib's pointer is not const, but it only reads.
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(message.data()));
    m_stream->avail_in = static_cast<uInt>(message.size());
    m_stream->next_out = reinterpret_cast<Bytef *>(out.data());
    m_stream->avail_out = static_cast<uInt>(out.size());
    deflate(m_stream.get(), Z_SYNC_FLUSH);
    Q_ASSERT_X(m_stream->avail_in == 0 && m_stream->avail_out > 0, "Deflater", "bound too small");
    out.truncate(out.size() - static_cast<qsizetype>(m_stream->avail_out) - TailBytes);
    return out;
}

QByteArray encodeDeflatedFrame(Opcode opcode, QByteArrayView payload, Deflater &deflater)
{
    const auto deflated = deflater.deflated(payload);
    if (!deflated)
        return encodeFrame(opcode, payload);
    QByteArray frame = encodeFrame(opcode, *deflated);
    frame[0] = static_cast<char>(frame[0] | Rsv1);
    return frame;
}

} // namespace anteroom::websocket
