// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/websocket/frame_decoder.h"
#include "tests/support/chunks.h"

#include <QtEndian>

#include <optional>

/// The client's side of the codec tests: frames as a client sends them, and what came of them.
namespace anteroom::websocket {

/// First bytes of frames; compressed ones have RSV1 set.
inline constexpr int Text = 0x81;
inline constexpr int Binary = 0x82;
inline constexpr int Close = 0x88;
inline constexpr int Ping = 0x89;
inline constexpr int Pong = 0x8A;
inline constexpr int TextPart = 0x01;
inline constexpr int BinaryPart = 0x02;
inline constexpr int Part = 0x00;
inline constexpr int LastPart = 0x80;
inline constexpr int Compressed = 0x40;

inline QByteArray masked(QByteArray payload, const QByteArray &key)
{
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>(payload[i] ^ key[i & 3]);
    return payload;
}

/// A client frame with this first byte; the length, as it stands on the wire, may be a lie.
inline QByteArray frameWithLength(int first, const QByteArray &length, const QByteArray &payload)
{
    const QByteArray key = QByteArray::fromHex("37fa213d");
    QByteArray frame(1, static_cast<char>(first));
    frame += length;
    frame[1] = static_cast<char>(frame[1] | 0x80);
    return frame + key + masked(payload, key);
}

inline QByteArray frame(int first, const QByteArray &payload)
{
    return frameWithLength(first, encodeFrameHeader(Opcode::Text, payload.size()).mid(1), payload);
}

inline QByteArray closePayload(quint16 code, const QByteArray &reason = {})
{
    QByteArray payload(2, 0);
    qToBigEndian(code, payload.data());
    return payload + reason;
}

/// Writes down what it hears, a line each.
class Recorder final : public FrameDecoder::Handler
{
public:
    QByteArrayList heard;
    FrameDecoder *toStop = nullptr;
    qsizetype stopAfter = -1;

    void textMessage(QByteArrayView utf8) override { note("text " + shown(utf8)); }
    void binaryMessage(QByteArrayView bytes) override { note("binary " + shown(bytes)); }
    void ping(QByteArrayView payload) override { note("ping " + shown(payload)); }
    void pong(QByteArrayView payload) override { note("pong " + shown(payload)); }
    void closeReceived(quint16 code, QByteArrayView reason) override
    {
        note("close " + QByteArray::number(code) + ' ' + reason.toByteArray());
    }
    void failed(CloseCode code, const char *) override
    {
        note("failed " + QByteArray::number(static_cast<int>(code)));
    }

private:
    static QByteArray shown(QByteArrayView bytes)
    {
        return bytes.size() <= 64 ? bytes.toByteArray() : QByteArray::number(bytes.size());
    }

    void note(const QByteArray &line)
    {
        heard.append(line);
        if (toStop && heard.size() == stopAfter)
            toStop->stop();
    }
};

/// What a decoder says about these pieces.
inline QByteArrayList decodeIn(const QList<QByteArray> &pieces, const Limits &limits,
                               const std::optional<DeflateParameters> &deflate = {})
{
    const FakeClock clock;
    FrameDecoder decoder(limits, clock);
    if (deflate)
        decoder.enableDeflate(*deflate);
    Recorder recorder;
    for (QByteArray piece : pieces)
        decoder.feed(piece.data(), piece.size(), recorder);
    return recorder.heard;
}

/// Whole, byte by byte, at random places, and in two at every byte.
inline QList<QList<QByteArray>> everyCut(const QByteArray &input)
{
    QList<QList<QByteArray>> ways = tests::waysToCut(input, 2);
    for (qsizetype at = 1; at < input.size(); ++at)
        ways.append({input.first(at), input.sliced(at)});
    return ways;
}

} // namespace anteroom::websocket
