// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card_frame.h"
#include "gui/widgets/line_chart.h"

class QToolButton;

namespace anteroom::gui {

/// A LineChart in a card; its title is a button that leads to more.
class ChartCard : public CardFrame
{
    Q_OBJECT

public:
    /// hint: what the button does, `Open Traffic`.
    ChartCard(const QString &title, const QString &hint, const QList<ChartSeries> &series,
              const QList<ChartScale> &scales, QWidget *parent = nullptr);

    LineChart *chart() const { return m_chart; }
    QToolButton *titleButton() const { return m_title; }
    /// Something beside the chart; becomes a child.
    void setAside(QWidget *widget);

Q_SIGNALS:
    void opened();

private:
    QToolButton *m_title;
    LineChart *m_chart;
};

} // namespace anteroom::gui
