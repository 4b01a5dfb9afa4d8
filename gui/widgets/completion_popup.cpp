// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/completion_popup.h"

#include "gui/widgets/theme.h"

#include <QHeaderView>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace anteroom::gui {

namespace {
constexpr int RowsMax = 12;
constexpr int Margin = 4;
} // namespace

CompletionPopup::CompletionPopup(QWidget *field) : QTreeWidget(field)
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setObjectName(QStringLiteral("completionPopup"));
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(field);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(0);
    connect(this, &QTreeWidget::itemPressed, this,
            [this](QTreeWidgetItem *item) { Q_EMIT chosenByMouse(indexOfTopLevelItem(item)); });
}

void CompletionPopup::present(const FieldCompletion &completion, const QPoint &corner)
{
    m_completion = completion;
    clear();
    for (const FieldCompletion::Choice &choice : completion.choices) {
        auto *item = new QTreeWidgetItem(this, {choice.text, choice.hint});
        item->setSizeHint(0,
                          {fontMetrics().horizontalAdvance(choice.text) + 4 * Margin, rowHeight()});
        item->setForeground(1, Theme::color(ColorRole::Muted));
        item->setData(0, Qt::AccessibleDescriptionRole, choice.hint);
    }
    resizeColumnToContents(0);
    setColumnWidth(0, std::min(columnWidth(0) + 2 * Margin, 360));
    const QSize size = wantedSize();
    QPoint at = isRightToLeft() ? corner - QPoint(size.width(), 0) : corner;
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(
            std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
        if (at.y() + size.height() > room.bottom())
            at.ry() -= size.height() + parentWidget()->height();
    }
    setGeometry(QRect(at, size));
    show();
}

int CompletionPopup::chosen() const
{
    return isVisible() && currentItem() && currentItem()->isSelected()
               ? indexOfTopLevelItem(currentItem())
               : -1;
}

void CompletionPopup::move(int by)
{
    const int count = topLevelItemCount();
    if (count == 0)
        return;
    const int now = chosen();
    const int next = now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count;
    setCurrentItem(topLevelItem(next));
}

int CompletionPopup::rowHeight() const
{
    return fontMetrics().height() + 2 * Margin;
}

QSize CompletionPopup::wantedSize() const
{
    const int rows = std::min(topLevelItemCount(), RowsMax);
    const int height = rows * rowHeight();
    int width = columnWidth(0) + sizeHintForColumn(1) + 2 * Margin;
    if (topLevelItemCount() > RowsMax)
        width += verticalScrollBar()->sizeHint().width();
    return {std::clamp(width, 200, 560), height + 2 * frameWidth()};
}

} // namespace anteroom::gui
