// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/card_view.h"

#include "gui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace anteroom::gui {
namespace {

constexpr int Gap = 8;

} // namespace

CardView::CardView(Columns columns, QWidget *parent) : QListView(parent), m_columns(columns)
{
    setFrameShape(QFrame::NoFrame);
    setFlow(columns == Columns::One ? TopToBottom : LeftToRight);
    setWrapping(columns == Columns::AsManyAsFit);
    setResizeMode(Adjust);
    setMovement(Static);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, and drawn when there is something to scroll: else Qt keeps its width free.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setViewportMargins(8, 8, 8, 8);
    viewport()->setAutoFillBackground(false);
    auto *second = new QTimer(this); // waits and countdowns run on
    second->setInterval(std::chrono::seconds(1));
    connect(second, &QTimer::timeout, this, [this] {
        if (isVisible())
            viewport()->update();
    });
    second->start();
}

void CardView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void CardView::keyboardSearch(const QString &search)
{
    if (!isShortcut(this, search))
        QListView::keyboardSearch(search);
}

void CardView::resizeEvent(QResizeEvent *event)
{
    fitGrid();
    QListView::resizeEvent(event);
}

bool CardView::event(QEvent *event)
{
    const bool handled = QListView::event(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::ApplicationFontChange ||
        type == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &CardView::fitGrid, Qt::QueuedConnection);
    return handled;
}

void CardView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount(rootIndex()) > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::color(ColorRole::Muted));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void CardView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    if (!gridSize().isValid())
        fitGrid();
}

void CardView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int current = currentIndex().row();
    const bool goes = currentIndex().isValid() && current >= start && current <= end;
    QListView::rowsAboutToBeRemoved(parent, start, end);
    if (goes && selectionModel())
        selectionModel()->clearSelection();
}

void CardView::fitGrid()
{
    if (!itemDelegate() || !model())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QSize least = itemDelegate()->sizeHint(option, {}) + QSize(Gap, Gap);
    const int width = std::max(1, viewport()->width());
    const int count =
        m_columns == Columns::One ? 1 : std::max(1, width / std::max(1, least.width()));
    // One pixel less: Qt breaks the line where the last card would end at its edge.
    const QSize grid((width - 1) / count, least.height());
    if (grid != gridSize())
        setGridSize(grid);
}

bool isShortcut(const QWidget *view, const QString &typed)
{
    const QKeySequence keys(typed.toUpper());
    const QList<QAction *> actions = view->actions();
    return std::any_of(actions.begin(), actions.end(), [&keys](const QAction *action) {
        return !keys.isEmpty() && action->shortcut() == keys;
    });
}

QSize cardSize(const QStyleOptionViewItem &option, const QModelIndex &index, const QSize &least)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return index.isValid() && view && view->gridSize().isValid() ? view->gridSize() : least;
}

QRect cardRect(const QRect &item)
{
    return item.adjusted(Gap / 2, Gap / 2, -Gap / 2, -Gap / 2);
}

void paintCard(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const ColorRole ground = selected  ? ColorRole::Selected
                             : hovered ? ColorRole::Hovered
                                       : ColorRole::Surface;
    const qreal width = focused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(Theme::color(selected || focused ? ColorRole::Accent : ColorRole::Border), width));
    painter.setBrush(Theme::color(ground));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(cardRect(option.rect)).adjusted(inset, inset, -inset, -inset), 6,
                            6);
    painter.restore();
}

void paintCardText(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                   const QString &text)
{
    const Qt::Alignment side =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(line, static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace anteroom::gui
