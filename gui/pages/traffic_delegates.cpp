// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/traffic_delegates.h"

#include "gui/models/item_roles.h"
#include "gui/models/traffic_rules.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/status_chip.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace anteroom::gui {

namespace {
constexpr int IconSide = 16;
constexpr int EdgeWidth = 3;
constexpr int CellPadding = 8;

void paintItem(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

void paintGround(QPainter *painter, QStyleOptionViewItem option)
{
    option.text.clear();
    paintItem(painter, option);
}
} // namespace

Tone toneOf(const TrafficRule &rule)
{
    switch (rule.tone) {
    case TrafficRule::Tone::Neutral:
        return Tone::Neutral;
    case TrafficRule::Tone::Ok:
        return Tone::Ok;
    case TrafficRule::Tone::Waiting:
        return Tone::Waiting;
    case TrafficRule::Tone::Warning:
        return Tone::Warning;
    case TrafficRule::Tone::Danger:
        return Tone::Danger;
    case TrafficRule::Tone::Info:
        return Tone::Info;
    }
    Q_UNREACHABLE();
}

EdgeDelegate::EdgeDelegate(RuleOf ruleOf, QObject *parent)
    : QStyledItemDelegate(parent), m_ruleOf(std::move(ruleOf))
{
}

void EdgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const TrafficRule *rule = m_ruleOf(index);
    if (!rule || rule->tone == TrafficRule::Tone::Neutral)
        return;
    QRect bar = option.rect;
    bar.setWidth(EdgeWidth);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                      Theme::color(Theme::textRole(toneOf(*rule))));
}

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

void IdDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideLeft;
}

NoteDelegate::NoteDelegate(RuleOf ruleOf, QObject *parent)
    : QStyledItemDelegate(parent), m_ruleOf(std::move(ruleOf))
{
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const TrafficRule *rule = m_ruleOf(index);
    if (!rule || cell.text.isEmpty()) {
        cell.palette.setColor(QPalette::Text, Theme::color(ColorRole::Muted));
        cell.palette.setColor(QPalette::HighlightedText, Theme::color(ColorRole::Muted));
        paintItem(painter, cell);
        return;
    }
    paintGround(painter, cell);
    const Chip chip{cell.text, toneOf(*rule)};
    const QRect room = option.rect.adjusted(CellPadding, 0, -CellPadding, 0);
    QRect place = room;
    place.setWidth(std::min(room.width(), chipSize(chip, option.font).width()));
    paintChip(*painter, QStyle::visualRect(option.direction, room, place), chip, option.font);
}

} // namespace anteroom::gui
