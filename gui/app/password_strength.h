// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anteroom::gui {

/// A hint beside a new password's field; the server's own rule is the length alone.
enum class PasswordStrength { TooShort, Weak, Fair, Strong };

constexpr int MinimumPasswordLength = 12;

/// Length counts most, then how many different characters there are; the operator's own name in it,
/// or a run such as `aaaa` or `1234`, makes it weak.
PasswordStrength passwordStrength(const QString &password, const QString &name);

} // namespace anteroom::gui
