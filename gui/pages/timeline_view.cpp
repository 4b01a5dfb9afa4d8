// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/timeline_view.h"

#include "gui/models/timeline_model.h"
#include "gui/widgets/icon.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace anteroom::gui {
namespace {

using feed::StepKind;

constexpr int Dot = 24;
constexpr int IconSize = 14;
constexpr int Gap = 8;
constexpr int Padding = 5;

struct Look
{
    const char *icon;
    Tone tone;
};

Look lookOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Created:
        return {"plus", Tone::Neutral};
    case StepKind::Joined:
        return {"enter", Tone::Info};
    case StepKind::Left:
        return {"leave", Tone::Neutral};
    case StepKind::Lost:
        return {"disconnect", Tone::Warning};
    case StepKind::Returned:
        return {"enter", Tone::Ok};
    case StepKind::Admitted:
        return {"check", Tone::Ok};
    case StepKind::Held:
        return {"pause", Tone::Waiting};
    case StepKind::Denied:
        return {"cross", Tone::Danger};
    case StepKind::Removed:
        return {"remove-user", Tone::Danger};
    case StepKind::Locked:
        return {"lock", Tone::Neutral};
    case StepKind::Unlocked:
        return {"unlock", Tone::Neutral};
    case StepKind::Started:
        return {"start", Tone::Ok};
    case StepKind::Offer:
        return {"arrow-out", Tone::Info};
    case StepKind::Answer:
        return {"arrow-in", Tone::Info};
    case StepKind::Connecting:
        return {"busy", Tone::Info};
    case StepKind::Connected:
        return {"signal", Tone::Ok};
    case StepKind::Failed:
        return {"error", Tone::Danger};
    case StepKind::Closed:
        return {"close", Tone::Neutral};
    case StepKind::MissedCall:
        return {"missed-call", Tone::Warning};
    case StepKind::Ended:
        return {"stop", Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString timeText(const QModelIndex &index)
{
    return index.data(TimeRole).toDateTime().toLocalTime().toString(u"HH:mm:ss");
}

QString sinceText(const QModelIndex &index)
{
    const QVariant since = index.data(TimelineModel::SinceOfferRole);
    return since.isValid()
               ? TimelineDelegate::tr("+%1 s").arg(QLocale().toString(since.toDouble(), 'f', 1))
               : QString();
}

int timeWidth()
{
    return QFontMetrics(fonts::secondary()).horizontalAdvance(QStringLiteral("00:00:00")) + 2;
}

/// The parts of a row from left to right; turned round for other directions by the caller.
struct Parts
{
    QRect dot;
    QRect time;
    QRect words;
    QRect since;
};

Parts partsOf(const QRect &row, const QString &since, const QFont &font)
{
    const int line = std::max(Dot, QFontMetrics(font).height());
    const int sinceWidth =
        since.isEmpty() ? 0 : QFontMetrics(fonts::secondary()).horizontalAdvance(since) + 2;
    Parts parts;
    parts.dot = QRect(row.left() + 2, row.top() + Padding + (line - Dot) / 2, Dot, Dot);
    parts.time = QRect(parts.dot.right() + 1 + Gap, row.top() + Padding, timeWidth(), line);
    parts.since = QRect(row.right() - sinceWidth + 1, row.top() + Padding, sinceWidth, line);
    const int wordsLeft = parts.time.right() + 1 + Gap;
    const int wordsRight = parts.since.left() - (sinceWidth > 0 ? Gap : 0);
    const int wordsTop = row.top() + Padding + (line - QFontMetrics(font).height()) / 2;
    parts.words = QRect(wordsLeft, wordsTop, std::max(40, wordsRight - wordsLeft),
                        row.bottom() - Padding - wordsTop + 1);
    return parts;
}

void paintDot(QPainter &painter, const QRect &dot, const QRect &row, const QModelIndex &index)
{
    const bool isFirst = index.row() == 0;
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    const int x = dot.center().x();
    painter.setPen(QPen(Theme::color(ColorRole::Border), 2));
    if (!isFirst)
        painter.drawLine(x, row.top(), x, dot.top() - 1);
    if (!isLast)
        painter.drawLine(x, dot.bottom() + 1, x, row.bottom());
    const Look look = lookOf(static_cast<StepKind>(index.data(TimelineModel::KindRole).toInt()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::tintRole(look.tone)));
    painter.drawEllipse(dot);
    QRect icon(0, 0, IconSize, IconSize);
    icon.moveCenter(dot.center());
    painter.drawPixmap(icon, Icon::pixmap(QLatin1String(look.icon), IconSize,
                                          Theme::color(Theme::textRole(look.tone)),
                                          painter.device()->devicePixelRatioF()));
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString words = row.text;
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const QString since = sinceText(index);
    const Parts parts = partsOf(option.rect, since, option.font);
    const auto visual = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const int side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) |
                                      Qt::AlignAbsolute);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintDot(*painter, visual(parts.dot), option.rect, index);
    painter->setFont(fonts::secondary());
    painter->setPen(Theme::color(ColorRole::Muted));
    painter->drawText(visual(parts.time), side | Qt::AlignVCenter, timeText(index));
    painter->drawText(visual(parts.since), Qt::AlignCenter, since);
    painter->setFont(option.font);
    painter->setPen(Theme::color(ColorRole::Text));
    painter->drawText(visual(parts.words), side | Qt::AlignTop | Qt::TextWordWrap, words);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Parts parts = partsOf(QRect(0, 0, std::max(1, width), 1), sinceText(index), option.font);
    const QRect words = QFontMetrics(option.font)
                            .boundingRect(QRect(0, 0, parts.words.width(), 10'000),
                                          Qt::TextWordWrap, index.data().toString());
    const int line = std::max(Dot, option.fontMetrics.height());
    const int above = (line - option.fontMetrics.height()) / 2;
    return {0, 2 * Padding + std::max(line, above + words.height())};
}

TimelineView::TimelineView(TimelineModel *model, QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new TimelineDelegate(this));
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineView::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::fit);
}

QSize TimelineView::sizeHint() const
{
    return {200, fullHeight()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {120, fullHeight()};
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    for (QWidget *around = parentWidget(); around && hasFocus(); around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            const QRect row = visualRect(current);
            const QPoint middle = viewport()->mapTo(area->widget(), row.center());
            area->ensureVisible(middle.x(), middle.y(), 0, row.height());
            return;
        }
    }
}

void TimelineView::fit()
{
    updateGeometry();
    scheduleDelayedItemsLayout();
}

int TimelineView::fullHeight() const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    return height;
}

} // namespace anteroom::gui
