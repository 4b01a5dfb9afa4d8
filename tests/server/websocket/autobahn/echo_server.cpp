// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/websocket/autobahn/echo_server.h"

#include <QtEndian>

namespace anteroom::websocket::autobahn {

namespace {

constexpr qsizetype MaxBytes = 64 * 1024 * 1024;

/// Group 9 sends 16 MiB in a message and 65,536 fragments; that is what its limits are for.
Limits wideLimits()
{
    Limits limits;
    limits.maxPayloadBytes = MaxBytes;
    limits.fragmentsPerMessage = 65'536;
    return limits;
}

Reply badReply(const char *why)
{
    return {Opcode::Continuation, why};
}

/// Length of the payload; at moves behind the header.
qsizetype takeHeader(const QByteArray &bytes, qsizetype &at)
{
    const auto length = static_cast<quint8>(bytes[at + 1]);
    at += 2;
    if (length < 126)
        return length;
    const qsizetype width = length == 126 ? 2 : 8;
    const char *begin = bytes.constData() + at;
    at += width;
    return width == 2 ? qFromBigEndian<quint16>(begin)
                      : static_cast<qsizetype>(qFromBigEndian<quint64>(begin));
}

Reply replyOf(quint8 first, const QByteArray &payload, Inflater *inflater)
{
    const auto opcode = static_cast<Opcode>(first & 0x0F);
    if ((first & 0xB0) != 0x80)
        return badReply("not one final frame");
    if (!(first & 0x40))
        return {opcode, payload};
    QByteArray message;
    if (!inflater || inflater->add(payload, message, MaxBytes) != Inflater::Status::Ok ||
        inflater->finish(message, MaxBytes) != Inflater::Status::Ok)
        return badReply("can not be inflated");
    return {opcode, message};
}

} // namespace

EchoServer::EchoServer(const std::optional<DeflateParameters> &deflate)
    : m_decoder(wideLimits(), m_clock)
{
    if (!deflate)
        return;
    m_decoder.enableDeflate(*deflate);
    m_deflater.emplace(deflate->serverMaxWindowBits, !deflate->serverNoContextTakeover);
}

void EchoServer::feed(QByteArray bytes, qsizetype chopBytes)
{
    const qsizetype step = chopBytes ? chopBytes : bytes.size();
    for (qsizetype at = 0; at < bytes.size(); at += step)
        m_decoder.feed(bytes.data() + at, qMin(step, bytes.size() - at), *this);
}

void EchoServer::echo(Opcode opcode, QByteArrayView payload)
{
    m_out += m_deflater ? encodeDeflatedFrame(opcode, payload, *m_deflater)
                        : encodeFrame(opcode, payload);
}

QList<Reply> repliesIn(const QByteArray &bytes, Inflater *inflater)
{
    QList<Reply> replies;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto first = static_cast<quint8>(bytes[at]);
        const qsizetype size = takeHeader(bytes, at);
        if (bytes.size() - at < size)
            return replies << badReply("cut");
        replies.append(replyOf(first, bytes.mid(at, size), inflater));
        at += size;
    }
    return replies;
}

} // namespace anteroom::websocket::autobahn
