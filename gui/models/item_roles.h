// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace anteroom::gui {

/// What the models tell besides Qt's own roles. The same numbers in every model.
enum ItemRole : int {
    SortRole = Qt::UserRole + 1, ///< the value to sort by: number, QDateTime or folded text
    IdRole,                      ///< QString, the id of the row's object (traffic: its number)
    TimeRole,   ///< QDateTime in UTC of a time cell, for a delegate that shows it relative; else
                ///< invalid
    StateRole,  ///< QString, the wire name of a cell's state (`in_progress`), for chips; else
                ///< invalid
    FilterRole, ///< QString, all that a filter field searches in the row, lower case
};

} // namespace anteroom::gui
