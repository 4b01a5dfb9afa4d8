// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/consultations_page.h"

#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/labels.h"
#include "gui/pages/consultation_actions.h"
#include "gui/pages/consultations_proxy.h"
#include "gui/pages/joined_delegate.h"
#include "gui/pages/participant_pair.h"
#include "gui/pages/timeline_pane.h"
#include "gui/widgets/text_delegate.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace anteroom::gui {
namespace {

using Column = ConsultationModel::Column;

int at(Column column)
{
    return static_cast<int>(column);
}

Chip stateChip(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Scheduled:
        return {label(status), Tone::Info};
    case SessionStatus::Waiting:
        return {label(status), Tone::Waiting};
    case SessionStatus::InProgress:
        return {label(status), Tone::Ok};
    case SessionStatus::Completed:
        return {label(status), Tone::Neutral};
    case SessionStatus::Cancelled:
        return {label(status), Tone::Neutral};
    case SessionStatus::NoShow:
        return {label(status), Tone::Warning};
    }
    Q_UNREACHABLE();
}

QString runningTime(const ConsultationSession &session)
{
    const qint64 seconds = consultationSeconds(session, QDateTime::currentDateTimeUtc());
    return seconds < 0 ? QString() : durationText(seconds);
}

} // namespace

ConsultationsPage::ConsultationsPage(Console &console, QWidget *parent)
    : ConsultationsPage(console, new ConsultationsProxy, parent)
{
}

ConsultationsPage::ConsultationsPage(Console &console, ConsultationsProxy *proxy, QWidget *parent)
    : ListPage(console, proxy,
               {QStringLiteral("consultations"),
                tr("Filter by name, state or id"),
                tr("Select a consultation to see its participants and to start or end it."),
                {tr("Today"), tr("Running"), tr("All")}},
               parent)
    , m_consultationsProxy(proxy)
    , m_actions(new ConsultationActions(console, this))
    , m_participants(new ParticipantPair(*m_actions, this))
    , m_timeline(new TimelinePane(console, this))
{
    setObjectName(QStringLiteral("consultationsPage"));
    proxy->setSourceModel(console.consultations());
    emptyState()->setContent({QStringLiteral("consultations"), tr("No consultations today"),
                              tr("Consultations that run, wait or ended today appear here. Create "
                                 "one on the People page.")});
    table()->setAccessibleName(title());
    table()->setLeavesSelection();
    buildColumns();
    buildActions();
    buildDetail();
    watchRows([this] { countRunning(); });
    countRunning();
    refreshDetail({});
}

QString ConsultationsPage::title() const
{
    return tr("Consultations");
}

QString ConsultationsPage::iconName() const
{
    return QStringLiteral("consultations");
}

QString ConsultationsPage::badge() const
{
    return m_runningCount > 0 ? QString::number(m_runningCount) : QString();
}

void ConsultationsPage::refreshDetail(const QModelIndex &row)
{
    const QString id = row.data(IdRole).toString();
    m_actions->setSession(id, mayAct());
    const auto *view = console().consultations()->find(id);
    m_timeline->setSession(view ? id : QString(), view && !isEnded(view->session.status));
    if (!view) {
        m_participants->clear();
        detail()->clear();
        return;
    }
    const ConsultationSession &session = view->session;
    detail()->setHead(isolated(session.patient.displayName),
                      tr("with %1").arg(isolated(session.physician.displayName)),
                      stateChip(session.status));
    showFacts(session, view->observerCount);
    m_participants->setConsultation(*view, mayAct());
}

void ConsultationsPage::setScope(int scope)
{
    m_consultationsProxy->setScope(static_cast<ConsultationsProxy::Scope>(scope));
}

