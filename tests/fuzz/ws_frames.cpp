// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/deflater.h"
#include "server/websocket/frame_decoder.h"
#include "tests/fuzz/fuzz_input.h"

using namespace anteroom;
using namespace anteroom::websocket;
using fuzz::require;

// input = options(1) seed(1) bytes
// options: 1 deflate, 2 without context, 4 window of 9 bits, 8 the bytes are frames to be made:
//          *( first(1) length(1) payload ), which the target masks

namespace {

constexpr qsizetype MaxMessageBytes = 2'000;

/// Notes what it hears, with lengths, so that two runs can be compared.
class Recorder final : public FrameDecoder::Handler
{
public:
    explicit Recorder(FrameDecoder &decoder) : m_decoder(decoder) {}

    QByteArray heard;

    void textMessage(QByteArrayView utf8) override
    {
        require(isValidUtf8(utf8), "text is not UTF-8");
        note('t', utf8);
    }
    void binaryMessage(QByteArrayView bytes) override { note('b', bytes); }
    void ping(QByteArrayView payload) override { note('i', payload); }
    void pong(QByteArrayView payload) override { note('o', payload); }
    void closeReceived(quint16 code, QByteArrayView reason) override
    {
        require(m_decoder.isStopped() && isValidUtf8(reason), "close");
        heard.append(QByteArray::number(code));
        note('c', reason);
        m_over = true;
    }
    void failed(CloseCode code, const char *why) override
    {
        require(m_decoder.isStopped() && isValidCloseCode(static_cast<quint16>(code)), "failure");
        heard.append(QByteArray::number(static_cast<int>(code)));
        note('f', why);
        m_over = true;
    }

private:
    void note(char kind, QByteArrayView bytes)
    {
        require(!m_over, "something after the end");
        require(bytes.size() <= MaxMessageBytes, "message is too big");
        heard.append(kind);
        heard.append(QByteArray::number(bytes.size())).append(':').append(bytes);
    }

    FrameDecoder &m_decoder;
    bool m_over = false;
};

QByteArray madeFrames(fuzz::Input input)
{
    QByteArray bytes;
    while (!input.isEmpty()) {
        const auto first = static_cast<char>(input.takeByte());
        const QByteArrayView payload = input.takeBytes(input.takeByte());
        QByteArray header = encodeFrameHeader(Opcode::Text, payload.size());
        header[0] = first;
        header[1] = static_cast<char>(header[1] | 0x80);
        bytes += header;
        bytes.append(4, '\0');
        bytes.append(payload);
    }
    return bytes;
}

struct Setup
{
    Limits limits;
    std::optional<DeflateParameters> deflate;
};

Setup setupFor(std::uint8_t options)
{
    Setup setup;
    setup.limits.maxPayloadBytes = MaxMessageBytes;
    setup.limits.fragmentsPerMessage = 16;
    setup.limits.controlFramesPerSecond = 20;
    if (options & 1) {
        setup.deflate.emplace();
        setup.deflate->clientNoContextTakeover = (options & 2) != 0;
        setup.deflate->clientMaxWindowBits = options & 4 ? 9 : MaxWindowBits;
    }
    return setup;
}

QByteArray decode(const Setup &setup, QList<QByteArray> pieces)
{
    const FakeClock clock;
    FrameDecoder decoder(setup.limits, clock);
    if (setup.deflate)
        decoder.enableDeflate(*setup.deflate);
    Recorder recorder(decoder);
    for (QByteArray &piece : pieces) {
        decoder.feed(piece.data(), piece.size(), recorder);
        require(decoder.bufferedBytes() <= MaxMessageBytes + MaxControlPayloadBytes, "buffer");
        require(decoder.inMessage() == decoder.unfinishedSince().has_value(), "unfinished");
    }
    return recorder.heard;
}

/// What we compress, we must be able to read.
void roundTrip(const Setup &setup, QByteArrayView message)
{
    const bool keepsContext = !setup.deflate->clientNoContextTakeover;
    Deflater deflater(setup.deflate->clientMaxWindowBits, keepsContext, 1);
    Inflater inflater(keepsContext);
    for (int i = 0; i < 2; ++i) {
        QByteArray out;
        const auto deflated = deflater.deflated(message);
        require(deflated.has_value(), "deflated");
        require(inflater.add(*deflated, out, message.size()) == Inflater::Status::Ok &&
                    inflater.finish(out, message.size()) == Inflater::Status::Ok && out == message,
                "round trip");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const std::uint8_t options = input.takeByte();
    const std::uint8_t seed = input.takeByte();
    const Setup setup = setupFor(options);
    const QByteArray bytes = options & 8 ? madeFrames(input) : input.rest().toByteArray();

    const QByteArray whole = decode(setup, {bytes});
    const QByteArray cut = decode(setup, fuzz::cutBy(seed, bytes));

    require(whole == cut, "what is heard depends on the cuts");
    if (setup.deflate && seed == 0)
        roundTrip(setup, bytes);
    return 0;
}
