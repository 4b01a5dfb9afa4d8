// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/feed/feed_event.h"

#include <array>

namespace anteroom::feed {
namespace {

struct Name
{
    StepKind kind;
    QLatin1String name;
};

constexpr std::array Names{
    Name{StepKind::Created, QLatin1String("created")},
    Name{StepKind::Joined, QLatin1String("joined")},
    Name{StepKind::Left, QLatin1String("left")},
    Name{StepKind::Lost, QLatin1String("lost")},
    Name{StepKind::Returned, QLatin1String("returned")},
    Name{StepKind::Admitted, QLatin1String("admitted")},
    Name{StepKind::Held, QLatin1String("held")},
    Name{StepKind::Denied, QLatin1String("denied")},
    Name{StepKind::Removed, QLatin1String("removed")},
    Name{StepKind::Locked, QLatin1String("locked")},
    Name{StepKind::Unlocked, QLatin1String("unlocked")},
    Name{StepKind::Started, QLatin1String("started")},
    Name{StepKind::Offer, QLatin1String("offer")},
    Name{StepKind::Answer, QLatin1String("answer")},
    Name{StepKind::Connecting, QLatin1String("connecting")},
    Name{StepKind::Connected, QLatin1String("connected")},
    Name{StepKind::Failed, QLatin1String("failed")},
    Name{StepKind::Closed, QLatin1String("closed")},
    Name{StepKind::MissedCall, QLatin1String("missed_call")},
    Name{StepKind::Ended, QLatin1String("ended")},
};

} // namespace

QString toWire(StepKind kind)
{
    for (const Name &row : Names) {
        if (row.kind == kind)
            return row.name;
    }
    Q_UNREACHABLE();
}

std::optional<StepKind> stepKindFromWire(QStringView text)
{
    for (const Name &row : Names) {
        if (text == row.name)
            return row.kind;
    }
    return std::nullopt;
}

} // namespace anteroom::feed
