// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/websocket/deflate_offer.h"
#include "server/websocket/frame.h"
#include "server/websocket/inflater.h"
#include "server/websocket/utf8_validator.h"
#include "shared/base/limits.h"

#include <array>
#include <memory>
#include <optional>

namespace anteroom::websocket {

/// Reads the frames of one client. Every bound comes from Limits: message size (judged by the
/// announced length), fragments a message, control frames a second. A broken rule ends in
/// Handler::failed, once, with the close code to send; after that, and after a close frame, all
/// bytes are ignored. Memory grows with the bytes that came, not with announced lengths; a frame
/// that is complete in the buffer is delivered in place. Not thread-safe. Spec: RFC 6455 5-7;
/// reliability.md W1-W6.
class FrameDecoder
{
public:
    /// Hears what was read. The views are valid during the call only. A handler may call stop() and
    /// setMaxMessageBytes(), but must neither feed nor destroy the decoder.
    class Handler
    {
    public:
        virtual ~Handler() = default;
        /// A whole text message, valid UTF-8.
        virtual void textMessage(QByteArrayView utf8) = 0;
        virtual void binaryMessage(QByteArrayView bytes) = 0;
        /// To be answered with a pong; only the newest one of a read needs the answer.
        virtual void ping(QByteArrayView payload) = 0;
        virtual void pong(QByteArrayView payload) = 0;
        /// The peer closes, with 1005 when it gave no code. Nothing is delivered after this.
        virtual void closeReceived(quint16 code, QByteArrayView reason) = 0;
        /// The peer broke a rule: close with this code. Nothing is delivered after this.
        virtual void failed(CloseCode code, const char *why) = 0;
    };

    /// clock must outlive the decoder; of limits it keeps the numbers.
    FrameDecoder(const Limits &limits, const Clock &clock);

    /// Takes compressed messages from now on, as was agreed on with the client; call it before any
    /// frame. A message is held to its limit both as it comes and inflated; one that can't be
    /// inflated fails with 1007. Spec: RFC 7692 6, 7.2.
    void enableDeflate(const DeflateParameters &parameters);
    /// Takes the next bytes of the connection, cut anywhere. They are unmasked in place.
    void feed(char *bytes, qsizetype count, Handler &handler);
    /// Nothing more is delivered, also not from the bytes being fed now.
    void stop();
    void setMaxMessageBytes(qsizetype bytes) { m_maxMessageBytes = bytes; }

    /// Is a frame or a fragmented message begun and not complete?
    bool inMessage() const;
    /// When the unfinished frame or message was first left unfinished (steady time); for
    /// Limits::messageDeadline. Nothing when !inMessage().
    std::optional<milliseconds> unfinishedSince() const { return m_unfinishedSince; }
    bool isStopped() const { return m_stopped; }
    /// Bytes held for an unfinished message.
    qsizetype bufferedBytes() const { return m_message.size() + m_controlBytes; }

private:
    struct Frame
    {
        bool final = true;
        bool compressed = false;
        Opcode opcode = Opcode::Text;
        quint64 payloadBytes = 0;
        std::array<char, 4> key{};
    };

    qsizetype takeHeader(char *bytes, qsizetype count);
    qsizetype takeSplitHeader(const char *bytes, qsizetype count);
    bool checkFirstBytes(const char *header);
    void openFrame(const char *header);
    bool acceptControlFrame();
    bool acceptDataFrame();
    qsizetype takePayload(char *bytes, qsizetype count);
    void takeControlPayload(QByteArrayView piece);
    void takeDataPayload(QByteArrayView piece, bool ascii);
    void takeCompressedPayload(QByteArrayView piece);
    void failInflating(Inflater::Status status);
    void endCollectedMessage();
    void endMessage(QByteArrayView message);
    void deliverClose(QByteArrayView payload);
    void noteUnfinished();
    bool fail(CloseCode code, const char *why);

    const Clock &m_clock;
    qsizetype m_maxMessageBytes;
    qsizetype m_maxFragments;
    qsizetype m_maxControlFrames;
    quint8 m_refusedBits;         ///< of the reserved ones
    Handler *m_handler = nullptr; ///< while feeding
    bool m_stopped = false;

    std::array<char, 14> m_header{};
    qsizetype m_headerBytes = 0;
    bool m_inPayload = false;
    Frame m_frame;
    quint64 m_payloadLeft = 0;

    bool m_fragmented = false; ///< between the first and the last frame of a message
    Opcode m_messageOpcode = Opcode::Text;
    qsizetype m_fragments = 0;
    bool m_compressed = false;
    qsizetype m_compressedBytes = 0; ///< of the message so far, as they came
    std::unique_ptr<Inflater> m_inflater;
    QByteArray m_message;
    Utf8Validator m_utf8;

    std::array<char, MaxControlPayloadBytes> m_control{};
    qsizetype m_controlBytes = 0;
    milliseconds m_controlWindow{0};
    qsizetype m_controlFrames = 0;
    std::optional<milliseconds> m_unfinishedSince;
};

} // namespace anteroom::websocket
