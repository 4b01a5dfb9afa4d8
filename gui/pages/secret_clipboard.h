// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace anteroom::gui {

/// How long a secret stays on the clipboard.
constexpr std::chrono::seconds SecretLifetime{30};

/// Copies a secret, marked so that clipboard histories leave it out, and takes it away after
/// lifetime and at the end of the program, unless something else has been copied meanwhile.
void copySecret(const QString &secret, std::chrono::milliseconds lifetime = SecretLifetime);

} // namespace anteroom::gui
