// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/status_chip.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace anteroom::gui {
namespace {

constexpr int LeastHeight = 20;
constexpr int Padding = 8;
constexpr int Dot = 6;
constexpr int Gap = 6;

int heightFor(const QFont &font)
{
    return qMax(LeastHeight, QFontMetrics(font).height() + 4);
}

} // namespace

QSize chipSize(const Chip &chip, const QFont &font)
{
    const int width = QFontMetrics(font).horizontalAdvance(chip.text);
    return {2 * Padding + Dot + Gap + width + 2,
            heightFor(font)}; // widths are fractions, here rounded
}

void paintChip(QPainter &painter, const QRect &rectangle, const Chip &chip, const QFont &font)
{
    if (chip.text.isEmpty())
        return;
    const int width = qMin(chipSize(chip, font).width(), rectangle.width());
    const int height = heightFor(font);
    const QRect ground = QStyle::visualRect(
        painter.layoutDirection(), rectangle,
        QRect(rectangle.left(), rectangle.center().y() - height / 2 + 1, width, height));
    const QColor ink = Theme::color(Theme::textRole(chip.tone));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::tintRole(chip.tone)));
    painter.drawRoundedRect(ground, height / 2.0, height / 2.0);
    painter.setBrush(ink);
    const auto inside = [&painter, &ground](const QRect &place) {
        return QStyle::visualRect(painter.layoutDirection(), ground, place);
    };
    painter.drawEllipse(
        inside(QRect(ground.left() + Padding, ground.center().y() - Dot / 2 + 1, Dot, Dot)));

    const QRect word = inside(ground.adjusted(Padding + Dot + Gap, 0, -Padding, 0));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(
        word, QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft),
        QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, word.width()));
    painter.restore();
}

StatusChip::StatusChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StatusChip::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    setVisible(!chip.text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_chip, font());
}

QSize StatusChip::minimumSizeHint() const
{
    return {2 * Padding + Dot, heightFor(font())};
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, font());
}

StatusChipDelegate::StatusChipDelegate(ChipOf chipOf, QObject *parent)
    : QStyledItemDelegate(parent), m_chipOf(std::move(chipOf))
{
}

void StatusChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    paintChip(*painter, option.rect.adjusted(8, 0, -8, 0), m_chipOf(index), option.font);
}

QSize StatusChipDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    return chipSize(m_chipOf(index), option.font) + QSize(16, 8);
}

} // namespace anteroom::gui
