// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/field_completion.h"

#include <QTreeWidget>

namespace anteroom::gui {

/// The list below a field with what can stand at its cursor. It never takes the focus: the field
/// leads it.
class CompletionPopup : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *field);

    /// Below this point of the screen; nothing is chosen yet.
    void present(const FieldCompletion &completion, const QPoint &corner);
    const FieldCompletion &completion() const { return m_completion; }
    /// -1 while none is chosen.
    int chosen() const;
    /// by: 1 or -1, around the ends.
    void move(int by);

Q_SIGNALS:
    void chosenByMouse(int choice);

private:
    int rowHeight() const;
    QSize wantedSize() const;

    FieldCompletion m_completion;
};

} // namespace anteroom::gui
