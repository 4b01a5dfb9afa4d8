// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/domain/presence.h"

#include "shared/domain/wire_enum.h"

namespace anteroom {

namespace {
constexpr WireEnum<PresenceStatus, 4> PresenceStatuses{{{PresenceStatus::Online, "online"},
                                                        {PresenceStatus::Away, "away"},
                                                        {PresenceStatus::Busy, "busy"},
                                                        {PresenceStatus::Offline, "offline"}}};
constexpr WireEnum<OperatorRole, 4> OperatorRoles{{{OperatorRole::Viewer, "viewer"},
                                                   {OperatorRole::Operator, "operator"},
                                                   {OperatorRole::ClinicianLead, "clinician-lead"},
                                                   {OperatorRole::Admin, "admin"}}};
} // namespace

QString toWire(PresenceStatus status)
{
    return PresenceStatuses.name(status);
}

std::optional<PresenceStatus> presenceStatusFromWire(QStringView text)
{
    return PresenceStatuses.parse(text);
}

QString toWire(OperatorRole role)
{
    return OperatorRoles.name(role);
}

std::optional<OperatorRole> operatorRoleFromWire(QStringView text)
{
    return OperatorRoles.parse(text);
}

} // namespace anteroom
