// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_filter.h"

#include "gui/models/traffic_terms.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <optional>

namespace anteroom::gui {

namespace {
using Matcher = TrafficFilter::Matcher;
using Error = TrafficFilter::Error;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::TrafficFilter)
};

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

bool isNumberField(const QString &name)
{
    return name == u"bytes" || name == u"size" || name == u"latency";
}

Matcher all(QList<Matcher> matchers)
{
    if (matchers.size() == 1)
        return matchers.first();
    return [matchers = std::move(matchers)](const feed::TrafficView &row) {
        return std::all_of(matchers.cbegin(), matchers.cend(),
                           [&row](const Matcher &matcher) { return matcher(row); });
    };
}

Matcher any(QList<Matcher> matchers)
{
    if (matchers.size() == 1)
        return matchers.first();
    return [matchers = std::move(matchers)](const feed::TrafficView &row) {
        return std::any_of(matchers.cbegin(), matchers.cend(),
                           [&row](const Matcher &matcher) { return matcher(row); });
    };
}

/// Recursive descent over the text; the first error ends it.
class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text) {}

    Result<Matcher, Error> parse()
    {
        if (m_text.size() > TrafficFilter::LengthMax)
            return Failure{Error{TrafficFilter::LengthMax,
                                 Text::tr("The filter is too long, at most %1 characters")
                                     .arg(TrafficFilter::LengthMax),
                                 m_text.size() - TrafficFilter::LengthMax}};
        skipBlanks();
        if (atEnd())
            return Matcher();
        Matcher matcher = parseAny();
        if (!m_error && !atEnd()) // only a parenthesis ends an expression early
            fail(m_position, 1, Text::tr("There is no “(” for this “)”"));
        if (m_error)
            return Failure{*m_error};
        return matcher;
    }

