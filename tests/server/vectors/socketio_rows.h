// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace anteroom::tests {

/// Engine.IO packets as rows have them: text as it is, binary behind a NUL. Here as frames of a
/// client and as the payload of a POST.
QByteArray asFrames(const QByteArrayList &packets);
QByteArray asPayload(const QByteArrayList &packets);

/// The rows of S1-S5 and S7: packets of a client that is connected to `/` of the protocol profile.
void addEventRows();
/// The rows of S6: packets of a client that is connected to nothing yet.
void addConnectRows();

} // namespace anteroom::tests
