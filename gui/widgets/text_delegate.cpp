// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/text_delegate.h"

#include <QAbstractItemView>
#include <QTimer>

#include <chrono>

namespace anteroom::gui {

TextDelegate::TextDelegate(TextOf textOf, QAbstractItemView *view)
    : QStyledItemDelegate(view), m_textOf(std::move(textOf))
{
    auto *second = new QTimer(this);
    second->setInterval(std::chrono::seconds(1));
    connect(second, &QTimer::timeout, view, [view] {
        if (view->isVisible())
            view->viewport()->update();
    });
    second->start();
}

void TextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = m_textOf(index);
    option->features |= QStyleOptionViewItem::HasDisplay;
}

} // namespace anteroom::gui
