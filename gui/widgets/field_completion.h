// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace anteroom::gui {

/// What could stand at the cursor.
struct FieldCompletion
{
    struct Choice
    {
        QString text; ///< as it is inserted
        QString hint; ///< beside it, muted
    };

    int position = 0; ///< of the text that a choice takes the place of
    int length = 0;
    QList<Choice> choices;
    bool eager = false; ///< shown without being asked for
};

} // namespace anteroom::gui
