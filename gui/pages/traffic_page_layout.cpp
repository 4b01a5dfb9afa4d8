// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How TrafficPage is put together; what it does is in traffic_page.cpp.

#include "gui/models/traffic_model.h"
#include "gui/models/traffic_proxy.h"
#include "gui/models/traffic_rules.h"
#include "gui/pages/traffic_delegates.h"
#include "gui/pages/traffic_detail.h"
#include "gui/pages/traffic_files.h"
#include "gui/pages/traffic_page.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/status_chip.h"
#include "gui/widgets/tool_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace anteroom::gui {

using Column = TrafficModel::Column;

void TrafficPage::buildTable()
{
    m_table->setAccessibleName(tr("Traffic"));
    // In the order of the wire, always: other orders would not hold while it grows.
    m_table->setSortingEnabled(false);
    m_table->setModel(m_proxy);
    m_table->setColumnWidths({100, 36, 160, 104, 72, 60, 64, 84}, int(Column::User));
    const RuleOf ruleOf = [this](const QModelIndex &cell) {
        return m_rules->ruleFor(m_proxy->at(cell.row()));
    };
    m_table->setItemDelegateForColumn(int(Column::Time), new EdgeDelegate(ruleOf, m_table));
    m_table->setItemDelegateForColumn(int(Column::Direction), new DirectionDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Room), new IdDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Outcome), new NoteDelegate(ruleOf, m_table));
    m_table->restoreColumns();
    m_table->setRowActions(rowActions());
    m_table->addAction(m_pause);
}

void TrafficPage::buildEmptyState()
{
    m_empty = new EmptyState(m_table);
    m_empty->setContent({QStringLiteral("traffic"),
                         tr("No events yet"),
                         tr("Every event that clients send and receive appears here, without its "
                            "contents, as soon as a client connects."),
                         {}});
    m_empty->setFilteredContent({QStringLiteral("filter"), tr("Nothing matches the filter"),
                                 tr("Events that match will appear as they come."),
                                 tr("Clear the filter")});
    connect(m_empty, &EmptyState::actionRequested, m_filter, &FilterField::clear);
}

QWidget *TrafficPage::buildToolbar()
{
    m_filterError->setObjectName(QStringLiteral("filterErrorLabel"));
    m_filterError->setTextFormat(Qt::PlainText);
    m_filterError->hide();
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(QStringLiteral("countLabel"));

    auto *toolbar = new QWidget(this);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_files->recordingMark());
    layout->addWidget(toolButton(m_pause, QStringLiteral("pauseToolButton"), this));
    layout->addWidget(toolButton(m_follow, QStringLiteral("followToolButton"), this));
    layout->addWidget(buildMore());
    auto *rows = new QVBoxLayout(toolbar);
    rows->setContentsMargins(16, 8, 16, 8);
    rows->setSpacing(4);
    rows->addLayout(layout);
    rows->addWidget(m_filterError);
    return toolbar;
}

QToolButton *TrafficPage::buildMore()
{
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("moreToolButton"));
    more->setIcon(Icon::named(QStringLiteral("more")));
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("Statistics, colour rules, captures and export"));
    more->setMinimumHeight(32);
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addActions({m_statistics, m_editRules});
    menu->addSeparator();
    menu->addActions(m_files->fileActions());
    more->setMenu(menu);
    return more;
}

QWidget *TrafficPage::buildCapture()
{
    auto *capture = new QWidget(this);
    auto *pauseMargin = new QVBoxLayout;
    pauseMargin->setContentsMargins(16, 0, 16, 0);
    pauseMargin->addWidget(m_pauseBar);
    auto *layout = new QVBoxLayout(capture);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_files);
    layout->addLayout(pauseMargin);
    layout->addWidget(m_table, 1);
    return capture;
}

void TrafficPage::buildPage()
{
    m_pauseBar->setObjectName(QStringLiteral("pauseMessageBar"));
    m_detail->setActions(rowActions());
    auto *content = new QHBoxLayout;
    content->setSpacing(0);
    content->addWidget(buildCapture(), 1);
    content->addWidget(m_detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildToolbar());
    layout->addLayout(content, 1);
}

} // namespace anteroom::gui
