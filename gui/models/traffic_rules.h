// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/traffic_filter.h"

#include <QList>
#include <QObject>

namespace anteroom::gui {

/// Rows that match the filter have this word in the Note column and this tone at their edge.
struct TrafficRule
{
    enum class Tone { Neutral, Ok, Waiting, Warning, Danger, Info };

    QString name;
    QString filter;
    Tone tone = Tone::Neutral;
    bool enabled = true;

    bool operator==(const TrafficRule &other) const = default;
};

/// The colour rules of the Traffic page, in order; the first that matches a row counts. Remembered
/// in QSettings once they differ from the defaults.
class TrafficRules : public QObject
{
    Q_OBJECT

public:
    static constexpr int CountMax = 50;

    /// Reads what was remembered.
    explicit TrafficRules(QObject *parent = nullptr);

    static QList<TrafficRule> defaults();

    const QList<TrafficRule> &rules() const { return m_rules; }
    /// Holds from now on and is remembered. A rule whose filter is wrong matches nothing.
    void setRules(const QList<TrafficRule> &rules);
    /// nullptr when none matches; valid until the rules change.
    const TrafficRule *ruleFor(const feed::TrafficView &row) const;

Q_SIGNALS:
    void changed();

private:
    void compile();
    void save() const;

    QList<TrafficRule> m_rules;
    QList<std::pair<qsizetype, TrafficFilter>> m_active; ///< of those that can match
};

/// What the Note column says of a row: the rule's word, and the outcome where it says more.
QString noteOf(const feed::TrafficView &row, const TrafficRule *rule);

} // namespace anteroom::gui
