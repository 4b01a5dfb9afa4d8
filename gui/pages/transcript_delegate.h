// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace anteroom::gui {

/// One message of a transcript: a day line where the day changes, a head with sender, role and time
/// where the sender changes, then the text. Contents are drawn as plain text and never beyond
/// ShownCharactersMax, so that no message can hold up the painting.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr qsizetype ShownCharactersMax = 16'384;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Occurrences of the text are marked, whatever their case; empty: none.
    void setSearchText(const QString &text) { m_searchText = text; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Height
    {
        int width = 0;
        int lineHeight = 0; ///< of the font
        int height = 0;
    };

    /// By message, with what its height depends on.
    mutable QHash<QString, Height> m_heights;
    QString m_searchText;
};

} // namespace anteroom::gui
