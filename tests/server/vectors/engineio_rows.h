// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anteroom::tests {

/// The rows of E1-E4, E7 and E8 that one request is enough for.
void addRequestRows();
/// The rows of E8 over a WebSocket: frames for a session of engine-echo.
void addPacketRows();

} // namespace anteroom::tests
