// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/websocket/deflater.h"
#include "server/websocket/frame_decoder.h"
#include "tests/server/websocket/autobahn/script.h"

#include <optional>

namespace anteroom::websocket::autobahn {

/// Sends every message back, answers every ping, and closes as the RFC says.
class EchoServer final : private FrameDecoder::Handler
{
public:
    explicit EchoServer(const std::optional<DeflateParameters> &deflate = {});

    void feed(QByteArray bytes, qsizetype chopBytes = 0);
    /// What it has to say since the last call.
    QByteArray takeBytes() { return std::exchange(m_out, {}); }

private:
    void textMessage(QByteArrayView utf8) override { echo(Opcode::Text, utf8); }
    void binaryMessage(QByteArrayView bytes) override { echo(Opcode::Binary, bytes); }
    void ping(QByteArrayView payload) override { m_out += encodeFrame(Opcode::Pong, payload); }
    void pong(QByteArrayView) override {}
    void closeReceived(quint16 code, QByteArrayView) override { m_out += encodeClose(code); }
    void failed(CloseCode code, const char *) override { m_out += encodeClose(code); }
    void echo(Opcode opcode, QByteArrayView payload);

    FakeClock m_clock;
    FrameDecoder m_decoder;
    std::optional<Deflater> m_deflater;
    QByteArray m_out;
};

/// The frames of a server; compressed ones go through the inflater. A frame that is not as a
/// server's must be comes out as a continuation that says so.
QList<Reply> repliesIn(const QByteArray &bytes, Inflater *inflater);

} // namespace anteroom::websocket::autobahn
