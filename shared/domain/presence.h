// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace anteroom {

/// What a user is doing now. Spec: wire.md 4, "Presence".
enum class PresenceStatus { Online, Away, Busy, Offline };

QString toWire(PresenceStatus status);
std::optional<PresenceStatus> presenceStatusFromWire(QStringView text);

/// What an operator of the console may do. Spec: reliability.md 5, "Console operator roles".
enum class OperatorRole { Viewer, Operator, ClinicianLead, Admin };

/// `viewer`, `operator`, `clinician-lead`, `admin`.
QString toWire(OperatorRole role);
std::optional<OperatorRole> operatorRoleFromWire(QStringView text);

} // namespace anteroom
