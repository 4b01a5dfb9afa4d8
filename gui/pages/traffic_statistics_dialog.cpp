// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/traffic_statistics_dialog.h"

#include "gui/widgets/data_table.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/icon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace anteroom::gui {

using Column = TrafficStatistics::Column;

TrafficStatisticsDialog::TrafficStatisticsDialog(TrafficModel *traffic, QWidget *parent)
    : QDialog(parent)
    , m_table(new DataTable(QStringLiteral("trafficStatistics"), this))
    , m_statistics(new TrafficStatistics(traffic, this))
{
    setWindowTitle(tr("Statistics of the traffic"));
    setObjectName(QStringLiteral("trafficStatisticsDialog"));
    resize(860, 480);
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_statistics);
    sorted->setSortRole(SortRole);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(sorted);
    m_table->setColumnWidths({220, 92, 72, 72, 84, 92, 80, 80, 80}, int(Column::Event));
    m_table->sortByColumn(int(Column::Count), Qt::DescendingOrder);
    m_table->restoreColumns();
    auto *only = new QAction(Icon::named(QStringLiteral("filter")), tr("Show these events"), this);
    connect(only, &QAction::triggered, this,
            [this] { Q_EMIT eventRequested(m_table->selectedRow().data(IdRole).toString()); });
    connect(m_table, &DataTable::doubleClicked, only, &QAction::trigger);
    m_table->setRowActions({only});
    auto *empty = new EmptyState(m_table);
    empty->setContent({QStringLiteral("traffic"), tr("No events yet"),
                       tr("Counts, sizes and latencies of every event appear here as it comes.")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
}

void TrafficStatisticsDialog::showEvent(QShowEvent *event)
{
    m_statistics->setActive(true);
    QDialog::showEvent(event);
}

void TrafficStatisticsDialog::hideEvent(QHideEvent *event)
{
    m_statistics->setActive(false);
    QDialog::hideEvent(event);
}

QWidget *TrafficStatisticsDialog::buildButtons()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 12, 16, 12);
    auto *copy = new QPushButton(Icon::named(QStringLiteral("copy")), tr("Copy as text"), foot);
    copy->setObjectName(QStringLiteral("copyStatisticsPushButton"));
    connect(copy, &QPushButton::clicked, this, &TrafficStatisticsDialog::copyAll);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(copy);
    layout->addStretch(1);
    layout->addWidget(buttons);
    return foot;
}

void TrafficStatisticsDialog::copyAll()
{
    QApplication::clipboard()->setText(statisticsText(*m_table->model()));
}

} // namespace anteroom::gui
