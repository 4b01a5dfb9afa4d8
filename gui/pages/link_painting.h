// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QWidget>

class QPainter;

namespace anteroom::gui {

/// Camera, microphone and network bars of a participant: icons and one word, in the direction of
/// writing, elided to the rectangle. Draws what was told, else that nothing was.
void paintLink(QPainter &painter, const QRect &rectangle, Qt::LayoutDirection direction,
               const feed::ParticipantLink &link);

/// The same as a widget, for panels; words as tool tip and accessible name.
class LinkIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit LinkIndicator(QWidget *parent = nullptr);

    void setLink(const feed::ParticipantLink &link);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    feed::ParticipantLink m_link;
};

} // namespace anteroom::gui
