// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace anteroom::tests {

/// The ways in which a parser test feeds one input: whole, byte by byte, and `randomWays` times cut
/// at random places (the same places in every run: the seed is fixed).
QList<QList<QByteArray>> waysToCut(const QByteArray &input, int randomWays = 8);

} // namespace anteroom::tests
