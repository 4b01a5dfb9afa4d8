// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/traffic_delegates.h"

#include "gui/models/item_roles.h"
#include "gui/pages/traffic_detail.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/status_chip.h"

#include <QApplication>
#include <QPainter>

namespace anteroom::gui {

namespace {
constexpr int IconSide = 16;

void paintGround(QPainter *painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}
} // namespace

void DirectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    const bool incoming = index.data(StateRole).toString() == u"incoming";
    const QColor ink = Theme::color(incoming ? ColorRole::Info : ColorRole::Accent);
    const QPixmap arrow =
        Icon::pixmap(incoming ? QStringLiteral("arrow-in") : QStringLiteral("arrow-out"), IconSide,
                     ink, painter->device()->devicePixelRatioF());
    QRect target(0, 0, IconSide, IconSide);
    target.moveCenter(option.rect.center());
    painter->drawPixmap(target, arrow);
}

void OutcomeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Chip chip = outcomeChip(cell.text);
    if (chip.text.isEmpty()) {
        cell.palette.setColor(QPalette::Text, Theme::color(ColorRole::Muted));
        cell.palette.setColor(QPalette::HighlightedText, Theme::color(ColorRole::Muted));
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    paintGround(painter, cell);
    paintChip(*painter, option.rect.adjusted(8, 0, -8, 0), chip, option.font);
}

} // namespace anteroom::gui
