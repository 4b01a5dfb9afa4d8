// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace anteroom::gui {

struct SaveQuestion
{
    QString title;
    QString filter;   ///< `Text (*.txt)`; between several `;;`
    QString fileName; ///< to begin with; names without an end get that of the filter
};

/// Opens a file dialog without blocking; done gets the path, or nothing happens on Cancel.
void askWhereToSave(QWidget *parent, const SaveQuestion &question,
                    std::function<void(const QString &)> done);

} // namespace anteroom::gui