private:
    Matcher parseAny()
    {
        QList<Matcher> alternatives;
        do
            alternatives.append(parseAll());
        while (!m_error && take(u"||"));
        return any(std::move(alternatives));
    }

    Matcher parseAll()
    {
        QList<Matcher> terms{parseNot()};
        while (!m_error) {
            const bool joined = take(u"&&");
            if (!joined && (atEnd() || isAhead(u"||") || closes(m_position)))
                break;
            terms.append(parseNot());
        }
        return all(std::move(terms));
    }

    Matcher parseNot()
    {
        bool negated = false;
        for (skipBlanks(); isNegation(); skipBlanks()) {
            negated = !negated;
            ++m_position;
        }
        Matcher matcher = isAhead(u"(") ? parseGroup() : parseTerm();
        if (!negated || m_error)
            return matcher;
        return
            [matcher = std::move(matcher)](const feed::TrafficView &row) { return !matcher(row); };
    }

    Matcher parseGroup()
    {
        const qsizetype begin = m_position++;
        if (++m_depth > TrafficFilter::DepthMax)
            return fail(begin, 1,
                        Text::tr("Too many parentheses in each other, at most %1")
                            .arg(TrafficFilter::DepthMax));
        Matcher matcher = parseAny();
        if (m_error)
            return {};
        if (!take(u")"))
            return fail(begin, 1, Text::tr("The “(” is not closed"));
        --m_depth;
        return matcher;
    }

    Matcher parseTerm()
    {
        const qsizetype begin = m_position;
        if (atEnd() || isAhead(u"||") || isAhead(u"&&") || closes(begin))
            return fail(begin,
                        atEnd()         ? 0
                        : closes(begin) ? 1
                                        : 2,
                        Text::tr("Here a term is missing, such as “chat”, “event ~ chat:*” or "
                                 "“bytes > 1k”"));
        if (const QString compare = compareAhead(begin); !compare.isEmpty())
            return fail(begin, compare.size(),
                        Text::tr("Before “%1” stands a field: %2").arg(compare, fieldList()));
        qsizetype end = begin;
        while (end < m_text.size() && isNameCharacter(m_text.at(end)))
            ++end;
        const QString name = m_text.mid(begin, end - begin).toLower();
        if (!name.isEmpty()) {
            qsizetype behind = end;
            while (behind < m_text.size() && m_text.at(behind).isSpace())
                ++behind;
            if (const QString compare = compareAhead(behind); !compare.isEmpty())
                return parseComparison(begin, name, compare, behind + compare.size());
            if (end < m_text.size() && m_text.at(end) == u':' && isField(name))
                return parseComparison(begin, name, QStringLiteral(":"), end + 1);
        }
        // `chat:message` is a word to look for, not a field.
        const std::optional<QString> word = readValue(begin);
        return word ? traffic_terms::anywhere(*word) : Matcher();
    }

    Matcher parseComparison(qsizetype begin, const QString &name, const QString &compare,
                            qsizetype valueAt)
    {
        if (!isField(name))
            return fail(begin, name.size(),
                        Text::tr("“%1” is no field; there are: %2").arg(name, fieldList()));
        m_position = valueAt;
        if (compare != u":")
            skipBlanks();
        const qsizetype valueBegin = m_position;
        const std::optional<QString> value = readValue(begin);
        if (!value)
            return {};
        if (m_position == valueBegin)
            return fail(begin, m_position - begin, missingValue(name, compare));
        const auto matcher = traffic_terms::comparison(name, compare, *value);
        return matcher ? *matcher : fail(begin, m_position - begin, matcher.error());
    }

    static QString missingValue(const QString &name, const QString &compare)
    {
        const QString example = name == u"latency"    ? QStringLiteral("20ms")
                                : name == u"dir"      ? QStringLiteral("in")
                                : isNumberField(name) ? QStringLiteral("1k")
                                                      : QStringLiteral("\"chat*\"");
        const QString between = compare == u":" ? QString() : QStringLiteral(" ");
        return Text::tr("After “%1” a value is missing, such as %2")
            .arg(name + between + compare, name + between + compare + between + example);
    }

    /// Reads a word up to a blank, `&&`, `||` or the group's end; quotes hold all of these.
    std::optional<QString> readValue(qsizetype termBegin)
    {
        QString value;
        bool inQuotes = false;
        int opened = 0;
        for (; !atEnd(); ++m_position) {
            const QChar character = m_text.at(m_position);
            if (!inQuotes && (character.isSpace() || isAhead(u"&&") || isAhead(u"||") ||
                              (opened == 0 && closes(m_position))))
                break;
            if (character == u'"') {
                inQuotes = !inQuotes;
                continue;
            }
            if (inQuotes && character == u'\\' && escapes(m_position))
                ++m_position;
            else if (!inQuotes)
                opened += character == u'(' ? 1 : character == u')' && opened > 0 ? -1 : 0;
            value.append(m_text.at(m_position));
        }
        if (!inQuotes)
            return value;
        fail(termBegin, m_text.size() - termBegin, Text::tr("The quotes are not closed"));
        return std::nullopt;
    }

    bool escapes(qsizetype at) const
    {
        return at + 1 < m_text.size() && (m_text.at(at + 1) == u'"' || m_text.at(at + 1) == u'\\');
    }

    QString compareAhead(qsizetype at) const
    {
        static const QStringList compares{
            QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("!~"),
            QStringLiteral(">="), QStringLiteral("<="), QStringLiteral("~"),
            QStringLiteral(">"),  QStringLiteral("<"),  QStringLiteral("=")};
        const QStringView rest = QStringView(m_text).mid(at, 2);
        for (const QString &compare : compares) {
            if (rest.startsWith(compare))
                return compare;
        }
        return {};
    }

    bool isNegation() const
    {
        if (isAhead(u"!"))
            return compareAhead(m_position).isEmpty();
        // A dash alone is a word.
        return isAhead(u"-") && m_position + 1 < m_text.size() &&
               !m_text.at(m_position + 1).isSpace() && m_text.at(m_position + 1) != u'-';
    }

    static bool isField(const QString &name)
    {
        return TrafficFilter::fieldNames().contains(name) || name == u"size";
    }
    static QString fieldList() { return TrafficFilter::fieldNames().join(QStringLiteral(", ")); }

    bool atEnd() const { return m_position >= m_text.size(); }
    bool isAhead(QStringView token) const
    {
        return QStringView(m_text).mid(m_position).startsWith(token);
    }
    /// At top level a `)` ends an expression too, so that it can be named as wrong.
    bool closes(qsizetype at) const { return at < m_text.size() && m_text.at(at) == u')'; }
    bool take(QStringView token)
    {
        skipBlanks();
        if (!isAhead(token))
            return false;
        m_position += token.size();
        skipBlanks();
        return true;
    }
    void skipBlanks()
    {
        while (!atEnd() && m_text.at(m_position).isSpace())
            ++m_position;
    }
    Matcher fail(qsizetype position, qsizetype length, const QString &text)
    {
        if (!m_error)
            m_error = Error{position, text, length};
        return {};
    }

    const QString &m_text;
    qsizetype m_position = 0;
    int m_depth = 0;
    std::optional<Error> m_error;
};
} // namespace

Result<TrafficFilter, TrafficFilter::Error> TrafficFilter::parse(const QString &text)
{
    auto matcher = Parser(text).parse();
    if (!matcher)
        return Failure{matcher.error()};
    TrafficFilter filter;
    filter.m_matcher = *matcher;
    return filter;
}

QStringList TrafficFilter::fieldNames()
{
    return {QStringLiteral("event"),  QStringLiteral("user"),   QStringLiteral("room"),
            QStringLiteral("socket"), QStringLiteral("dir"),    QStringLiteral("outcome"),
            QStringLiteral("bytes"),  QStringLiteral("latency")};
}

QStringList TrafficFilter::operatorsOf(const QString &field)
{
    const QStringList equality{QStringLiteral("=="), QStringLiteral("!=")};
    if (field == u"dir")
        return equality;
    if (isNumberField(field))
        return QStringList{QStringLiteral(">"), QStringLiteral("<"), QStringLiteral(">="),
                           QStringLiteral("<=")} +
               equality;
    return equality + QStringList{QStringLiteral("~"), QStringLiteral("!~")};
}

QString TrafficFilter::quoted(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

} // namespace anteroom::gui
