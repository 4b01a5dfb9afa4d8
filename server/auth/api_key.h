// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace anteroom::auth {

struct GeneratedApiKey
{
    QString key;  ///< `ak_…`, shown once
    QString hash; ///< all that is stored
};

/// A key of 256 random bits.
GeneratedApiKey generateApiKey();
/// SHA-256 in hex. A key is random, so it needs no salt and no slow hash.
QString hashApiKey(const QString &key);
/// `read,write,tokens` in any order, without repeats; nothing for an unknown or no scope.
std::optional<QStringList> parseScopes(const QString &text);

} // namespace anteroom::auth
