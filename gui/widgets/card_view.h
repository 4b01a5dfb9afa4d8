// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyleOptionViewItem>

namespace anteroom::gui {

/// Rows of a model as cards in a grid: as many beside each other as fit, all of one size, which the
/// delegate's sizeHint() gives as the least. Live updates keep selection and place; when the
/// selected card goes, nothing is selected, so that no key acts on the one that comes in its place.
class CardView : public QListView
{
    Q_OBJECT

public:
    enum class Columns { One, AsManyAsFit };

    explicit CardView(Columns columns, QWidget *parent = nullptr);

    /// What to say in the middle while there is no row; empty: nothing.
    void setEmptyText(const QString &text);
    /// A letter that acts looks for no name, where it can't act either.
    void keyboardSearch(const QString &search) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void fitGrid();

    Columns m_columns;
    QString m_emptyText;
};

/// Whether what was typed is the key of one of the view's actions.
bool isShortcut(const QWidget *view, const QString &typed);
/// What a delegate of cards answers as its sizeHint(): least, where the view asks for the grid,
/// else the size that the grid has given to each card.
QSize cardSize(const QStyleOptionViewItem &option, const QModelIndex &index, const QSize &least);
/// The part of an item's rectangle that is the card; the rest is the gap.
QRect cardRect(const QRect &item);
/// Ground and frame of a card: selected, below the mouse, focused.
void paintCard(QPainter &painter, const QStyleOptionViewItem &option);
/// One line in the direction of writing, elided at its end, in the given part of the card.
void paintCardText(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                   const QString &text);

} // namespace anteroom::gui
