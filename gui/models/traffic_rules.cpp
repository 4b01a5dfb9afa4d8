// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_rules.h"

#include "shared/domain/wire_enum.h"

#include <QSettings>

#include <algorithm>

namespace anteroom::gui {

namespace {
using Tone = TrafficRule::Tone;

const QString Key = QStringLiteral("traffic/rules");
constexpr WireEnum<Tone, 6> Tones{{{Tone::Neutral, "neutral"},
                                   {Tone::Ok, "ok"},
                                   {Tone::Waiting, "waiting"},
                                   {Tone::Warning, "warning"},
                                   {Tone::Danger, "danger"},
                                   {Tone::Info, "info"}}};

QList<TrafficRule> load()
{
    QSettings settings;
    if (!settings.contains(Key + QStringLiteral("/size")))
        return TrafficRules::defaults();
    QList<TrafficRule> rules;
    const int count = std::min(settings.beginReadArray(Key), TrafficRules::CountMax);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        rules.append(
            {settings.value(QStringLiteral("name")).toString(),
             settings.value(QStringLiteral("filter")).toString(),
             Tones.parse(settings.value(QStringLiteral("tone")).toString()).value_or(Tone::Neutral),
             settings.value(QStringLiteral("enabled"), true).toBool()});
    }
    settings.endArray();
    return rules;
}
} // namespace

TrafficRules::TrafficRules(QObject *parent) : QObject(parent), m_rules(load())
{
    compile();
}

QList<TrafficRule> TrafficRules::defaults()
{
    return {{tr("Refused", "a rule"),
             QStringLiteral("outcome != ok && outcome != \"\" && event != disconnect"),
             Tone::Danger, true},
            {tr("Slow", "a rule"), QStringLiteral("latency > 500ms"), Tone::Warning, true},
            {tr("Connection", "a rule"), QStringLiteral("event == connect || event == disconnect"),
             Tone::Info, true},
            {tr("Chat", "a rule"), QStringLiteral("event ~ \"chat:*\""), Tone::Neutral, false}};
}

void TrafficRules::setRules(const QList<TrafficRule> &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules.first(std::min<qsizetype>(rules.size(), CountMax));
    compile();
    save();
    Q_EMIT changed();
}

const TrafficRule *TrafficRules::ruleFor(const feed::TrafficView &row) const
{
    const auto it = std::find_if(m_active.cbegin(), m_active.cend(),
                                 [&row](const auto &active) { return active.second.matches(row); });
    return it == m_active.cend() ? nullptr : &m_rules.at(it->first);
}

void TrafficRules::compile()
{
    m_active.clear();
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const auto filter = TrafficFilter::parse(m_rules.at(i).filter);
        // An empty filter would colour everything.
        if (m_rules.at(i).enabled && filter && !filter->isEmpty())
            m_active.append({i, *filter});
    }
}

void TrafficRules::save() const
{
    QSettings settings;
    settings.remove(Key);
    if (m_rules == defaults())
        return;
    settings.beginWriteArray(Key, static_cast<int>(m_rules.size()));
    for (int i = 0; i < m_rules.size(); ++i) {
        const TrafficRule &rule = m_rules.at(i);
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("name"), rule.name);
        settings.setValue(QStringLiteral("filter"), rule.filter);
        settings.setValue(QStringLiteral("tone"), Tones.name(rule.tone));
        settings.setValue(QStringLiteral("enabled"), rule.enabled);
    }
    settings.endArray();
}

QString noteOf(const feed::TrafficView &row, const TrafficRule *rule)
{
    if (!rule || rule->name.isEmpty())
        return row.outcome;
    if (row.outcome.isEmpty() || row.outcome == u"ok")
        return rule->name;
    return TrafficRules::tr("%1 · %2", "a rule and an outcome").arg(rule->name, row.outcome);
}

} // namespace anteroom::gui
