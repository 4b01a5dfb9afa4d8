// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/presence_card_delegate.h"

#include "gui/models/labels.h"
#include "gui/models/presence_model.h"
#include "gui/pages/presence_column_proxy.h"
#include "gui/widgets/card_view.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace anteroom::gui {
namespace {

using Column = PresenceModel::Column;

constexpr int Padding = 10;
constexpr int LineGap = 4;
constexpr int Gap = 8;

QModelIndex cellOf(const QModelIndex &row, Column column)
{
    return row.siblingAtColumn(static_cast<int>(column));
}

/// The wait of a patient goes before what their client says.
Chip chipOf(const QModelIndex &index)
{
    const QDateTime waiting = index.data(PresenceColumnProxy::WaitingSinceRole).toDateTime();
    if (waiting.isValid()) {
        const qint64 seconds = waiting.secsTo(QDateTime::currentDateTimeUtc());
        return {
            PresenceCardDelegate::tr("Waiting %1").arg(durationText(std::max<qint64>(0, seconds))),
            Tone::Waiting};
    }
    const QString wire = cellOf(index, Column::Status).data(StateRole).toString();
    return statusChip(presenceStatusFromWire(wire).value_or(PresenceStatus::Offline));
}

QString factsOf(const QModelIndex &index)
{
    const QString devices = devicesText(cellOf(index, Column::Devices).data().toInt());
    if (index.data(PresenceColumnProxy::WaitingSinceRole).toDateTime().isValid())
        return devices;
    const QDateTime since = cellOf(index, Column::Since).data(TimeRole).toDateTime();
    const QString time = relativeTime(since, QDateTime::currentDateTimeUtc());
    return time.isEmpty() ? devices : time + QStringLiteral(" · ") + devices;
}

int chipLine()
{
    return std::max(chipSize({}, fonts::secondary()).height(),
                    QFontMetrics(fonts::secondary()).height());
}

} // namespace

Chip statusChip(PresenceStatus status)
{
    switch (status) {
    case PresenceStatus::Online:
        return {label(status), Tone::Ok};
    case PresenceStatus::Away:
        return {label(status), Tone::Waiting};
    case PresenceStatus::Busy:
        return {label(status), Tone::Warning};
    case PresenceStatus::Offline:
        return {label(status), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

void PresenceCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    paintCard(*painter, option);
    const QRect inner = cardRect(option.rect).adjusted(Padding, Padding, -Padding, -Padding);
    const auto visual = [&option, &inner](const QRect &place) {
        return QStyle::visualRect(option.direction, inner, place);
    };
    painter->save();
    painter->setFont(option.font);
    painter->setPen(Theme::color(ColorRole::Text));
    QRect line(inner.left(), inner.top(), inner.width(), painter->fontMetrics().height());
    paintCardText(*painter, line, option, isolated(cellOf(index, Column::Name).data().toString()));

    line = QRect(inner.left(), line.bottom() + 1 + LineGap, inner.width(), chipLine());
    const Chip chip = chipOf(index);
    const int width = std::min(chipSize(chip, fonts::secondary()).width(), line.width());
    paintChip(*painter, visual({line.left(), line.top(), width, line.height()}), chip,
              fonts::secondary());
    painter->setFont(fonts::secondary());
    painter->setPen(Theme::color(ColorRole::Muted));
    paintCardText(*painter, visual(line.adjusted(width + Gap, 0, 0, 0)), option, factsOf(index));
    painter->restore();
}

QSize PresenceCardDelegate::sizeHint(const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const int height = 2 * Padding + QFontMetrics(option.font).height() + LineGap + chipLine();
    return cardSize(option, index, {option.fontMetrics.averageCharWidth() * 24, height});
}

} // namespace anteroom::gui
