// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_filter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace anteroom::gui {

namespace {
using feed::TrafficView;
using Term = std::function<bool(const TrafficView &)>;
using TermResult = Result<Term, QString>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::TrafficFilter)
};

/// One term as it was typed, with the quotes taken away from the pattern.
struct Token
{
    qsizetype position = 0;
    QString text;
    bool negated = false;
    bool quotesOpen = false;
    bool quoted = false; ///< begins with a quote: never a field
};

/// `*` for any characters; a pattern without one may stand anywhere.
class Pattern
{
public:
    explicit Pattern(const QString &text)
    {
        if (!text.contains(u'*')) {
            m_part = text;
            return;
        }
        QString expression = QRegularExpression::escape(text);
        expression.replace(QStringLiteral("\\*"), QStringLiteral(".*"));
        m_whole = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                     QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::DotMatchesEverythingOption);
    }

    bool matches(const QString &value) const
    {
        return m_whole ? m_whole->match(value).hasMatch()
                       : value.contains(m_part, Qt::CaseInsensitive);
    }
    /// For ids: `u7` is not `u70`.
    bool matchesId(const QString &id) const
    {
        return m_whole ? m_whole->match(id).hasMatch() : id == m_part;
    }

private:
    QString m_part;
    std::optional<QRegularExpression> m_whole;
};

Token nextToken(const QString &text, qsizetype &position)
{
    Token token;
    token.position = position;
    if (text.at(position) == u'-' && position + 1 < text.size()) {
        token.negated = true;
        ++position;
    }
    token.quoted = text.at(position) == u'"';
    bool inQuotes = false;
    for (; position < text.size() && (inQuotes || !text.at(position).isSpace()); ++position) {
        if (text.at(position) == u'"')
            inQuotes = !inQuotes;
        else
            token.text.append(text.at(position));
    }
    token.quotesOpen = inQuotes;
    return token;
}

TermResult parseDirection(const QString &value)
{
    const bool incoming = value.compare(u"in", Qt::CaseInsensitive) == 0;
    if (!incoming && value.compare(u"out", Qt::CaseInsensitive) != 0)
        return Failure{Text::tr("“dir:” is followed by “in” or “out”")};
    const auto wanted = incoming ? feed::Direction::Incoming : feed::Direction::Outgoing;
    return Term([wanted](const TrafficView &row) { return row.direction == wanted; });
}

TermResult parseText(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return Failure{Text::tr("“%1:” needs a value, such as “%1:chat*”").arg(field)};
    if (field == u"dir")
        return parseDirection(value);
    const Pattern pattern(value);
    if (field == u"event")
        return Term([pattern](const TrafficView &row) { return pattern.matches(row.event); });
    if (field == u"room")
        return Term([pattern](const TrafficView &row) { return pattern.matches(row.room); });
    if (field == u"outcome")
        return Term([pattern](const TrafficView &row) { return pattern.matches(row.outcome); });
    if (field == u"socket")
        return Term([pattern](const TrafficView &row) { return pattern.matches(row.socketId); });
    return Term([pattern](const TrafficView &row) {
        return pattern.matchesId(row.userId) || pattern.matches(row.displayName);
    });
}

/// `1500`, `1.5k`, `2M`.
std::optional<double> parseBytes(QString text)
{
    double unit = 1;
    if (text.endsWith(u'k', Qt::CaseInsensitive))
        unit = 1e3;
    else if (text.endsWith(u'm', Qt::CaseInsensitive))
        unit = 1e6;
    if (unit > 1)
        text.chop(1);
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && number >= 0 ? std::optional(number * unit) : std::nullopt;
}

TermResult parseComparison(const QString &field, const QString &comparison, const QString &value)
{
    if (field != u"bytes" && field != u"size")
        return Failure{Text::tr("Only “bytes” can be compared, such as “bytes>1000”")};
    const auto bytes = parseBytes(value);
    if (!bytes)
        return Failure{Text::tr("“%1%2” needs a number, such as “bytes>1000” or “bytes<2k”")
                           .arg(field, comparison)};
    return Term([comparison, limit = *bytes](const TrafficView &row) {
        const auto size = static_cast<double>(row.bytes);
        if (comparison == u">")
            return size > limit;
        if (comparison == u"<")
            return size < limit;
        if (comparison == u">=")
            return size >= limit;
        return comparison == u"<=" ? size <= limit : size == limit;
    });
}

Term anywhere(const QString &text)
{
    return [pattern = Pattern(text)](const TrafficView &row) {
        return pattern.matches(row.event) || pattern.matches(row.displayName) ||
               pattern.matchesId(row.userId) || pattern.matches(row.room);
    };
}

TermResult parseTerm(const Token &token)
{
    if (token.quotesOpen)
        return Failure{Text::tr("The quotes are not closed")};
    if (token.quoted)
        return anywhere(token.text);
    static const QRegularExpression comparison(QStringLiteral("^(\\w+)(>=|<=|>|<|=)(.*)$"));
    if (const auto match = comparison.match(token.text); match.hasMatch())
        return parseComparison(match.captured(1).toLower(), match.captured(2), match.captured(3));
    const QString field = token.text.section(u':', 0, 0).toLower();
    const bool hasColon = token.text.contains(u':');
    if (hasColon && (field == u"bytes" || field == u"size"))
        return Failure{Text::tr("“%1” is compared, such as “%1>1000”").arg(field)};
    // `chat:message` is a word to look for, not a field.
    if (hasColon && TrafficFilter::fieldNames().contains(field))
        return parseText(field, token.text.section(u':', 1));
    return anywhere(token.text);
}
} // namespace

Result<TrafficFilter, TrafficFilter::Error> TrafficFilter::parse(const QString &text)
{
    TrafficFilter filter;
    for (qsizetype position = 0; position < text.size();) {
        if (text.at(position).isSpace()) {
            ++position;
            continue;
        }
        const Token token = nextToken(text, position);
        const TermResult term = parseTerm(token);
        if (!term)
            return Failure{Error{token.position, term.error()}};
        const bool negated = token.negated;
        filter.m_terms.append([negated, matches = *term](const feed::TrafficView &row) {
            return matches(row) != negated;
        });
    }
    return filter;
}

QStringList TrafficFilter::fieldNames()
{
    return {QStringLiteral("event"),   QStringLiteral("user"),   QStringLiteral("room"),
            QStringLiteral("outcome"), QStringLiteral("socket"), QStringLiteral("dir")};
}

bool TrafficFilter::matches(const feed::TrafficView &row) const
{
    return std::all_of(m_terms.cbegin(), m_terms.cend(),
                       [&row](const Term &term) { return term(row); });
}

} // namespace anteroom::gui
