// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/domain/outbox.h"

#include "shared/domain/wire_enum.h"

namespace anteroom {

namespace {
constexpr WireEnum<OutboxKind, 2> Kinds{
    {{OutboxKind::Push, "push"}, {OutboxKind::Payment, "payment"}}};
constexpr WireEnum<OutboxState, 3> States{{{OutboxState::Pending, "pending"},
                                           {OutboxState::Delivered, "delivered"},
                                           {OutboxState::Abandoned, "abandoned"}}};
} // namespace

QString toWire(OutboxKind kind)
{
    return Kinds.name(kind);
}

std::optional<OutboxKind> outboxKindFromWire(QStringView text)
{
    return Kinds.parse(text);
}

QString toWire(OutboxState state)
{
    return States.name(state);
}

std::optional<OutboxState> outboxStateFromWire(QStringView text)
{
    return States.parse(text);
}

} // namespace anteroom
