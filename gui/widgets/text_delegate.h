// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

class QAbstractItemView;

namespace anteroom::gui {

/// A cell whose text depends on the moment, such as `2 min` or a running duration: the text is made
/// when the cell is drawn. The view repaints once a second while it is visible.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using TextOf = std::function<QString(const QModelIndex &)>;

    /// view: owns the delegate.
    TextDelegate(TextOf textOf, QAbstractItemView *view);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    TextOf m_textOf;
};

} // namespace anteroom::gui
