// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/password_strength.h"

#include <QSet>

#include <algorithm>

namespace anteroom::gui {
namespace {

/// `aaaa`, `1234`, `dcba`: how long the longest such run is.
int longestRun(const QString &text)
{
    int longest = 1;
    int length = 1;
    int step = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const int difference = text.at(at).unicode() - text.at(at - 1).unicode();
        const bool goesOn = std::abs(difference) <= 1 && (length == 1 || difference == step);
        length = goesOn ? length + 1 : 1;
        step = difference;
        longest = std::max(longest, length);
    }
    return longest;
}

} // namespace

PasswordStrength passwordStrength(const QString &password, const QString &name)
{
    if (password.size() < MinimumPasswordLength)
        return PasswordStrength::TooShort;
    const QSet<QChar> different(password.begin(), password.end());
    const bool holdsName = name.size() >= 3 && password.contains(name, Qt::CaseInsensitive);
    if (holdsName || different.size() < 6 || longestRun(password) >= 5)
        return PasswordStrength::Weak;
    return password.size() >= 16 && different.size() >= 10 ? PasswordStrength::Strong
                                                           : PasswordStrength::Fair;
}

} // namespace anteroom::gui
