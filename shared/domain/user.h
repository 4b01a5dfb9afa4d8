// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"
#include "shared/domain/role.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace anteroom {

/// A person of the clinic with their profile. Optional texts are empty when there is none.
struct User
{
    UserId id;
    QString displayName;
    Role role = Role::Patient;
    QString email;
    QString avatarUrl;
    QString specialty;
    bool active = true;
    QDateTime createdAt;
    QDateTime lastSeen; ///< null until the user was online once
    /// Tokens issued before this counter was raised are revoked (claim `gen`).
    qint64 tokenGeneration = 0;
    /// Outside issuers' tokens (no `gen`) from before this time are revoked; null: none are.
    QDateTime tokensRevokedBefore;
};

/// `{displayName, role, avatarUrl?, specialty?}`: all that others may see. Spec: wire.md 3.
QJsonObject publicProfile(const User &user);
/// `{id, profile}`, as in `sender`, `patient` and `physician`.
QJsonObject personJson(const User &user);
/// `{id,displayName,role,email?,active,createdAt}`. Spec: wire.md 7.
QJsonObject userJson(const User &user);

} // namespace anteroom
