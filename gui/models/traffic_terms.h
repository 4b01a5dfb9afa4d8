// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/traffic_filter.h"

#include <optional>

// The terms of TrafficFilter's language, each a function of a row.
namespace anteroom::gui::traffic_terms {

/// `*` stands for any characters; a pattern without one may stand anywhere. Case does not count.
class Pattern
{
public:
    explicit Pattern(const QString &text);

    bool matches(const QString &value) const;
    /// For ids: `u7` is not `u70`, and case counts.
    bool matchesId(const QString &id) const;

private:
    bool matchesParts(const QString &value) const;

    QStringList m_parts; ///< between the stars
};

/// A value alone: in event, user or room.
TrafficFilter::Matcher anywhere(const QString &value);
/// field: one of TrafficFilter::fieldNames(); compare: as in the grammar or ":". The failure says
/// what is possible.
Result<TrafficFilter::Matcher, QString> comparison(const QString &field, const QString &compare,
                                                   const QString &value);
/// `1500`, `1.5k`, `2M`, `2MB`.
std::optional<double> parseBytes(const QString &text);
/// In microseconds: `20ms`, `1.5s`, `300us`; without a unit milliseconds.
std::optional<double> parseLatency(const QString &text);

} // namespace anteroom::gui::traffic_terms
