// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/joined_delegate.h"

#include "gui/models/labels.h"
#include "gui/widgets/icon.h"

#include <QApplication>
#include <QPainter>

namespace anteroom::gui {
namespace {

constexpr int IconSize = 16;

/// Draws one person's mark and word; gives where the next may begin. left: as if the cell was read
/// from left to right.
int paintPerson(QPainter &painter, const QStyleOptionViewItem &option, int left, bool joined,
                const QString &word)
{
    const QRect cell = option.rect;
    const QColor ink = Theme::color(joined ? ColorRole::Ok : ColorRole::Muted);
    const QRect icon(left, cell.center().y() - IconSize / 2 + 1, IconSize, IconSize);
    painter.drawPixmap(QStyle::visualRect(option.direction, cell, icon),
                       Icon::pixmap(joined ? QStringLiteral("check") : QStringLiteral("cross"),
                                    IconSize, ink, painter.device()->devicePixelRatioF()));
    painter.setPen(Theme::color(joined ? ColorRole::Text : ColorRole::Muted));
    const int textLeft = icon.right() + 5;
    const QString shown =
        painter.fontMetrics().elidedText(word, Qt::ElideRight, cell.right() - 8 - textLeft);
    const int width = painter.fontMetrics().horizontalAdvance(shown);
    const QRect place(textLeft, cell.top(), width, cell.height());
    painter.drawText(QStyle::visualRect(option.direction, cell, place), Qt::AlignCenter, shown);
    return textLeft + width + 12;
}

} // namespace

JoinedDelegate::JoinedDelegate(JoinedOf joinedOf, QObject *parent)
    : QStyledItemDelegate(parent), m_joinedOf(std::move(joinedOf))
{
}

void JoinedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setFont(option.font);
    const Joined joined = m_joinedOf(index);
    const int next =
        paintPerson(*painter, option, option.rect.left() + 8, joined.patient, label(Role::Patient));
    if (next + IconSize < option.rect.right())
        paintPerson(*painter, option, next, joined.physician, label(Role::Physician));
    painter->restore();
}

} // namespace anteroom::gui
