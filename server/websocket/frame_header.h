// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/websocket/frame.h"

#include <QtEndian>

// The first bytes of a client's frame, taken apart and judged by themselves.

namespace anteroom::websocket {

inline constexpr quint8 FinalBit = 0x80;
inline constexpr quint8 ReservedBits = 0x70;
inline constexpr quint8 CompressedBit = 0x40; ///< RSV1, where permessage-deflate was agreed on
inline constexpr quint8 OpcodeBits = 0x0F;
inline constexpr quint8 MaskBit = 0x80;
inline constexpr quint8 LengthBits = 0x7F;
inline constexpr quint8 Length16 = 126;
inline constexpr quint8 Length64 = 127;
inline constexpr qsizetype FirstBytes = 2;
inline constexpr qsizetype KeyBytes = 4;

inline bool isControl(Opcode opcode)
{
    return static_cast<quint8>(opcode) >= static_cast<quint8>(Opcode::Close);
}

inline bool isKnown(quint8 opcode)
{
    return opcode <= static_cast<quint8>(Opcode::Binary) ||
           (opcode >= static_cast<quint8>(Opcode::Close) &&
            opcode <= static_cast<quint8>(Opcode::Pong));
}

inline bool beginsMessage(quint8 opcode)
{
    return opcode == static_cast<quint8>(Opcode::Text) ||
           opcode == static_cast<quint8>(Opcode::Binary);
}

inline qsizetype lengthBytes(quint8 second)
{
    const quint8 length = second & LengthBits;
    return length < Length16 ? 0 : length == Length16 ? 2 : 8;
}

inline qsizetype headerBytes(quint8 second)
{
    return FirstBytes + lengthBytes(second) + KeyBytes;
}

/// What is wrong with the first two bytes by themselves, or nothing. refusedBits: those of
/// ReservedBits that mean nothing on this connection.
inline const char *faultOf(quint8 first, quint8 second, quint8 refusedBits)
{
    if ((first & ReservedBits) && ((first & refusedBits) || !beginsMessage(first & OpcodeBits)))
        return "reserved bits are set";
    if (!isKnown(first & OpcodeBits))
        return "reserved opcode";
    if (!(second & MaskBit))
        return "frame is not masked";
    if (isControl(Opcode(first & OpcodeBits))) {
        if (!(first & FinalBit))
            return "control frame is fragmented";
        if ((second & LengthBits) > MaxControlPayloadBytes)
            return "control frame is too long";
    }
    return nullptr;
}

inline quint64 payloadLength(const char *header)
{
    const quint8 length = static_cast<quint8>(header[1]) & LengthBits;
    if (length == Length16)
        return qFromBigEndian<quint16>(header + FirstBytes);
    if (length == Length64)
        return qFromBigEndian<quint64>(header + FirstBytes);
    return length;
}

/// Is there a shorter way to write this length, or is it above 2^63-1?
inline bool isBadLength(quint64 payloadBytes, quint8 second)
{
    switch (second & LengthBits) {
    case Length16:
        return payloadBytes < Length16;
    case Length64:
        return payloadBytes <= 0xFFFF || payloadBytes >> 63;
    default:
        return false;
    }
}

} // namespace anteroom::websocket
