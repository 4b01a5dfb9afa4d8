// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// frame = FIN/RSV/opcode, MASK/length (7 bits, 7+16 or 7+64), key (client only), payload
//
// 81 05 48 65 6c 6c 6f                  text "Hello" from the server
// 81 85 37 fa 21 3d 7f 9f 4d 51 58      the same, masked, from a client
// 88 02 03 e8                           close 1000

namespace anteroom::websocket {

enum class Opcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

enum class CloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    UnsupportedData = 1003,
    NoStatus = 1005, ///< never sent: the peer's close had no code
    Abnormal = 1006, ///< never sent: there was no close
    InvalidPayload = 1007,
    PolicyViolation = 1008,
    TooBig = 1009,
    InternalError = 1011,
    ServiceRestart = 1012,
    TryAgainLater = 1013,
};

inline constexpr qsizetype MaxFrameHeaderBytes = 10;
inline constexpr qsizetype MaxControlPayloadBytes = 125;

/// One final, unmasked server frame in one allocation. Spec: RFC 6455 5.2.
QByteArray encodeFrame(Opcode opcode, QByteArrayView payload);

/// Only the head of such a frame, for a payload that is written separately.
QByteArray encodeFrameHeader(Opcode opcode, qsizetype payloadBytes);

/// A close frame. The reason is cut, between characters, to the 123 bytes that fit; NoStatus and
/// Abnormal give a frame without code.
QByteArray encodeClose(CloseCode code, QByteArrayView reason = {});
/// The same for a code that the peer has sent and that is echoed.
QByteArray encodeClose(quint16 code, QByteArrayView reason = {});

/// May this code be in a close frame? 1000-1003, 1007-1014, 3000-4999. Spec: RFC 6455 7.4.
bool isValidCloseCode(quint16 code);

} // namespace anteroom::websocket
