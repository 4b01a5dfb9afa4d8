// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"
#include "shared/domain/role.h"

#include <QString>

#include <optional>

namespace anteroom::handlers {

/// Who asks for a change: a client, an operator of the console, an API key or the server itself.
struct Actor
{
    enum class Kind { Client, Operator, ApiKey, System };
    Kind kind = Kind::System;
    QString id{};            ///< of the user (Client, Operator) or of the key; empty for System
    Role role = Role::Admin; ///< of a Client

    static Actor client(const UserId &user, Role role)
    {
        return {Kind::Client, user.toString(), role};
    }
    static Actor consoleOperator(const UserId &user) { return {Kind::Operator, user.toString()}; }
    static Actor apiKey(const ApiKeyId &key) { return {Kind::ApiKey, key.toString()}; }
    static Actor system() { return {}; }

    /// `user:<id>`, `operator:<id>`, `key:<id>`, `system`: the actor of an audit entry.
    QString auditName() const
    {
        switch (kind) {
        case Kind::Client:
            return QStringLiteral("user:") + id;
        case Kind::Operator:
            return QStringLiteral("operator:") + id;
        case Kind::ApiKey:
            return QStringLiteral("key:") + id;
        case Kind::System:
            break;
        }
        return QStringLiteral("system");
    }
    /// As in `startedBy` and `endedBy`: the user's id, else `system`.
    QString wireName() const
    {
        const bool person = kind == Kind::Client || kind == Kind::Operator;
        return person ? id : QStringLiteral("system");
    }
    /// Only a client is subject to the access table; the others were let in by their own door.
    bool isClient() const { return kind == Kind::Client; }
};

} // namespace anteroom::handlers
