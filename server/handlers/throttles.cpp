// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/throttles.h"

#include <QLatin1String>

#include <cmath>

namespace anteroom::handlers {

namespace {
constexpr const char *PerSecond = "events a second";
constexpr const char *AtOnce = "events at once";
constexpr const char *Refusals = "refusals a minute";
constexpr double MostEvents = 100'000;
constexpr double DaySeconds = 86'400;

constexpr Throttles::Row perSecond(const char *name, double standard)
{
    return {name, PerSecond, standard, 0.01, MostEvents};
}
constexpr Throttles::Row burst(const char *name, double standard)
{
    return {name, AtOnce, standard, 1, MostEvents};
}
constexpr Throttles::Row refusals(const char *name, double standard)
{
    return {name, Refusals, standard, 1, MostEvents, true};
}

// The classes in the order of RateClass.
constexpr std::array<Throttles::Row, Throttles::Count> Rows{
    perSecond("chat-message.per-second", 5),
    burst("chat-message.burst", 40),
    perSecond("room.per-second", 5),
    burst("room.burst", 40),
    perSecond("typing.per-second", 3),
    burst("typing.burst", 10),
    perSecond("signal.per-second", 2),
    burst("signal.burst", 20),
    perSecond("ice-candidate.per-second", 20),
    burst("ice-candidate.burst", 200),
    perSecond("start-end.per-second", 1),
    burst("start-end.burst", 20),
    perSecond("subscribe.per-second", 1),
    burst("subscribe.burst", 20),
    perSecond("presence-status.per-second", 1),
    burst("presence-status.burst", 10),
    perSecond("other.per-second", 10),
    burst("other.burst", 50),
    perSecond("socket.per-second", 100),
    burst("socket.burst", 500),
    perSecond("address.per-second", 1'000),
    burst("address.burst", 5'000),
    refusals("warn-at", 50),
    refusals("mute-at", 200),
    refusals("disconnect-at", 500),
    Throttles::Row{"mute-time", "seconds", 60, 1, DaySeconds},
    Throttles::Row{"ban-at", "bad tokens a minute", 30, 1, MostEvents, true},
    Throttles::Row{"ban-time", "seconds", 60, 1, DaySeconds},
};
} // namespace

namespace {
// In the order of RateClass.
constexpr std::array<const char *, RateClassCount> Limited{
    "chat messages of a user",
    "joining, leaving, reading and marking rooms as read, of a user",
    "typing indicators of a user",
    "call offers and answers of a user",
    "ICE candidates of a user",
    "starting and ending consultations, of a user",
    "subscriptions of a user",
    "presence changes of a user",
    "all other events of a user",
    "all events of one socket",
    "all events of all sockets of an address",
};
constexpr std::array<const char *, Throttles::Count - 2 * RateClassCount> FixedHelp{
    "A user with so many refusals within a minute is warned.",
    "A user with so many refusals within a minute is muted.",
    "A user with so many refusals within a minute is disconnected.",
    "How long such a mute lasts.",
    "An address with so many bad tokens within a minute is kept out.",
    "How long such an address is kept out.",
};
} // namespace

QString Throttles::help(size_t row)
{
    if (row >= 2 * RateClassCount)
        return QLatin1String(FixedHelp[row - 2 * RateClassCount]);
    const QString what = QLatin1String(Limited[row / 2]);
    return (row % 2 == 0 ? QStringLiteral("In the long run: %1.")
                         : QStringLiteral("In one go: %1."))
        .arg(what);
}

Throttles::Throttles()
{
    for (size_t row = 0; row < Count; ++row)
        m_values[row] = Rows[row].standard;
}

const std::array<Throttles::Row, Throttles::Count> &Throttles::rows()
{
    return Rows;
}

std::optional<size_t> Throttles::find(QStringView name)
{
    for (size_t row = 0; row < Count; ++row) {
        if (name == QLatin1String(Rows[row].name))
            return row;
    }
    return std::nullopt;
}

bool Throttles::set(size_t row, double value)
{
    const Row &limit = Rows[row];
    if (!(value >= limit.least && value <= limit.most)) // nor NaN
        return false;
    if (limit.isCount && value != std::floor(value))
        return false;
    m_values[row] = value;
    return true;
}

} // namespace anteroom::handlers
