// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/waiting_room_page.h"

#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/labels.h"
#include "gui/models/preference_store.h"
#include "gui/pages/consultation_actions.h"
#include "gui/pages/participant_pair.h"
#include "gui/pages/waiting_card_delegate.h"
#include "gui/pages/waiting_header.h"
#include "gui/pages/waiting_proxy.h"
#include "gui/widgets/card_view.h"
#include "gui/widgets/icon.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace anteroom::gui {
namespace {

using Column = ConsultationModel::Column;

int at(Column column)
{
    return static_cast<int>(column);
}

WaitingRoom modeOf(const Console &console)
{
    return console.enforcesWaitingRoom() ? WaitingRoom::Enforce : WaitingRoom::Observe;
}

} // namespace

WaitingRoomPage::WaitingRoomPage(Console &console, QWidget *parent)
    : WaitingRoomPage(console, new WaitingProxy, parent)
{
}

WaitingRoomPage::WaitingRoomPage(Console &console, WaitingProxy *proxy, QWidget *parent)
    : ListPage(console, proxy,
               {QStringLiteral("waiting"),
                tr("Filter by name or id"),
                tr("Select a patient to let them in, to write to them or to refuse them."),
                {tr("Waiting"), tr("Let in")}},
               parent)
    , m_waiting(proxy)
    , m_actions(new ConsultationActions(console, this))
    , m_header(new WaitingHeader(this))
    , m_cards(new CardView(CardView::Columns::AsManyAsFit, this))
    , m_delegate(new WaitingCardDelegate(
          [this](const QModelIndex &index) {
    const auto *view = this->console().consultations()->find(index.data(IdRole).toString());
    return WaitingCardDelegate::Card{view, view ? m_waiting->positionOf(view->session) : 0};
          },
          m_cards))
, m_participants(new ParticipantPair(*m_actions, this))
{
    setObjectName(QStringLiteral("waitingRoomPage"));
    proxy->setSourceModel(console.consultations());
    buildTable();
    buildCards();
    buildEmptyStates();
    buildActions();
    buildDetail();
    qobject_cast<QBoxLayout *>(layout())->insertWidget(1, m_header);
    watchRows([this] { count(); });
    connect(&console, &Console::snapshotApplied, this, &WaitingRoomPage::followMode);
    connect(&console, &Console::countersChanged, this, &WaitingRoomPage::refreshHeader);
    auto *second = new QTimer(this);
    second->setInterval(std::chrono::seconds(1));
    connect(second, &QTimer::timeout, this, &WaitingRoomPage::refreshHeader);
    second->start();
    readTarget();
    followMode();
    refreshDetail({});
}

QString WaitingRoomPage::title() const
{
    return tr("Waiting room");
}

QString WaitingRoomPage::iconName() const
{
    return QStringLiteral("waiting");
}

QString WaitingRoomPage::badge() const
{
    return m_waitingCount > 0 ? QString::number(m_waitingCount) : QString();
}

void WaitingRoomPage::refreshDetail(const QModelIndex &row)
{
    const QString id = row.data(IdRole).toString();
    m_actions->setSession(id, mayAct());
    m_actions->start()->setVisible(!console().enforcesWaitingRoom());
    const auto *view = console().consultations()->find(id);
    if (view)
        return showFacts(*view);
    m_participants->clear();
    detail()->clear();
}

void WaitingRoomPage::setScope(int scope)
{
    m_waiting->setScope(static_cast<WaitingProxy::Scope>(scope));
    sayWhatIsMissing(scope == 0);
    count();
}

void WaitingRoomPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    readTarget();
    refreshHeader();
}

void WaitingRoomPage::buildTable()
{
    table()->setAccessibleName(title());
    table()->setLeavesSelection();
    table()->setColumnWidths({150, 150, 130, 172, 76, 80, 90, 190, 110}, at(Column::Patient));
    for (const Column column : {Column::State, Column::Joined, Column::Started, Column::Duration,
                                Column::Observers, Column::SessionId})
        table()->hideByDefault(at(column));
    showRelativeTimes(table(), {at(Column::Started), at(Column::Waiting)});
    table()->sortByColumn(at(Column::Waiting), Qt::AscendingOrder);
    table()->restoreColumns();
}

void WaitingRoomPage::buildCards()
{
    m_cards->setObjectName(QStringLiteral("waitingCardView"));
    m_cards->setAccessibleName(title());
    m_cards->setItemDelegate(m_delegate);
    m_cards->setModel(proxy());
    m_cards->setSelectionModel(table()->selectionModel());
    addView({m_cards, tr("Cards"), QStringLiteral("board"), true});
}

