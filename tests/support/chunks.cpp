// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chunks.h"

#include <random>

namespace anteroom::tests {

QList<QList<QByteArray>> waysToCut(const QByteArray &input, int randomWays)
{
    QList<QList<QByteArray>> ways{{input}, {}};
    for (const char byte : input)
        ways[1].append(QByteArray(1, byte));

    std::mt19937 random(4242);
    for (int way = 0; way < randomWays; ++way) {
        QList<QByteArray> chunks;
        for (qsizetype at = 0; at < input.size();) {
            const auto length = qsizetype(1 + random() % 64);
            chunks.append(input.mid(at, length));
            at += length;
        }
        ways.append(chunks);
    }
    return ways;
}

} // namespace anteroom::tests
