// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QStyledItemDelegate>

#include <chrono>
#include <functional>

namespace anteroom::gui {

/// One patient who waits as a card: a ring that fills to the target, name, physician, devices and
/// what staff should know.
class WaitingCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Card
    {
        const feed::ConsultationView *view = nullptr;
        int position = 0; ///< in the queue; 0: none
    };
    using CardOf = std::function<Card(const QModelIndex &)>;

    explicit WaitingCardDelegate(CardOf cardOf, QObject *parent = nullptr);

    void setTarget(std::chrono::minutes target) { m_target = target; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The least size of a card.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QRect &texts,
                    const Card &card) const;

    CardOf m_cardOf;
    std::chrono::minutes m_target{15};
};

} // namespace anteroom::gui
