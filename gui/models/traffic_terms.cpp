// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_terms.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace anteroom::gui::traffic_terms {

namespace {
using feed::TrafficView;
using Matcher = TrafficFilter::Matcher;
using TermResult = Result<Matcher, QString>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::TrafficFilter)
};

struct Unit
{
    QLatin1String name;
    double factor;
};

std::optional<double> parseNumber(const QString &text, std::initializer_list<Unit> units)
{
    QString digits = text.trimmed();
    double factor = 1;
    for (const Unit &unit : units) {
        if (digits.endsWith(unit.name, Qt::CaseInsensitive)) {
            digits.chop(unit.name.size());
            factor = unit.factor;
            break;
        }
    }
    bool ok = false;
    const double number = digits.toDouble(&ok) * factor;
    return ok && std::isfinite(number) && number >= 0 ? std::optional(number) : std::nullopt;
}

bool isEqual(const QString &first, const QString &second)
{
    return first.compare(second, Qt::CaseInsensitive) == 0;
}

QString TrafficView::*memberOf(const QString &field)
{
    if (field == u"event")
        return &TrafficView::event;
    if (field == u"room")
        return &TrafficView::room;
    return field == u"socket" ? &TrafficView::socketId : &TrafficView::outcome;
}

Matcher textMatcher(const QString &field, bool whole, const QString &value)
{
    const bool isUser = field == u"user";
    if (whole && isUser)
        return [value](const TrafficView &row) {
            return row.userId == value || (!value.isEmpty() && isEqual(row.displayName, value));
        };
    if (whole)
        return [member = memberOf(field), value](const TrafficView &row) {
            return isEqual(row.*member, value);
        };
    const Pattern pattern(value);
    if (isUser)
        return [pattern](const TrafficView &row) {
            return pattern.matchesId(row.userId) || pattern.matches(row.displayName);
        };
    return [member = memberOf(field), pattern](const TrafficView &row) {
        return pattern.matches(row.*member);
    };
}

Matcher unlessNegated(Matcher matcher, bool negated)
{
    if (!negated)
        return matcher;
    return [matcher = std::move(matcher)](const TrafficView &row) { return !matcher(row); };
}

bool isPattern(const QString &compare)
{
    return compare == u":" || compare == u"~" || compare == u"!~";
}

TermResult textTerm(const QString &field, const QString &compare, const QString &value)
{
    if (!TrafficFilter::operatorsOf(field).contains(compare) && compare != u":" && compare != u"=")
        return Failure{Text::tr("“%1” is a text: compare it with ==, !=, ~ or !~").arg(field)};
    return unlessNegated(textMatcher(field, !isPattern(compare), value), compare.startsWith(u'!'));
}

TermResult directionTerm(const QString &compare, const QString &value)
{
    const bool incoming = isEqual(value, QStringLiteral("in"));
    const bool known = incoming || isEqual(value, QStringLiteral("out"));
    const bool comparable =
        compare == u"==" || compare == u"!=" || compare == u"=" || compare == u":";
    if (!known || !comparable)
        return Failure{Text::tr("“dir” is followed by == and “in” or “out”")};
    const auto wanted = incoming ? feed::Direction::Incoming : feed::Direction::Outgoing;
    const bool negated = compare == u"!=";
    return Matcher(
        [wanted, negated](const TrafficView &row) { return (row.direction == wanted) != negated; });
}

using Compare = bool (*)(double, double);

Compare compareOf(const QString &compare)
{
    if (compare == u">")
        return [](double value, double limit) { return value > limit; };
    if (compare == u"<")
        return [](double value, double limit) { return value < limit; };
    if (compare == u">=")
        return [](double value, double limit) { return value >= limit; };
    if (compare == u"<=")
        return [](double value, double limit) { return value <= limit; };
    if (compare == u"!=")
        return [](double value, double limit) { return value != limit; };
    if (compare == u"==" || compare == u"=")
        return [](double value, double limit) { return value == limit; };
    return nullptr;
}

TermResult bytesTerm(const QString &field, const QString &compare, const QString &value)
{
    const Compare holds = compareOf(compare);
    if (!holds)
        return Failure{Text::tr("“%1” is a number: compare it, such as “%1>1000”").arg(field)};
    const auto limit = parseBytes(value);
    if (!limit)
        return Failure{
            Text::tr("“%1” is compared with a number, such as 1000, 2k or 1.5M").arg(field)};
    return Matcher([holds, limit = *limit](const TrafficView &row) {
        return holds(static_cast<double>(row.bytes), limit);
    });
}

TermResult latencyTerm(const QString &compare, const QString &value)
{
    const Compare holds = compareOf(compare);
    if (!holds)
        return Failure{Text::tr("“latency” is a time: compare it, such as “latency>20ms”")};
    const auto limit = parseLatency(value);
    if (!limit)
        return Failure{Text::tr("“latency” is compared with a time, such as 20ms or 1.5s")};
    return Matcher([holds, limit = *limit](const TrafficView &row) {
        return row.latencyMicroseconds >= 0 &&
               holds(static_cast<double>(row.latencyMicroseconds), limit);
    });
}
} // namespace

Pattern::Pattern(const QString &text) : m_parts(text.split(u'*')) {}

bool Pattern::matches(const QString &value) const
{
    return m_parts.size() == 1 ? value.contains(m_parts.first(), Qt::CaseInsensitive)
                               : matchesParts(value);
}

bool Pattern::matchesId(const QString &id) const
{
    return m_parts.size() == 1 ? id == m_parts.first() : matchesParts(id);
}

bool Pattern::matchesParts(const QString &value) const
{
    const QString &first = m_parts.first();
    const QString &last = m_parts.last();
    if (value.size() < first.size() + last.size() ||
        !value.startsWith(first, Qt::CaseInsensitive) || !value.endsWith(last, Qt::CaseInsensitive))
        return false;
    qsizetype from = first.size();
    for (qsizetype part = 1; part < m_parts.size() - 1; ++part) {
        const qsizetype at = value.indexOf(m_parts.at(part), from, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        from = at + m_parts.at(part).size();
    }
    return from <= value.size() - last.size();
}

Matcher anywhere(const QString &value)
{
    return [pattern = Pattern(value)](const TrafficView &row) {
        return pattern.matches(row.event) || pattern.matches(row.displayName) ||
               pattern.matchesId(row.userId) || pattern.matches(row.room);
    };
}

TermResult comparison(const QString &field, const QString &compare, const QString &value)
{
    if (field == u"dir")
        return directionTerm(compare, value);
    if (field == u"bytes" || field == u"size")
        return bytesTerm(field, compare, value);
    if (field == u"latency")
        return latencyTerm(compare, value);
    return textTerm(field, compare, value);
}

std::optional<double> parseBytes(const QString &text)
{
    return parseNumber(text, {{QLatin1String("kB"), 1e3},
                              {QLatin1String("MB"), 1e6},
                              {QLatin1String("k"), 1e3},
                              {QLatin1String("M"), 1e6},
                              {QLatin1String("B"), 1}});
}

std::optional<double> parseLatency(const QString &text)
{
    return parseNumber(text, {{QLatin1String("ms"), 1e3},
                              {QLatin1String("us"), 1},
                              {QLatin1String("s"), 1e6},
                              {QLatin1String(""), 1e3}});
}

} // namespace anteroom::gui::traffic_terms
