// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/grammar.h"

#include <algorithm>
#include <array>

namespace anteroom::http {

namespace {

using CharacterSet = std::array<bool, 256>;

constexpr CharacterSet alphanumericAnd(const char *others)
{
    CharacterSet set{};
    for (unsigned c = '0'; c <= '9'; ++c)
        set[c] = true;
    for (unsigned c = 'a'; c <= 'z'; ++c)
        set[c] = set[c - 'a' + 'A'] = true;
    for (; *others; ++others)
        set[static_cast<unsigned char>(*others)] = true;
    return set;
}

constexpr CharacterSet visibleAndBlank()
{
    CharacterSet set{};
    for (unsigned c = 0x20; c <= 0xFF; ++c)
        set[c] = c != 0x7F;
    set['\t'] = true;
    return set;
}

constexpr CharacterSet TokenCharacters = alphanumericAnd("!#$%&'*+-.^_`|~");
constexpr CharacterSet HostCharacters = alphanumericAnd("-._~!$&'()*+;=:%[]");
constexpr CharacterSet ValueCharacters = visibleAndBlank();

bool consistsOf(QByteArrayView text, const CharacterSet &set)
{
    return std::all_of(text.begin(), text.end(),
                       [&set](char c) { return set[static_cast<unsigned char>(c)]; });
}

constexpr bool isOws(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && consistsOf(text, TokenCharacters);
}

bool isFieldValue(QByteArrayView text)
{
    return consistsOf(text, ValueCharacters);
}

bool isHostValue(QByteArrayView text)
{
    return !text.isEmpty() && consistsOf(text, HostCharacters);
}

QByteArrayView trimmedOws(QByteArrayView text)
{
    while (!text.isEmpty() && isOws(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isOws(text.back()))
        text.chop(1);
    return text;
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = lowerAscii(digit);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool equalsIgnoringCase(QByteArrayView left, QByteArrayView right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char a, char b) { return lowerAscii(a) == lowerAscii(b); });
}

} // namespace anteroom::http
