// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace anteroom::gui {

class TrafficTally;

/// What could stand at the cursor in a traffic filter.
struct TrafficCompletion
{
    struct Choice
    {
        QString text; ///< as it is inserted
        QString hint; ///< beside it: what it means, a user's name
    };

    qsizetype position = 0; ///< of the text that a choice takes the place of
    qsizetype length = 0;
    QList<Choice> choices;
    bool eager = false; ///< worth to be shown without being asked for
};

/// Fields at the begin of a term, comparisons behind a field, and behind these the values that the
/// capture holds, the most frequent first. cursor: 0 … text.size().
TrafficCompletion completeTraffic(const QString &text, qsizetype cursor, const TrafficTally &tally);

} // namespace anteroom::gui
