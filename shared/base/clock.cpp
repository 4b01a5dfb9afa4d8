// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/clock.h"

#include <array>
#include <cstdio>

namespace anteroom {

milliseconds SystemClock::steadyNow() const
{
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

QString toIsoUtc(const QDateTime &time)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> point{
        std::chrono::milliseconds(time.toMSecsSinceEpoch())};
    const sys_days day = floor<days>(point);
    const year_month_day date(day);
    const hh_mm_ss clock(point - day);
    // QDateTime::toString() looks at locales and time zones on its way, and is asked for often.
    std::array<char, 32> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                      int(date.year()), unsigned(date.month()), unsigned(date.day()),
                      int(clock.hours().count()), int(clock.minutes().count()),
                      int(clock.seconds().count()), int(clock.subseconds().count()));
    return QString::fromLatin1(text.data(), length);
}

} // namespace anteroom
