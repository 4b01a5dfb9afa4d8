// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/transcript_view.h"

#include "gui/models/transcript_model.h"
#include "gui/pages/transcript_delegate.h"

#include <QScrollBar>

namespace anteroom::gui {

namespace {
constexpr int NearTopPixels = 240;
constexpr int AtEndPixels = 24;
} // namespace

TranscriptView::TranscriptView(TranscriptModel *model, QWidget *parent)
    : QListView(parent), m_delegate(new TranscriptDelegate(this))
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    setUniformItemSizes(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that the width of the lines does not depend on the number of messages.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(20);
    setItemDelegate(m_delegate);
    setModel(model);

    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TranscriptView::keepPlace);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TranscriptView::restorePlace);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        keepPlace();
        doItemsLayout();
        restorePlace();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_stickToEnd = true; });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::onScrolled);
}

bool TranscriptView::isAtEnd() const
{
    const QScrollBar *bar = verticalScrollBar();
    return bar->value() >= bar->maximum() - AtEndPixels;
}

void TranscriptView::showMessage(int row)
{
    const QModelIndex index = model()->index(row, 0);
    if (!index.isValid())
        return;
    executeDelayedItemsLayout();
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void TranscriptView::setSearchText(const QString &text)
{
    m_delegate->setSearchText(text);
    viewport()->update();
}

void TranscriptView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMessageChanged();
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    const bool stick = m_stickToEnd;
    m_moving = true;
    QListView::resizeEvent(event);
    executeDelayedItemsLayout();
    if (stick)
        scrollToBottom();
    m_moving = false;
}

void TranscriptView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    if (m_stickToEnd)
        scrollToBottom();
}

void TranscriptView::keepPlace()
{
    m_moving = true;
    m_anchor = indexAt(QPoint(viewport()->width() / 2, 0));
    m_anchorOffset = m_anchor.isValid() ? visualRect(m_anchor).top() : 0;
}

void TranscriptView::restorePlace()
{
    executeDelayedItemsLayout();
    if (m_stickToEnd) {
        scrollToBottom();
    } else if (m_anchor.isValid()) {
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() + visualRect(m_anchor).top() - m_anchorOffset);
    }
    m_anchor = QPersistentModelIndex();
    m_moving = false;
    onScrolled(verticalScrollBar()->value());
}

void TranscriptView::onScrolled(int value)
{
    if (m_moving)
        return;
    m_stickToEnd = isAtEnd();
    if (value < NearTopPixels)
        Q_EMIT olderRequested();
}

} // namespace anteroom::gui
