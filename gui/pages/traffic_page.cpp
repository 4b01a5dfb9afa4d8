// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/traffic_page.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/traffic_model.h"
#include "gui/models/traffic_proxy.h"
#include "gui/pages/traffic_delegates.h"
#include "gui/pages/traffic_detail.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "gui/widgets/tool_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace anteroom::gui {

namespace {
using Column = TrafficModel::Column;

} // namespace

TrafficPage::TrafficPage(Console &console, QWidget *parent)
    : Page(console, parent)
    , m_proxy(new TrafficProxy(console.traffic(), this))
    , m_filter(new FilterField(tr("Filter: words, event:chat:*, user:u7, bytes>1000"), this))
    , m_filterError(new QLabel(this))
    , m_count(new QLabel(this))
    , m_pauseBar(new MessageBar(this))
    , m_table(new DataTable(QStringLiteral("traffic"), this))
    , m_detail(new TrafficDetail(this))
    , m_pause(new QAction(this))
    , m_follow(new QAction(Icon::named(QStringLiteral("follow")), tr("Follow"), this))
    , m_reveal(new QAction(Icon::named(QStringLiteral("eye")), tr("Reveal contents…"), this))
    , m_onlyEvent(new QAction(Icon::named(QStringLiteral("filter")), tr("Only this event"), this))
    , m_onlyUser(new QAction(Icon::named(QStringLiteral("user")), tr("Only this user"), this))
{
    buildActions();
    buildTable();
    buildPage();
    watchScrolling();
    connect(m_filter, &FilterField::filterChanged, this, &TrafficPage::applyFilter);
    connect(m_proxy, &TrafficProxy::heldBackChanged, this, &TrafficPage::refreshHeldBack);
    connect(m_pauseBar, &MessageBar::actionRequested, this, [this] { setPaused(false); });
    connect(m_table, &DataTable::selectedRowChanged, this, &TrafficPage::refreshSelection);
    setPaused(false);
    setFollowing(true);
    refreshSelection({});
    refreshCount();
    setFocusProxy(m_table);
}

QString TrafficPage::title() const
{
    return tr("Traffic");
}

QString TrafficPage::iconName() const
{
    return QStringLiteral("traffic");
}

void TrafficPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool TrafficPage::isPaused() const
{
    return m_proxy->isPaused();
}

bool TrafficPage::isFollowing() const
{
    return m_follow->isChecked();
}

void TrafficPage::setPaused(bool paused)
{
    m_proxy->setPaused(paused);
    refreshHeldBack();
    if (!paused && isFollowing())
        m_table->scrollToBottom();
}

void TrafficPage::setFollowing(bool following)
{
    m_follow->setChecked(following);
    if (following)
        m_table->scrollToBottom();
}

void TrafficPage::buildActions()
{
    m_pause->setObjectName(QStringLiteral("pauseAction"));
    m_pause->setCheckable(true);
    m_pause->setShortcut(Qt::Key_Space);
    // Only in the table: elsewhere Space presses the button that has the focus.
    m_pause->setShortcutContext(Qt::WidgetShortcut);
    m_pause->setToolTip(tr("Hold the view still; the capture goes on (Space)"));
    connect(m_pause, &QAction::toggled, this, &TrafficPage::setPaused);

    m_follow->setObjectName(QStringLiteral("followAction"));
    m_follow->setCheckable(true);
    m_follow->setToolTip(tr("Keep the newest event in sight; scrolling up ends it"));
    connect(m_follow, &QAction::toggled, this, &TrafficPage::setFollowing);

    m_reveal->setObjectName(QStringLiteral("revealAction"));
    m_reveal->setToolTip(tr("Show the contents of this event for a minute; asks for a reason"));
    connect(m_reveal, &QAction::triggered, this, &TrafficPage::askToReveal);

    m_onlyEvent->setObjectName(QStringLiteral("onlyEventAction"));
    connect(m_onlyEvent, &QAction::triggered, this,
            [this] { filterBy(QStringLiteral("event"), m_detail->row()->event); });
    m_onlyUser->setObjectName(QStringLiteral("onlyUserAction"));
    connect(m_onlyUser, &QAction::triggered, this,
            [this] { filterBy(QStringLiteral("user"), m_detail->row()->userId); });
}

void TrafficPage::buildTable()
{
    m_table->setAccessibleName(tr("Traffic"));
    // In the order of the wire, always: other orders would not hold while it grows.
    m_table->setSortingEnabled(false);
    m_table->setModel(m_proxy);
    m_table->setColumnWidths({104, 36, 160, 128, 104, 60, 108}, int(Column::User));
    m_table->setItemDelegateForColumn(int(Column::Direction), new DirectionDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Outcome), new OutcomeDelegate(m_table));
    m_table->restoreColumns();
    m_table->setRowActions({m_reveal, m_onlyEvent, m_onlyUser});
    m_table->addAction(m_pause);

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
    layout->addWidget(toolButton(m_pause, QStringLiteral("pauseToolButton"), this));
    layout->addWidget(toolButton(m_follow, QStringLiteral("followToolButton"), this));
    auto *rows = new QVBoxLayout(toolbar);
    rows->setContentsMargins(16, 8, 16, 8);
    rows->setSpacing(4);
    rows->addLayout(layout);
    rows->addWidget(m_filterError);
    return toolbar;
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
    layout->addLayout(pauseMargin);
    layout->addWidget(m_table, 1);
    return capture;
}

