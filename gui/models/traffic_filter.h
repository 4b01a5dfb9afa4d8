// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"
#include "shared/feed/feed_event.h"

#include <QList>
#include <QString>

#include <functional>

namespace anteroom::gui {

/// What the Traffic page shows, as the operator types it. Terms divided by blanks, all must match:
///
///     term    = ["-"] ( field ":" pattern | "bytes" compare number ["k" | "M"] | pattern )
///     field   = event | user | room | outcome | socket | dir
///     pattern = word or "quoted words", * stands for any characters; case does not count
///     compare = ">" | "<" | ">=" | "<=" | "="
///
/// A pattern alone is looked for in event, user, room; without * it may stand anywhere in a value.
/// `event:chat:*`, `user:u7`, `-event:consultation:ice-candidate`, `bytes>1k`, `dir:in`, `"Ana
/// Silva"`.
class TrafficFilter
{
public:
    struct Error
    {
        qsizetype position = 0; ///< of the term's first character
        QString text;           ///< what is wrong and what is possible, translated
    };

    /// Matches everything.
    TrafficFilter() = default;

    static Result<TrafficFilter, Error> parse(const QString &text);
    /// The words that may stand before a colon or a comparison, for completion.
    static QStringList fieldNames();

    bool matches(const feed::TrafficView &row) const;
    bool isEmpty() const { return m_terms.isEmpty(); }

private:
    using Term = std::function<bool(const feed::TrafficView &)>;

    QList<Term> m_terms;
};

} // namespace anteroom::gui
