// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace anteroom {

/// Who a person is to the clinic. Spec: wire.md 3.
enum class Role { Patient, Physician, Agent, Admin };

/// `PATIENT`, `PHYSICIAN`, `AGENT`, `ADMIN`.
QString toWire(Role role);
std::optional<Role> roleFromWire(QStringView text);
/// `patient`, `physician`, `agent`, `admin`: the senderType of a message.
QString toSenderType(Role role);
/// AGENT and ADMIN see everybody's presence.
bool isStaff(Role role);

} // namespace anteroom
