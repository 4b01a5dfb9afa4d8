// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/attention.h"
#include "gui/widgets/card_frame.h"

#include <QMap>

class QLabel;
class QVBoxLayout;

namespace anteroom::gui {

class AttentionRow;

/// What needs somebody, a line each with a button to where it is seen to.
class AttentionList : public CardFrame
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent = nullptr);

    /// At most one of a kind. A line that stays keeps the focus.
    void setItems(const QList<AttentionItem> &items);
    const QList<AttentionItem> &items() const { return m_items; }

Q_SIGNALS:
    void openRequested(const QString &page, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    AttentionRow *rowOf(AttentionItem::Kind kind);
    QWidget *buildCalm();
    void alignColumns();
    void refreshColors();

    QList<AttentionItem> m_items;
    QMap<AttentionItem::Kind, AttentionRow *> m_rows;
    QVBoxLayout *m_layout;
    QLabel *m_calmIcon;
    QWidget *m_calm; ///< that there are no problems
};

} // namespace anteroom::gui
