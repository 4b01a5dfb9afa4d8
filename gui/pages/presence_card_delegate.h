// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/status_chip.h"
#include "shared/domain/presence.h"

#include <QStyledItemDelegate>

namespace anteroom::gui {

Chip statusChip(PresenceStatus status);

/// One person of the presence board: name, state, how long in it, devices; the wait of a patient.
class PresenceCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The least size of a card.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace anteroom::gui