void TrafficPage::buildPage()
{
    m_pauseBar->setObjectName(QStringLiteral("pauseMessageBar"));
    m_detail->setActions({m_reveal, m_onlyEvent, m_onlyUser});
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

void TrafficPage::watchScrolling()
{
    using Model = QAbstractItemModel;
    const auto begin = [this] { m_rowsMove = true; };
    const auto end = [this] {
        if (isFollowing())
            m_table->scrollToBottom();
        m_rowsMove = false;
        refreshCount();
    };
    connect(m_proxy, &Model::rowsAboutToBeInserted, this, begin);
    connect(m_proxy, &Model::rowsAboutToBeRemoved, this, begin);
    connect(m_proxy, &Model::rowsInserted, this, end);
    connect(m_proxy, &Model::rowsRemoved, this, end);
    connect(m_proxy, &Model::modelReset, this, &TrafficPage::refreshCount);
    const QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (!m_rowsMove && value < bar->maximum() - bar->singleStep())
            m_follow->setChecked(false);
    });
}

void TrafficPage::applyFilter(const QString &text)
{
    const auto filter = TrafficFilter::parse(text);
    m_filterError->setVisible(!filter);
    if (!filter) {
        const QString error =
            tr("At character %1: %2").arg(filter.error().position + 1).arg(filter.error().text);
        m_filter->setState(FilterField::State::Error, error);
        QPalette palette = this->palette();
        palette.setColor(QPalette::WindowText, Theme::color(ColorRole::Danger));
        m_filterError->setPalette(palette);
        m_filterError->setText(error);
        return;
    }
    m_filter->setState(filter->isEmpty() ? FilterField::State::Plain : FilterField::State::Valid);
    setFilter(*filter);
    m_empty->setFiltered(!filter->isEmpty());
    if (isFollowing())
        m_table->scrollToBottom();
    refreshHeldBack();
    refreshCount();
}

void TrafficPage::setFilter(const TrafficFilter &filter)
{
    const auto selected = m_detail->row();
    m_rowsMove = true;
    m_proxy->setFilter(filter);
    const int row = selected ? m_proxy->rowOf(selected->number) : -1;
    if (row >= 0)
        m_table->selectRow(row);
    else
        refreshSelection({});
    m_rowsMove = false;
}

void TrafficPage::filterBy(const QString &field, const QString &value)
{
    const QString quoted = value.contains(u' ') ? u'"' + value + u'"' : value;
    m_filter->setText(field + u':' + quoted);
}

void TrafficPage::refreshHeldBack()
{
    const bool paused = isPaused();
    m_pause->setChecked(paused);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(Icon::named(paused ? QStringLiteral("start") : QStringLiteral("pause")));
    if (!paused) {
        m_pauseBar->clear();
        return;
    }
    if (m_pauseBar->isHidden())
        m_pauseBar->showInfo(tr("The view is paused, the capture goes on."));
    const auto count = m_proxy->heldBackCount();
    m_pauseBar->setAction(count == 0 ? tr("Resume")
                                     : tr("%1 new events, resume").arg(QLocale().toString(count)));
}

void TrafficPage::refreshCount()
{
    const QLocale locale;
    const int shown = m_proxy->rowCount();
    const int all = console().traffic()->rowCount();
    m_count->setText(m_proxy->hasFilter()
                         ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(all))
                         : tr("%n events", nullptr, shown));
}

void TrafficPage::refreshSelection(const QModelIndex &row)
{
    const bool selected = row.isValid();
    if (selected)
        m_detail->showRow(m_proxy->at(row.row()));
    else
        m_detail->showNothing();
    m_reveal->setEnabled(selected);
    m_onlyEvent->setEnabled(selected);
    m_onlyUser->setEnabled(selected && !m_detail->row()->userId.isEmpty());
}

void TrafficPage::askToReveal()
{
    const auto row = m_detail->row();
    if (!row)
        return;
    const QString user = row->displayName.isEmpty() ? row->userId : row->displayName;
    const QString event =
        user.isEmpty() ? row->event : tr("%1 of %2").arg(row->event, isolated(user));
    ReasonDialog::ask(
        {tr("Reveal contents"),
         tr("The contents of %1 will be shown to you for a minute. They may hold "
            "health data. Your name and the reason are kept in the audit.")
             .arg(event),
         tr("Reveal"), false},
        this, [this, number = row->number](const QString &reason) { reveal(number, reason); });
}

void TrafficPage::reveal(quint64 number, const QString &reason)
{
    m_detail->messageBar()->showBusy(tr("Revealing…"));
    console().send(feed::RevealTraffic{number, reason}, this,
                   [this, number](const feed::CommandResult &result) {
        if (result.ok) {
            m_detail->reveal(number, result.data.value(u"payload").toString());
            return;
        }
        if (!m_detail->row() || m_detail->row()->number != number)
            return;
        m_detail->messageBar()->showError(
            result.code == u"not_found"
                ? tr("The server no longer has these contents; it keeps those of the "
                     "newest events only.")
                : refusalText(result.code, result.message));
    });
}

} // namespace anteroom::gui
