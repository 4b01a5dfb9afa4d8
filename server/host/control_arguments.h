// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/role.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace anteroom::host {

/// `PATIENT,AGENT`, repeats left out; nothing for an unknown or no role.
std::optional<QList<Role>> parseRoles(const QString &text);
/// Absent: the default. Nothing for what is no whole number of seconds a token may live.
std::optional<std::chrono::seconds> parseTimeToLive(const QJsonValue &value);

} // namespace anteroom::host
