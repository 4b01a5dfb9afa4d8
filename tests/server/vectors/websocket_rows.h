// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anteroom::tests {

/// The rows of W1, W4 and W5: frames for a session of engine-echo.
void addFrameRows();

} // namespace anteroom::tests
