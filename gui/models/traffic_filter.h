// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"
#include "shared/feed/feed_event.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace anteroom::gui {

/// What the Traffic page shows, as the operator types it:
///
///     filter  = [ any ]
///     any     = all { "||" all }
///     all     = not { [ "&&" ] not }            terms side by side must both match
///     not     = [ "!" | "-" ] ( "(" any ")" | term )
///     term    = field compare value | field ":" value | value
///     compare = "==" | "!=" | "=" | "~" | "!~" | ">" | "<" | ">=" | "<="
///     field   = event | user | room | socket | outcome | dir | bytes | latency
///     value   = word or "quoted words", in which \" is a quote
///
/// `~` and `:` take a pattern: * stands for any characters, without one the pattern may stand
/// anywhere. `==` means the whole value. Case does not count but in ids; `user` is an id or a name.
/// A value alone is looked for in event, user and room. Bytes are numbers with k or M, latencies
/// with us, ms (as without a unit) or s; an event that was not answered has no latency, so no
/// comparison of it holds. At most 64 groups in each other.
///
/// `event ~ "chat:*" && user == "u7" && bytes > 1k`, `latency >= 20ms || outcome == forbidden`,
/// `!(event ~ presence || dir == out)`, `event:chat:* user:u7 bytes>1k -larsen "Ana Silva"`.
class TrafficFilter
{
public:
    using Matcher = std::function<bool(const feed::TrafficView &)>;

    struct Error
    {
        qsizetype position = 0; ///< of the first character of what is wrong
        QString text;           ///< what is wrong and what is possible, translated
        qsizetype length = 0;   ///< of what is wrong, 0 at the end of the text
    };

    static constexpr int DepthMax = 64;
    static constexpr qsizetype LengthMax = 4'096;

    /// Matches everything.
    TrafficFilter() = default;

    /// text: at most LengthMax characters.
    static Result<TrafficFilter, Error> parse(const QString &text);
    /// The words that may stand before a colon or a comparison, for completion.
    static QStringList fieldNames();
    /// The comparisons that a field takes.
    static QStringList operatorsOf(const QString &field);
    /// As a value of the language: in quotes.
    static QString quoted(const QString &value);

    bool matches(const feed::TrafficView &row) const { return !m_matcher || m_matcher(row); }
    bool isEmpty() const { return !m_matcher; }

private:
    Matcher m_matcher;
};

} // namespace anteroom::gui
