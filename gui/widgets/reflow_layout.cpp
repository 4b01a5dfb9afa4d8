// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/reflow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace anteroom::gui {
namespace {

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width)
                                    : item.sizeHint().expandedTo(item.minimumSize()).height();
}

} // namespace

ReflowLayout::ReflowLayout(int columnsMost, int spacing, QWidget *parent)
    : QLayout(parent), m_columnsMost(columnsMost)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

ReflowLayout::~ReflowLayout()
{
    qDeleteAll(m_items);
}

int ReflowLayout::columnCount(int width) const
{
    const int narrowest = std::max(1, minimumSize().width());
    int columns = std::clamp((width + spacing()) / (narrowest + spacing()), 1, m_columnsMost);
    while (m_columnsMost % columns != 0)
        --columns;
    return columns;
}

void ReflowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int ReflowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ReflowLayout::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem *ReflowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations ReflowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool ReflowLayout::hasHeightForWidth() const
{
    return true;
}

int ReflowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Mode::Measure);
}

QSize ReflowLayout::sizeHint() const
{
    const QSize one = minimumSize();
    const int width = one.width() * m_columnsMost + spacing() * (m_columnsMost - 1);
    return {width, heightForWidth(width)};
}

QSize ReflowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void ReflowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, Mode::Place);
}

int ReflowLayout::arrange(const QRect &rectangle, Mode mode) const
{
    if (m_items.isEmpty())
        return 0;
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int columns = columnCount(rectangle.width());
    const int width = (rectangle.width() - spacing() * (columns - 1)) / columns;
    int top = rectangle.top();
    for (qsizetype first = 0; first < m_items.size(); first += columns) {
        const int height = rowHeight(first, columns, width);
        const auto end = std::min<qsizetype>(first + columns, m_items.size());
        for (qsizetype at = first; mode == Mode::Place && at < end; ++at) {
            const auto column = static_cast<int>(at - first);
            const QRect place(rectangle.left() + column * (width + spacing()), top, width, height);
            m_items.at(at)->setGeometry(QStyle::visualRect(direction, rectangle, place));
        }
        top += height + spacing();
    }
    return top - spacing() - rectangle.top();
}

int ReflowLayout::rowHeight(qsizetype first, int columns, int width) const
{
    int height = 0;
    const auto end = std::min<qsizetype>(first + columns, m_items.size());
    for (qsizetype at = first; at < end; ++at)
        height = std::max(height, heightAt(*m_items.at(at), width));
    return height;
}

} // namespace anteroom::gui
