// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/inflater.h"

#include "server/websocket/deflate_offer.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace anteroom::websocket {

namespace {

/// What the sender left out at the end of the message.
constexpr std::array<char, 4> Tail{'\x00', '\x00', '\xff', '\xff'};
constexpr qsizetype StepBytes = 16 * 1024;
/// zlib's data_type when it stands between two blocks, at a byte.
constexpr int BetweenBlocks = 128;

} // namespace

void Inflater::End::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

Inflater::Inflater(bool keepsContext) : m_keepsContext(keepsContext) {}

Inflater::~Inflater() = default;

void Inflater::release()
{
    m_stream.reset();
    m_ended = false;
}

bool Inflater::begin()
{
    if (m_stream)
        return true;
    auto stream = std::make_unique<z_stream>();
    if (inflateInit2(stream.get(), -MaxWindowBits) != Z_OK)
        return false;
    m_stream.reset(stream.release());
    return true;
}

Inflater::Status Inflater::add(QByteArrayView piece, QByteArray &out, qsizetype maxBytes)
{
    if (!begin())
        return Status::NoMemory;
    // zlib's pointer is not const, but it only reads.
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
    m_stream->avail_in = static_cast<uInt>(piece.size());
    Status status = Status::Ok;
    bool full = true; // the last step filled its room, so zlib may hold more
    while (status == Status::Ok && (m_stream->avail_in > 0 || full)) {
        if (m_ended && m_stream->avail_in > 0 && restart() != Status::Ok)
            return Status::Corrupt;
        if (m_ended)
            break;
        status = inflateSome(out, maxBytes);
        full = m_stream->avail_out == 0;
    }
    return status;
}

Inflater::Status Inflater::inflateSome(QByteArray &out, qsizetype maxBytes)
{
    std::array<char, StepBytes> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): output
    const qsizetype room = std::max<qsizetype>(0, maxBytes - out.size());
    // One byte more than there is room for tells a full message from one that goes on.
    const qsizetype step = std::min(room + 1, StepBytes);
    m_stream->next_out = reinterpret_cast<Bytef *>(buffer.data());
    m_stream->avail_out = static_cast<uInt>(step);
    const int code = inflate(m_stream.get(), Z_SYNC_FLUSH);
    const qsizetype made = step - static_cast<qsizetype>(m_stream->avail_out);
    out.append(buffer.data(), std::min(made, room));
    if (made > room)
        return Status::TooBig;
    if (code == Z_MEM_ERROR)
        return Status::NoMemory;
    m_ended = code == Z_STREAM_END;
    const bool wantsInput = code == Z_BUF_ERROR && m_stream->avail_in == 0;
    return code == Z_OK || m_ended || wantsInput ? Status::Ok : Status::Corrupt;
}

/// A final block does not end the message: more may follow. Spec: RFC 7692 7.2.3.4.
Inflater::Status Inflater::restart()
{
    m_ended = false;
    // Keeps the window, to which a sender may go on to refer.
    return inflateResetKeep(m_stream.get()) == Z_OK ? Status::Ok : Status::Corrupt;
}

Inflater::Status Inflater::finish(QByteArray &out, qsizetype maxBytes)
{
    Status status = Status::Ok;
    if (!m_ended) {
        status = add(Tail, out, maxBytes);
        if (status == Status::Ok && m_stream->data_type != BetweenBlocks)
            status = Status::Corrupt;
    } else if (restart() != Status::Ok) {
        status = Status::Corrupt;
    }
    if (!m_keepsContext)
        release();
    return status;
}

} // namespace anteroom::websocket
