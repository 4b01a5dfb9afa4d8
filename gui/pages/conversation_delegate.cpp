// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/conversation_delegate.h"

#include "gui/models/conversation_model.h"
#include "gui/models/labels.h"
#include "gui/pages/two_line_row.h"
#include "gui/widgets/status_chip.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace anteroom::gui {

namespace {
using Column = ConversationModel::Column;
using Line = TwoLineRow::Line;
using Side = TwoLineRow::Side;

constexpr int UnreadMost = 99;
constexpr int PillPadding = 7;

QModelIndex cell(const QModelIndex &index, Column column)
{
    return index.siblingAtColumn(int(column));
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintPill(QPainter &painter, TwoLineRow &row, qint64 count)
{
    const QString text =
        count > UnreadMost ? QLocale().toString(UnreadMost) + u'+' : QLocale().toString(count);
    const QFont font = semibold(fonts::secondary());
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2;
    const int width = std::max(height, metrics.horizontalAdvance(text) + 2 * PillPadding);
    const QRect place = row.take(Line::Second, Side::End, width);
    const QRect pill(place.left(), place.center().y() - height / 2 + 1, place.width(), height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(ColorRole::Accent));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(Theme::color(ColorRole::AccentText));
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, text);
}

/// Most are open: only what is not is said.
void paintClosed(QPainter &painter, TwoLineRow &row, const QModelIndex &index)
{
    const Chip chip{cell(index, Column::Status).data().toString(), Tone::Neutral};
    const QFont font = fonts::secondary();
    paintChip(painter, row.take(Line::Second, Side::End, chipSize(chip, font).width()), chip, font);
}
} // namespace

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const qint64 unread = cell(index, Column::Unread).data().toLongLong();
    const bool open = cell(index, Column::Status).data(StateRole).toString() == u"open";
    const QString when = relativeTime(cell(index, Column::LastActivity).data(TimeRole).toDateTime(),
                                      QDateTime::currentDateTimeUtc());
    const QColor muted = Theme::color(ColorRole::Muted);
    const QColor ink = Theme::color(ColorRole::Text);

    painter->save();
    TwoLineRow row(*painter, item);
    row.text(Line::First, Side::End, when, fonts::secondary(), unread > 0 ? ink : muted);
    row.text(Line::First, Side::Start, cell(index, Column::People).data().toString(),
             unread > 0 ? semibold(option.font) : option.font, ink);
    if (unread > 0)
        paintPill(*painter, row, unread);
    if (!open)
        paintClosed(*painter, row, index);
    row.text(Line::Second, Side::Start, factsText(index), fonts::secondary(), muted);
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return TwoLineRow::sizeHint(option);
}

QString ConversationDelegate::factsText(const QModelIndex &index) const
{
    const QModelIndex assignee = cell(index, Column::Assignee);
    const QString assigneeId = assignee.data(StateRole).toString();
    QStringList facts{cell(index, Column::Type).data().toString()};
    if (!assigneeId.isEmpty() && assigneeId == m_operator.toString())
        facts.append(tr("Assigned to you"));
    else if (!assignee.data().toString().isEmpty())
        facts.append(isolated(assignee.data().toString()));
    facts.append(tr("%n messages", nullptr, cell(index, Column::Messages).data().toInt()));
    return facts.join(QStringLiteral(" · "));
}

} // namespace anteroom::gui
