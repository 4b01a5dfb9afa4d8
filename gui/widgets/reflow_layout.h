// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace anteroom::gui {

/// Equal columns, as many as fit side by side, but a divisor of the most, so that rows are full; a
/// row is as high as its highest widget.
class ReflowLayout : public QLayout
{
    Q_OBJECT

public:
    /// columnsMost: at least 1.
    ReflowLayout(int columnsMost, int spacing, QWidget *parent = nullptr);
    ~ReflowLayout() override;
    Q_DISABLE_COPY_MOVE(ReflowLayout)

    /// Side by side at this width.
    int columnCount(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    enum class Mode { Measure, Place };

    int arrange(const QRect &rectangle, Mode mode) const;
    int rowHeight(qsizetype first, int columns, int width) const;

    int m_columnsMost;
    QList<QLayoutItem *> m_items;
};

} // namespace anteroom::gui