void WaitingRoomPage::buildActions()
{
    m_actions->admit()->setProperty("tone", QStringLiteral("primary"));
    m_actions->admit()->setIcon(Icon::named(QStringLiteral("check"), ColorRole::AccentText));
    m_actions->addKeysTo(m_cards);
    m_actions->addKeysTo(table());
    const QList<QAction *> actions{m_actions->admit(), m_actions->start(),   m_actions->hold(),
                                   m_actions->deny(),  m_actions->message(), m_actions->lock(),
                                   m_actions->copyId()};
    m_cards->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_cards->addActions(actions);
    table()->setRowActions(actions);
    detail()->setActions(actions);
    connect(m_actions, &ConsultationActions::commandReady, this,
            [this](const feed::ServerCommand &command, const QString &doneText) {
        performAndTell(command, {doneText});
    });
    connect(m_actions, &ConsultationActions::undoableReady, this,
            [this](const feed::ServerCommand &command, const QString &text,
                   const feed::ServerCommand &undo, const QString &undoneText) {
        performAndTell(command, {text, undo, undoneText});
    });
}

void WaitingRoomPage::buildDetail()
{
    detail()->bodyLayout()->addWidget(DetailPanel::sectionLabel(tr("Participants"), this));
    detail()->bodyLayout()->addWidget(m_participants);
}

void WaitingRoomPage::buildEmptyStates()
{
    m_cardsEmpty = new EmptyState(m_cards);
    const EmptyState::Content noMatch{
        QStringLiteral("search"), tr("Nobody here matches the filter"),
        tr("All words of the filter must occur in a card."), tr("Clear the filter")};
    for (EmptyState *state : {m_cardsEmpty, emptyState()}) {
        state->setFilteredContent(noMatch);
        connect(state, &EmptyState::actionRequested, this, [this](bool filtered) {
            if (filtered)
                clearFilter();
            else
                Q_EMIT idRequested(QStringLiteral("people"), {});
        });
    }
    sayWhatIsMissing(true);
}

void WaitingRoomPage::sayWhatIsMissing(bool waiting)
{
    const EmptyState::Content nobodyWaits{
        iconName(), tr("No one is waiting"),
        tr("Patients appear here as soon as they have joined their consultation, in the order in "
           "which they came. Create one on the People page."),
        tr("Invite a patient…")};
    const EmptyState::Content nobodyIsIn{iconName(), tr("No one was let in"),
                                         tr("Patients whom staff have let in and who are still in "
                                            "their room appear here.")};
    for (EmptyState *state : {m_cardsEmpty, emptyState()})
        state->setContent(waiting ? nobodyWaits : nobodyIsIn);
}

void WaitingRoomPage::followMode()
{
    m_waiting->setMode(modeOf(console()));
    count();
    refreshDetail(table()->selectedRow());
}

void WaitingRoomPage::readTarget()
{
    m_targetMinutes = PreferenceStore().number(preferences::WaitingTarget);
    m_delegate->setTarget(std::chrono::minutes(m_targetMinutes));
    m_cards->viewport()->update();
}

void WaitingRoomPage::count()
{
    const QList<feed::ConsultationView> &rows = console().consultations()->rows();
    const int before = m_waitingCount;
    m_waitingCount = static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                                    [this](const feed::ConsultationView &row) {
        return waits(row.session, m_waiting->mode());
    }));
    summaryLabel()->setText(tr("%n shown", nullptr, proxy()->rowCount()));
    m_cardsEmpty->setFiltered(!proxy()->filterText().isEmpty());
    refreshHeader();
    if (before != m_waitingCount)
        Q_EMIT badgeChanged();
}

void WaitingRoomPage::refreshHeader()
{
    if (!isVisible())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    WaitingHeader::Figures figures;
    figures.waitingCount = m_waitingCount;
    figures.medianSeconds = console().counters().medianWaitSeconds;
    figures.targetMinutes = m_targetMinutes;
    for (const feed::ConsultationView &row : console().consultations()->rows()) {
        if (waits(row.session, m_waiting->mode()))
            figures.longestSeconds =
                std::max(figures.longestSeconds, waitedSeconds(row.session, now));
    }
    m_header->setFigures(figures);
}

void WaitingRoomPage::showFacts(const feed::ConsultationView &view)
{
    const ConsultationSession &session = view.session;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int position = m_waiting->positionOf(session);
    detail()->setHead(isolated(session.patient.displayName),
                      tr("with %1").arg(isolated(session.physician.displayName)),
                      position > 0 ? Chip{label(SessionStatus::Waiting), Tone::Waiting}
                                   : Chip{tr("Let in"), Tone::Ok});
    QList<DetailPanel::Fact> facts;
    if (position > 0)
        facts.append({tr("Place"), QString::number(position)});
    facts.append({tr("Waiting"), durationText(waitedSeconds(session, now)), false,
                  fullTime(session.room.waitingSince)});
    if (session.appointment)
        facts.append(timeFact(tr("Appointment"), session.appointment->scheduledAt));
    facts.append({tr("Room"), session.room.locked ? tr("Locked") : tr("Open")});
    facts.append({tr("Session id"), session.id.toString(), true});
    detail()->setFacts(facts);
    m_participants->setConsultation(view, mayAct());
}

} // namespace anteroom::gui
