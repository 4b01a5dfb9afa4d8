// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/conversation_delegate.h"

#include "gui/models/conversation_model.h"
#include "gui/models/labels.h"
#include "gui/widgets/status_chip.h"

#include <QApplication>
#include <QPainter>

namespace anteroom::gui {

namespace {
using Column = ConversationModel::Column;

constexpr int RowHeight = 56;
constexpr int Margin = 16;
constexpr int Gap = 12;

QString cellText(const QModelIndex &index, Column column)
{
    return index.siblingAtColumn(int(column)).data().toString();
}

Chip statusChip(const QModelIndex &index)
{
    const QModelIndex status = index.siblingAtColumn(int(Column::Status));
    const bool open = status.data(StateRole).toString() == u"open";
    return {status.data().toString(), open ? Tone::Ok : Tone::Neutral};
}

/// Draws the text at the right end of the line and gives what is left of the line.
QRect paintRight(QPainter *painter, QRect line, const QString &text)
{
    const int width = painter->fontMetrics().horizontalAdvance(text);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    line.setRight(line.right() - width - Gap);
    return line;
}

void paintElided(QPainter *painter, const QRect &line, const QString &text)
{
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

void paintPeople(QPainter *painter, QRect line, const QModelIndex &index)
{
    const QModelIndex time = index.siblingAtColumn(int(Column::LastActivity));
    const QFont font = painter->font();
    painter->setFont(fonts::secondary());
    painter->setPen(Theme::color(ColorRole::Muted));
    line =
        paintRight(painter, line,
                   relativeTime(time.data(TimeRole).toDateTime(), QDateTime::currentDateTimeUtc()));
    painter->setFont(font);
    painter->setPen(Theme::color(ColorRole::Text));
    paintElided(painter, line, cellText(index, Column::People));
}

void paintFacts(QPainter *painter, QRect line, const QModelIndex &index)
{
    painter->setFont(fonts::secondary());
    const Chip chip = statusChip(index);
    const QSize size = chipSize(chip, painter->font());
    paintChip(*painter,
              QRect(line.right() - size.width() + 1, line.top(), size.width(), line.height()), chip,
              painter->font());
    line.setRight(line.right() - size.width() - Gap);
    painter->setPen(Theme::color(ColorRole::Muted));
    const int count = index.siblingAtColumn(int(Column::Messages)).data().toInt();
    paintElided(painter, line,
                ConversationDelegate::tr("%1 · %2").arg(
                    cellText(index, Column::Type),
                    ConversationDelegate::tr("%n messages", nullptr, count)));
}
} // namespace

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    painter->setFont(option.font);
    const QRect inner = option.rect.adjusted(Margin, 6, -Margin, -6);
    const int half = inner.height() / 2;
    paintPeople(painter, QRect(inner.topLeft(), QSize(inner.width(), half)), index);
    paintFacts(painter, QRect(inner.left(), inner.top() + half, inner.width(), half), index);
    painter->setPen(Theme::color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, RowHeight};
}

} // namespace anteroom::gui
