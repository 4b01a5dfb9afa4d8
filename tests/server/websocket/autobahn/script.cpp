// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/websocket/autobahn/script.h"

#include "server/websocket/frame_decoder.h"
#include "server/websocket/mask.h"
#include "tests/server/websocket/autobahn/echo_server.h"

#include <QtEndian>

namespace anteroom::websocket::autobahn {

Script &Script::send(const QByteArray &bytes, qsizetype chopBytes)
{
    sendings.append({bytes, chopBytes});
    return *this;
}

Script &Script::expect(Opcode opcode, const QByteArray &payload)
{
    replies.append({opcode, payload});
    return *this;
}

Script &Script::expectClose(quint16 code)
{
    return expect(Opcode::Close, closeWith(code));
}

Script &Script::close(qsizetype chopBytes)
{
    return send(clientFrame(0x88, closeWith(1000)), chopBytes).expectClose(1000);
}

QByteArray clientFrame(int first, QByteArrayView payload)
{
    static constexpr std::array<char, 4> Key{'\x37', '\xfa', '\x21', '\x3d'};
    QByteArray frame = encodeFrameHeader(Opcode::Text, payload.size());
    frame[0] = static_cast<char>(first);
    frame[1] = static_cast<char>(frame[1] | 0x80);
    frame.append(Key.data(), Key.size());
    const qsizetype header = frame.size();
    frame.append(payload);
    unmask(frame.data() + header, payload.size(), Key, 0);
    return frame;
}

QByteArray clientFragments(Opcode opcode, QByteArrayView message, qsizetype fragmentBytes,
                           bool compressed)
{
    QByteArray bytes;
    int first = static_cast<int>(opcode) | (compressed ? 0x40 : 0);
    do {
        const qsizetype size = fragmentBytes ? qMin(fragmentBytes, message.size()) : message.size();
        const bool last = size == message.size();
        bytes += clientFrame(first | (last ? 0x80 : 0), message.first(size));
        message = message.sliced(size);
        first = 0;
    } while (!message.isEmpty());
    return bytes;
}

QByteArray closeWith(quint16 code, const QByteArray &reason)
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    return payload + reason;
}

QList<Reply> echoed(const Script &script, qsizetype chopBytes)
{
    EchoServer server;
    qsizetype sent = 0;
    for (const Sending &sending : script.sendings) {
        server.feed(sending.bytes, sending.chopBytes ? sending.chopBytes : chopBytes);
        if (++sent == script.quietSendings && !server.takeBytes().isEmpty())
            return {{Opcode::Continuation, "answered too early"}};
    }
    return repliesIn(server.takeBytes(), nullptr);
}

} // namespace anteroom::websocket::autobahn
