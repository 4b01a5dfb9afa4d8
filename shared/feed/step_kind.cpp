// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/domain/wire_enum.h"
#include "shared/feed/feed_event.h"

namespace anteroom::feed {
namespace {

constexpr WireEnum<StepKind, 20> Names{{
    {StepKind::Created, "created"},
    {StepKind::Joined, "joined"},
    {StepKind::Left, "left"},
    {StepKind::Lost, "lost"},
    {StepKind::Returned, "returned"},
    {StepKind::Admitted, "admitted"},
    {StepKind::Held, "held"},
    {StepKind::Denied, "denied"},
    {StepKind::Removed, "removed"},
    {StepKind::Locked, "locked"},
    {StepKind::Unlocked, "unlocked"},
    {StepKind::Started, "started"},
    {StepKind::Offer, "offer"},
    {StepKind::Answer, "answer"},
    {StepKind::Connecting, "connecting"},
    {StepKind::Connected, "connected"},
    {StepKind::Failed, "failed"},
    {StepKind::Closed, "closed"},
    {StepKind::MissedCall, "missed_call"},
    {StepKind::Ended, "ended"},
}};

} // namespace

QString toWire(StepKind kind)
{
    return Names.name(kind);
}

std::optional<StepKind> stepKindFromWire(QStringView text)
{
    return Names.parse(text);
}

} // namespace anteroom::feed