void ConsultationsPage::buildColumns()
{
    table()->setColumnWidths({150, 136, 130, 172, 76, 80, 90, 190, 90}, at(Column::Patient));
    table()->hideByDefault(at(Column::Observers));
    table()->hideByDefault(at(Column::SessionId));
    table()->hideByDefault(at(Column::Started));
    table()->hideByDefault(at(Column::Waiting));
    const auto sessionOf = [this](const QModelIndex &cell) {
        const auto *view = this->console().consultations()->find(cell.data(IdRole).toString());
        return view ? view->session : ConsultationSession{};
    };
    table()->setItemDelegateForColumn(at(Column::State), new StatusChipDelegate(
                                                             [sessionOf](const QModelIndex &cell) {
        return stateChip(sessionOf(cell).status);
                                                             },
                                                             table()));
    table()->setItemDelegateForColumn(at(Column::Joined), new JoinedDelegate(
                                                              [sessionOf](const QModelIndex &cell) {
        const ConsultationRoom room = sessionOf(cell).room;
        return JoinedDelegate::Joined{room.patientJoined, room.physicianJoined};
                                                              },
                                                              table()));
    table()->setItemDelegateForColumn(
        at(Column::Duration),
        new TextDelegate(
            [sessionOf](const QModelIndex &cell) { return runningTime(sessionOf(cell)); },
            table()));
    showRelativeTimes(table(), {at(Column::Started), at(Column::Waiting)});
    table()->sortByColumn(at(Column::State), Qt::AscendingOrder);
    table()->restoreColumns();
}

void ConsultationsPage::buildActions()
{
    m_actions->addKeysTo(table());
    const QList<QAction *> actions{
        m_actions->start(), m_actions->end(),     m_actions->admit(), m_actions->hold(),
        m_actions->deny(),  m_actions->message(), m_actions->lock(),  m_actions->openConversation(),
        m_actions->copyId()};
    table()->setRowActions(actions);
    detail()->setActions(actions);
    connect(m_actions, &ConsultationActions::commandReady, this, &ConsultationsPage::perform);
    connect(m_actions, &ConsultationActions::undoableReady, this,
            [this](const feed::ServerCommand &command, const QString &text,
                   const feed::ServerCommand &undo, const QString &undoneText) {
        performAndTell(command, {text, undo, undoneText});
    });
    connect(m_actions, &ConsultationActions::conversationRequested, this,
            [this](const QString &id) { Q_EMIT idRequested(QStringLiteral("conversations"), id); });
}

void ConsultationsPage::buildDetail()
{
    QVBoxLayout *body = detail()->bodyLayout();
    body->addWidget(DetailPanel::sectionLabel(tr("Participants"), this));
    body->addWidget(m_participants);
    body->addWidget(m_timeline);
    widenPanel(416, 720);
}

void ConsultationsPage::countRunning()
{
    const QList<feed::ConsultationView> &rows = console().consultations()->rows();
    const int before = m_runningCount;
    m_runningCount = static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                                    [](const feed::ConsultationView &row) {
        return row.session.status == SessionStatus::InProgress;
    }));
    summaryLabel()->setText(tr("%n shown", nullptr, proxy()->rowCount()) + QStringLiteral(" · ") +
                            tr("%n running", nullptr, m_runningCount));
    if (before != m_runningCount)
        Q_EMIT badgeChanged();
}

void ConsultationsPage::showFacts(const ConsultationSession &session, int observerCount)
{
    QList<DetailPanel::Fact> facts;
    facts.append({tr("Duration"), runningTime(session)});
    facts.append(timeFact(tr("Created"), session.createdAt));
    facts.append(timeFact(tr("Started"), session.startedAt));
    if (session.endedAt.isValid())
        facts.append(timeFact(tr("Ended"), session.endedAt));
    if (session.appointment)
        facts.append(timeFact(tr("Appointment"), session.appointment->scheduledAt));
    facts.append({tr("Room"), session.room.locked ? tr("%1, locked").arg(label(session.room.status))
                                                  : label(session.room.status)});
    if (!isEnded(session.status) && console().enforcesWaitingRoom())
        facts.append({tr("Patient"), session.room.admitted ? tr("Admitted") : tr("Not admitted")});
    if (observerCount > 0)
        facts.append({tr("Observers"), QString::number(observerCount)});
    if (!session.paymentStatus.isEmpty())
        facts.append({tr("Payment"), session.paymentStatus});
    facts.append({tr("Session id"), session.id.toString(), true});
    detail()->setFacts(facts);
}

} // namespace anteroom::gui
