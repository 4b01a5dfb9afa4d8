// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <functional>

namespace anteroom::gui {

/// A state as a dot and a word on a tinted ground; colour is never the only sign.
struct Chip
{
    QString text;
    Tone tone = Tone::Neutral;
};

/// Draws a chip, left-aligned and vertically centred in the rectangle; elides its word.
void paintChip(QPainter &painter, const QRect &rectangle, const Chip &chip, const QFont &font);
QSize chipSize(const Chip &chip, const QFont &font);

/// A chip as a widget, for panels and bars.
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);

    const Chip &chip() const { return m_chip; }
    void setChip(const Chip &chip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

/// A chip in a table cell; the page says which chip a cell shows. A chip without text draws
/// nothing.
class StatusChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using ChipOf = std::function<Chip(const QModelIndex &)>;

    explicit StatusChipDelegate(ChipOf chipOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ChipOf m_chipOf;
};

} // namespace anteroom::gui
