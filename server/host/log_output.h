// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anteroom::host {

/// Sends the log to stderr, one line a message with time, level and category, and leaves out what
/// is below level (`debug`, `info`, `warning`, `error`). Once, at the start of a program.
void installLogOutput(const QString &level);

} // namespace anteroom::host
