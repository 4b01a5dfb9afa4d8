// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/traffic_page.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/traffic_completion.h"
#include "gui/models/traffic_model.h"
#include "gui/models/traffic_proxy.h"
#include "gui/models/traffic_rules.h"
#include "gui/pages/traffic_detail.h"
#include "gui/pages/traffic_files.h"
#include "gui/pages/traffic_rules_dialog.h"
#include "gui/pages/traffic_statistics_dialog.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "gui/widgets/tail_follower.h"

#include <QAction>
#include <QLabel>
#include <QLocale>

#include <utility>

namespace anteroom::gui {

namespace {
FieldCompletion fieldCompletion(const TrafficCompletion &found)
{
    FieldCompletion completion;
    completion.position = static_cast<int>(found.position);
    completion.length = static_cast<int>(found.length);
    completion.eager = found.eager;
    for (const TrafficCompletion::Choice &choice : found.choices)
        completion.choices.append({choice.text, choice.hint});
    return completion;
}
} // namespace

TrafficPage::TrafficPage(Console &console, QWidget *parent)
    : Page(console, parent)
    , m_rules(new TrafficRules(this))
    , m_proxy(new TrafficProxy(console.traffic(), this))
    , m_filter(new FilterField(tr("Filter, such as event ~ \"chat:*\" && bytes > 1k"), this))
    , m_filterError(new QLabel(this))
    , m_count(new QLabel(this))
    , m_pauseBar(new MessageBar(this))
    , m_table(new DataTable(QStringLiteral("trafficEvents"), this))
    , m_detail(new TrafficDetail(this))
    , m_files(new TrafficFiles(*m_proxy, *console.traffic(), this))
    , m_pause(new QAction(this))
    , m_follow(new QAction(Icon::named(QStringLiteral("follow")), tr("Follow"), this))
    , m_reveal(new QAction(Icon::named(QStringLiteral("eye")), tr("Reveal contents…"), this))
    , m_statistics(new QAction(Icon::named(QStringLiteral("statistics")), tr("Statistics"), this))
    , m_editRules(new QAction(Icon::named(QStringLiteral("palette")), tr("Colour rules…"), this))
{
    m_proxy->setRules(m_rules);
    buildActions();
    buildTable();
    buildEmptyState();
    buildPage();
    watchProxy();
    connect(&console, &Console::signedInChanged, this, &TrafficPage::onSignedInChanged);
    // After the table, which remembers its columns when it goes and needs its model for that.
    m_proxy->setParent(nullptr);
    m_proxy->setParent(this);
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

void TrafficPage::showId(const QString &id)
{
    const quint64 number = id.toULongLong();
    if (m_proxy->rowOf(number) < 0 && console().traffic()->rowOf(number) >= 0) {
        m_files->closeCapture();
        m_filter->clear();
    }
    if (m_proxy->rowOf(number) < 0)
        return;
    setFollowing(false);
    m_table->showRow(m_proxy->rowOf(number));
}

void TrafficPage::showFiltered(const QString &filter)
{
    m_filter->setText(filter);
}

QList<QAction *> TrafficPage::pageActions() const
{
    return m_detail->panelActions() +
           QList<QAction *>{m_pause, m_follow, m_statistics, m_editRules} + m_files->fileActions();
}

bool TrafficPage::isPaused() const
{
    return m_proxy->isPaused();
}

bool TrafficPage::isFollowing() const
{
    return m_follower->isFollowing();
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
    m_follower->setFollowing(following);
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
    m_follow->setToolTip(tr("Keep the newest event in sight; scrolling up ends it"));

    m_reveal->setObjectName(QStringLiteral("revealAction"));
    connect(m_reveal, &QAction::triggered, this, &TrafficPage::askToReveal);

    m_statistics->setObjectName(QStringLiteral("statisticsAction"));
    m_statistics->setToolTip(tr("Counts, sizes and latencies by event"));
    connect(m_statistics, &QAction::triggered, this, &TrafficPage::showStatistics);
    m_editRules->setObjectName(QStringLiteral("colourRulesAction"));
    connect(m_editRules, &QAction::triggered, this, &TrafficPage::editRules);

    using View = feed::TrafficView;
    narrowBy(QStringLiteral("filter"), tr("Only this event"), QStringLiteral("event"),
             [](const View &row) { return row.event; });
    narrowBy(QStringLiteral("user"), tr("Follow this user"), QStringLiteral("user"),
             [](const View &row) { return row.userId; });
    narrowBy(QStringLiteral("consultations"), tr("Follow this room"), QStringLiteral("room"),
             [](const View &row) { return row.room; });
    narrowBy(QStringLiteral("network"), tr("Follow this socket"), QStringLiteral("socket"),
             [](const View &row) { return row.socketId; });
}

void TrafficPage::narrowBy(const QString &icon, const QString &text, const QString &field,
                           ValueOf valueOf)
{
    auto *action = new QAction(Icon::named(icon), text, this);
    action->setObjectName(field + QStringLiteral("NarrowingAction"));
    connect(action, &QAction::triggered, this, [this, field, valueOf] {
        if (m_detail->row())
            follow(field, valueOf(*m_detail->row()));
    });
    m_narrowings.append({action, valueOf});
}

QList<QAction *> TrafficPage::rowActions() const
{
    QList<QAction *> actions{m_reveal};
    for (const Narrowing &narrowing : m_narrowings)
        actions.append(narrowing.action);
    return actions;
}

void TrafficPage::watchProxy()
{
    m_filter->setCompleter([this](const QString &text, int cursor) {
        return fieldCompletion(completeTraffic(text, cursor, m_proxy->traffic()->tally()));
    });
    connect(m_filter, &FilterField::filterChanged, this, &TrafficPage::applyFilter);
    using Model = QAbstractItemModel;
    connect(m_proxy, &Model::modelReset, this, &TrafficPage::restoreSelection);
    m_follower = new TailFollower(*m_table, *m_follow, this); // scrolls after that
    connect(m_proxy, &Model::modelReset, this, &TrafficPage::refreshCount);
    connect(m_proxy, &Model::rowsInserted, this, &TrafficPage::refreshCount);
    connect(m_proxy, &Model::rowsRemoved, this, &TrafficPage::refreshCount);
    connect(m_proxy, &TrafficProxy::heldBackChanged, this, &TrafficPage::refreshHeldBack);
    connect(m_proxy, &TrafficProxy::filteringChanged, this, &TrafficPage::refreshCount);
    connect(m_pauseBar, &MessageBar::actionRequested, this, [this] { setPaused(false); });
    connect(m_table, &DataTable::selectedRowChanged, this, &TrafficPage::refreshSelection);
    connect(m_files, &TrafficFiles::captureChanged, this, [this] {
        refreshSelection({});
        refreshCount();
        if (m_statisticsDialog)
            m_statisticsDialog->setTraffic(m_proxy->traffic());
    });
}

void TrafficPage::applyFilter(const QString &text)
{
    const auto filter = TrafficFilter::parse(text);
    m_filterError->setVisible(!filter);
    if (!filter) {
        const TrafficFilter::Error &error = filter.error();
        return showFilterError(error.position, error.length, error.text);
    }
    m_filter->setState(filter->isEmpty() ? FilterField::State::Plain : FilterField::State::Valid);
    m_proxy->setFilter(*filter);
    m_empty->setFiltered(!filter->isEmpty());
    refreshHeldBack();
}

void TrafficPage::showFilterError(qsizetype position, qsizetype length, const QString &text)
{
    const QString error = tr("At character %1: %2").arg(position + 1).arg(text);
    m_filter->setState(FilterField::State::Error, error);
    m_filter->markError(static_cast<int>(position), static_cast<int>(length));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme::color(ColorRole::Danger));
    m_filterError->setPalette(palette);
    m_filterError->setText(error);
}

void TrafficPage::restoreSelection()
{
    const auto &selected = m_detail->row();
    const int row = selected ? m_proxy->rowOf(selected->number) : -1;
    if (row >= 0)
        m_table->showRow(row);
    else
        refreshSelection({});
}

void TrafficPage::follow(const QString &field, const QString &value)
{
    m_filter->setText(field + QStringLiteral(" == ") + TrafficFilter::quoted(value));
    setPaused(false);
    setFollowing(true);
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
    if (m_proxy->isFiltering())
        return m_count->setText(tr("Filtering… %1 %").arg(m_proxy->filteredPercent()));
    const int shown = m_proxy->rowCount();
    const int all = m_proxy->traffic()->rowCount();
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
    refreshActions();
}

void TrafficPage::refreshActions()
{
    const auto &row = m_detail->row();
    for (const Narrowing &narrowing : std::as_const(m_narrowings))
        narrowing.action->setEnabled(row && !narrowing.valueOf(*row).isEmpty());
    const bool may = console().hasRole(OperatorRole::Admin);
    m_reveal->setEnabled(row && may && !m_files->showsCapture());
    m_reveal->setToolTip(m_files->showsCapture() ? tr("A capture holds no contents")
                         : may
                             ? tr("Show the contents of this event for a minute; asks for a reason")
                             : tr("Only admins may see contents"));
}

void TrafficPage::onSignedInChanged()
{
    if (!console().signedInOperator()) {
        m_files->endAll();
        m_filter->clear();
        m_filter->clearHistory();
        delete std::exchange(m_statisticsDialog, nullptr);
    }
    refreshActions();
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

void TrafficPage::showStatistics()
{
    if (!m_statisticsDialog) {
        m_statisticsDialog = new TrafficStatisticsDialog(m_proxy->traffic(), this);
        connect(m_statisticsDialog, &TrafficStatisticsDialog::eventRequested, this,
                [this](const QString &event) { follow(QStringLiteral("event"), event); });
    }
    m_statisticsDialog->show();
    m_statisticsDialog->raise();
    m_statisticsDialog->activateWindow();
}

void TrafficPage::editRules()
{
    auto *dialog = new TrafficRulesDialog(*m_rules, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace anteroom::gui
