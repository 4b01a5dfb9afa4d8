// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace anteroom::tests {

/// A request that is good but for these lines.
QByteArray headWith(const QByteArray &lines);
QByteArray chunkedPost(const QByteArray &sid, const QByteArray &body);

/// The rows of H2, H3, H4 and H8 for an Engine.IO server at `/e/`.
void addHttpRows();

} // namespace anteroom::tests
