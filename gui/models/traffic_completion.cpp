// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_completion.h"

#include "gui/models/traffic_filter.h"
#include "gui/models/traffic_tally.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace anteroom::gui {

namespace {
using Choice = TrafficCompletion::Choice;

constexpr int ChoicesMax = 12;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::TrafficCompletion)
};

QString fieldHint(const QString &field)
{
    if (field == u"event")
        return Text::tr("name of the event");
    if (field == u"user")
        return Text::tr("id or name");
    if (field == u"room")
        return Text::tr("room");
    if (field == u"socket")
        return Text::tr("id of the socket");
    if (field == u"dir")
        return Text::tr("in or out");
    if (field == u"outcome")
        return Text::tr("ok or a refusal");
    return field == u"bytes" ? Text::tr("size, such as 2k") : Text::tr("time, such as 20ms");
}

QString operatorHint(const QString &compare)
{
    if (compare == u"==")
        return Text::tr("is");
    if (compare == u"!=")
        return Text::tr("is not");
    if (compare == u"~")
        return Text::tr("holds, * for anything");
    if (compare == u"!~")
        return Text::tr("does not hold");
    if (compare == u">")
        return Text::tr("more than");
    if (compare == u"<")
        return Text::tr("less than");
    return compare == u">=" ? Text::tr("at least") : Text::tr("at most");
}

bool isField(const QString &name)
{
    return TrafficFilter::fieldNames().contains(name.toLower());
}

/// To the end of the word that the cursor stands in.
qsizetype endOfWord(const QString &text, qsizetype cursor)
{
    static const QString ends = QStringLiteral(" \t()&|");
    while (cursor < text.size() && !ends.contains(text.at(cursor)))
        ++cursor;
    return cursor;
}

QList<Choice> fixedValues(const QString &field)
{
    if (field == u"dir")
        return {{QStringLiteral("in"), Text::tr("from a client")},
                {QStringLiteral("out"), Text::tr("to clients")}};
    if (field == u"bytes")
        return {
            {QStringLiteral("1k"), {}}, {QStringLiteral("10k"), {}}, {QStringLiteral("1M"), {}}};
    if (field == u"latency")
        return {{QStringLiteral("20ms"), {}},
                {QStringLiteral("100ms"), {}},
                {QStringLiteral("500ms"), {}}};
    return {};
}

QList<Choice> valuesOf(const QString &field, const QString &typed, const TrafficTally &tally)
{
    QList<Choice> choices;
    for (const Choice &choice : fixedValues(field)) {
        if (choice.text.startsWith(typed, Qt::CaseInsensitive))
            choices.append(choice);
    }
    for (const QString &value : tally.values(field, typed, ChoicesMax))
        choices.append(
            {TrafficFilter::quoted(value), field == u"user" ? tally.nameOf(value) : QString()});
    return choices;
}

std::optional<TrafficCompletion> completeValue(const QString &text, qsizetype cursor,
                                               const TrafficTally &tally)
{
    static const QRegularExpression behindComparison(QStringLiteral(
        R"re((?:^|[\s(!&|-])(\w+)(?:\s*(?:==|!=|!~|~|>=|<=|=|>|<)\s*|:)("(?:[^"\\]|\\.)*"?|[^\s"()&|=~<>!]*)$)re"));
    const auto match = behindComparison.match(text.left(cursor));
    if (!match.hasMatch() || !isField(match.captured(1)))
        return std::nullopt;
    QString typed = match.captured(2);
    const bool closed = typed.size() > 1 && typed.endsWith(u'"');
    if (closed)
        return TrafficCompletion();
    if (typed.startsWith(u'"'))
        typed.remove(0, 1);
    TrafficCompletion completion;
    completion.position = match.capturedStart(2);
    completion.length = endOfWord(text, cursor) - completion.position;
    completion.choices = valuesOf(match.captured(1).toLower(), typed, tally);
    completion.eager = true;
    return completion;
}

std::optional<TrafficCompletion> completeOperator(const QString &text, qsizetype cursor)
{
    static const QRegularExpression behindField(
        QStringLiteral(R"re((?:^|[\s(!&|-])(\w+)(?:\s+|(?=[=!~<>]))([=!~<>]*)$)re"));
    const auto match = behindField.match(text.left(cursor));
    if (!match.hasMatch() || !isField(match.captured(1)))
        return std::nullopt;
    TrafficCompletion completion;
    completion.position = match.capturedStart(2);
    completion.length = match.capturedLength(2);
    completion.eager = true;
    for (const QString &compare : TrafficFilter::operatorsOf(match.captured(1).toLower())) {
        if (compare.startsWith(match.captured(2)))
            completion.choices.append({compare, operatorHint(compare)});
    }
    return completion;
}

TrafficCompletion completeField(const QString &text, qsizetype cursor)
{
    static const QRegularExpression beginOfTerm(QStringLiteral(R"re((?:^|[\s(!&|-])(\w*)$)re"));
    const auto match = beginOfTerm.match(text.left(cursor));
    if (!match.hasMatch())
        return {};
    const QString typed = match.captured(1);
    TrafficCompletion completion;
    completion.position = match.capturedStart(1);
    completion.length = endOfWord(text, cursor) - completion.position;
    completion.eager = !typed.isEmpty();
    const QString before = text.left(completion.position).trimmed();
    static const QString joining = QStringLiteral("(&|!");
    if (typed.isEmpty() && !before.isEmpty() && !joining.contains(before.back())) {
        completion.choices.append({QStringLiteral("&&"), Text::tr("and")});
        completion.choices.append({QStringLiteral("||"), Text::tr("or")});
    }
    for (const QString &field : TrafficFilter::fieldNames()) {
        if (field.startsWith(typed, Qt::CaseInsensitive))
            completion.choices.append({field, fieldHint(field)});
    }
    return completion;
}

bool isInQuotes(QStringView text)
{
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (inQuotes && text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'"')
            inQuotes = !inQuotes;
    }
    return inQuotes;
}
} // namespace

TrafficCompletion completeTraffic(const QString &text, qsizetype cursor, const TrafficTally &tally)
{
    if (const auto value = completeValue(text, cursor, tally))
        return *value;
    if (isInQuotes(QStringView(text).left(cursor)))
        return {};
    if (const auto compare = completeOperator(text, cursor))
        return *compare;
    return completeField(text, cursor);
}

} // namespace anteroom::gui
