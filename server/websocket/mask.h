// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>

namespace anteroom::websocket {

inline constexpr quint64 HighBits = 0x8080'8080'8080'8080;

/// Unmasks in place. offset: how many payload bytes of the frame came before these.
/// True when all bytes turned out to be ASCII, which spares text its second pass. Spec: RFC
/// 6455 5.3.
inline bool unmask(char *bytes, qsizetype count, const std::array<char, 4> &key, quint64 offset)
{
    std::array<char, 8> turned{};
    for (size_t i = 0; i < turned.size(); ++i)
        turned[i] = key[(offset + i) & 3];
    quint64 mask = 0;
    std::memcpy(&mask, turned.data(), sizeof mask);

    quint64 seen = 0;
    qsizetype at = 0;
    for (; at + 8 <= count; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes + at, sizeof word);
        word ^= mask;
        seen |= word;
        std::memcpy(bytes + at, &word, sizeof word);
    }
    quint8 seenInTail = 0;
    for (; at < count; ++at) {
        bytes[at] = static_cast<char>(bytes[at] ^ turned[static_cast<size_t>(at) & 7]);
        seenInTail |= static_cast<quint8>(bytes[at]);
    }
    return (seen & HighBits) == 0 && seenInTail < 0x80;
}

} // namespace anteroom::websocket
