// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/domain/role.h"

#include "shared/domain/wire_enum.h"

namespace anteroom {

namespace {
constexpr WireEnum<Role, 4> Roles{{{Role::Patient, "PATIENT"},
                                   {Role::Physician, "PHYSICIAN"},
                                   {Role::Agent, "AGENT"},
                                   {Role::Admin, "ADMIN"}}};
}

QString toWire(Role role)
{
    return Roles.name(role);
}

std::optional<Role> roleFromWire(QStringView text)
{
    return Roles.parse(text);
}

QString toSenderType(Role role)
{
    return Roles.name(role).toLower();
}

bool isStaff(Role role)
{
    return role == Role::Agent || role == Role::Admin;
}

} // namespace anteroom
