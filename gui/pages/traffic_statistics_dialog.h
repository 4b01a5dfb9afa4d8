// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/traffic_statistics.h"

#include <QDialog>

namespace anteroom::gui {

class DataTable;

/// What the capture holds, by event, beside the page: not modal, follows the capture while it is
/// seen.
class TrafficStatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrafficStatisticsDialog(TrafficModel *traffic, QWidget *parent = nullptr);

    void setTraffic(TrafficModel *traffic) { m_statistics->setTraffic(traffic); }

Q_SIGNALS:
    /// The traffic of this event alone is wanted.
    void eventRequested(const QString &event);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildButtons();
    void copyAll();

    DataTable *m_table;
    TrafficStatistics *m_statistics; ///< after the table, which needs it for its columns to the end
};

} // namespace anteroom::gui
