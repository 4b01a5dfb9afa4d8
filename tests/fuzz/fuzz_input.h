// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// One input. Spec of the name and the shape: libFuzzer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace anteroom::fuzz {

/// Ends the run with this text; the input is a finding then.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken invariant: %s\n", what);
    std::abort();
}

/// Deals out the bytes of an input; what is missing at the end is zero or empty.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {
    }

    bool isEmpty() const { return m_rest.isEmpty(); }
    QByteArrayView rest() const { return m_rest; }

    std::uint8_t takeByte()
    {
        if (m_rest.isEmpty())
            return 0;
        const auto byte = static_cast<std::uint8_t>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return byte;
    }

    QByteArrayView takeBytes(qsizetype count)
    {
        const qsizetype taken = qMin(count, m_rest.size());
        const QByteArrayView bytes = m_rest.first(taken);
        m_rest = m_rest.sliced(taken);
        return bytes;
    }

private:
    QByteArrayView m_rest;
};

/// Cuts bytes at places that only the seed decides: in pieces of up to 3, 40 or 200 bytes.
inline QList<QByteArray> cutBy(std::uint8_t seed, QByteArrayView bytes)
{
    const std::uint32_t most = seed % 4 == 1 ? 3 : seed % 4 == 0 ? 40 : 200;
    QList<QByteArray> pieces;
    std::uint32_t state = seed * 2654435761U + 1U;
    while (!bytes.isEmpty()) {
        state = state * 1664525U + 1013904223U;
        const qsizetype taken = qMin(qsizetype(1 + (state >> 16) % most), bytes.size());
        pieces.append(bytes.first(taken).toByteArray());
        bytes = bytes.sliced(taken);
    }
    return pieces;
}

} // namespace anteroom::fuzz
