// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/websocket/frame.h"

#include <memory>
#include <optional>

struct z_stream_s;

namespace anteroom::websocket {

/// Deflates messages. One that keeps its context belongs to one connection, and every message that
/// went through it must be sent, in order; one that does not may serve many. Holds about 260 KiB
/// with 15 window bits and halves with each bit less; nothing before the first message. Not
/// thread-safe. Spec: RFC 7692 7.2.1.
class Deflater
{
public:
    /// windowBits: 8 to 15, as agreed on. level: 1 fast to 9 small.
    Deflater(int windowBits, bool keepsContext, int level = 6);
    ~Deflater();

    /// The payload of the compressed message. Nothing when memory ran out: send the message plain.
    std::optional<QByteArray> deflated(QByteArrayView message);

private:
    struct End
    {
        void operator()(z_stream_s *stream) const;
    };

    bool begin();

    int m_windowBits;
    bool m_keepsContext;
    int m_level;
    std::unique_ptr<z_stream_s, End> m_stream;
};

/// One final, compressed, unmasked server frame (RSV1 set); a plain one when memory ran out.
/// opcode: Text or Binary. Spec: RFC 7692 6.1.
QByteArray encodeDeflatedFrame(Opcode opcode, QByteArrayView payload, Deflater &deflater);

} // namespace anteroom::websocket
