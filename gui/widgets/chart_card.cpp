// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chart_card.h"

#include <QBoxLayout>
#include <QToolButton>

namespace anteroom::gui {

ChartCard::ChartCard(const QString &title, const QString &hint, const QList<ChartSeries> &series,
                     const QList<ChartScale> &scales, QWidget *parent)
    : CardFrame(parent)
    , m_title(new QToolButton(this))
    , m_chart(new LineChart(title, series, scales, this))
{
    m_title->setText(title + QStringLiteral(" ›"));
    m_title->setFont(fonts::section());
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setCursor(Qt::PointingHandCursor);
    m_title->setToolTip(hint);
    m_title->setAccessibleName(title);
    m_title->setAccessibleDescription(hint);
    connect(m_title, &QToolButton::clicked, this, &ChartCard::opened);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(8, 0, 8, 0);
    body->setSpacing(16);
    body->addWidget(m_chart, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title, 0, Qt::AlignLeading);
    layout->addLayout(body, 1);
}

void ChartCard::setAside(QWidget *widget)
{
    auto *body = qobject_cast<QBoxLayout *>(layout()->itemAt(1)->layout());
    body->addWidget(widget);
}

} // namespace anteroom::gui
