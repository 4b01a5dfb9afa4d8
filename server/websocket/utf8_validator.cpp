// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/utf8_validator.h"

#include <array>
#include <cstring>

namespace anteroom::websocket {

namespace {

/// What may come next. The number of a state is its index in Continuations.
enum State : quint8 {
    Start,
    OneMore,
    TwoMore,
    ThreeMore,
    AfterE0, ///< the first continuation has a smaller range: no overlong forms
    AfterED, ///< no surrogates
    AfterF0, ///< no overlong forms
    AfterF4, ///< nothing above U+10FFFF
    Invalid,
};

struct Continuation
{
    quint8 lowest;
    quint8 highest;
    State next;
};

constexpr std::array<Continuation, 8> Continuations{{
    {0x01, 0x00, Invalid}, // Start takes none
    {0x80, 0xBF, Start},
    {0x80, 0xBF, OneMore},
    {0x80, 0xBF, TwoMore},
    {0xA0, 0xBF, OneMore},
    {0x80, 0x9F, OneMore},
    {0x90, 0xBF, TwoMore},
    {0x80, 0x8F, TwoMore},
}};

constexpr State stateAfterLead(unsigned lead)
{
    if (lead < 0x80)
        return Start;
    if (lead < 0xC2 || lead > 0xF4)
        return Invalid;
    if (lead < 0xE0)
        return OneMore;
    switch (lead) {
    case 0xE0:
        return AfterE0;
    case 0xED:
        return AfterED;
    case 0xF0:
        return AfterF0;
    case 0xF4:
        return AfterF4;
    default:
        return lead < 0xF0 ? TwoMore : ThreeMore;
    }
}

constexpr std::array<State, 256> LeadTable = [] {
    std::array<State, 256> table{};
    for (unsigned lead = 0; lead < table.size(); ++lead)
        table[lead] = stateAfterLead(lead);
    return table;
}();

const char *skipAscii(const char *at, const char *end)
{
    constexpr quint64 HighBits = 0x8080'8080'8080'8080;
    for (quint64 word = 0; end - at >= 8; at += 8) {
        std::memcpy(&word, at, sizeof word);
        if (word & HighBits)
            break;
    }
    return at;
}

} // namespace

bool Utf8Validator::feed(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at < end && m_state != Invalid) {
        if (m_state == Start) {
            at = skipAscii(at, end);
            while (at < end && m_state == Start)
                m_state = LeadTable[static_cast<quint8>(*at++)];
        } else {
            const Continuation &expected = Continuations[m_state];
            const auto byte = static_cast<quint8>(*at++);
            m_state = byte >= expected.lowest && byte <= expected.highest ? expected.next : Invalid;
        }
    }
    return m_state != Invalid;
}

bool isValidUtf8(QByteArrayView bytes)
{
    Utf8Validator validator;
    return validator.feed(bytes) && validator.isComplete();
}

} // namespace anteroom::websocket
