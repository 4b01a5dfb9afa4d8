// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/consultations_page.h"

#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/labels.h"
#include "gui/pages/consultations_proxy.h"
#include "gui/pages/joined_delegate.h"
#include "gui/pages/participant_row.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "gui/widgets/text_delegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
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
    , m_start(new QAction(Icon::named(QStringLiteral("start"), ColorRole::AccentText),
                          tr("Start consultation"), this))
    , m_end(new QAction(Icon::named(QStringLiteral("stop"), ColorRole::Danger),
                        tr("End consultation…"), this))
    , m_admit(new QAction(Icon::named(QStringLiteral("check")), tr("Admit patient"), this))
    , m_hold(new QAction(Icon::named(QStringLiteral("pause")), tr("Hold patient"), this))
    , m_deny(new QAction(Icon::named(QStringLiteral("cross")), tr("Deny…"), this))
    , m_message(new QAction(Icon::named(QStringLiteral("conversations")), tr("Message…"), this))
    , m_lock(new QAction(Icon::named(QStringLiteral("lock")), tr("Lock room"), this))
    , m_copyId(new QAction(Icon::named(QStringLiteral("copy")), tr("Copy session id"), this))
    , m_patient(new ParticipantRow(QStringLiteral("Patient"), tr("Patient"), this))
    , m_physician(new ParticipantRow(QStringLiteral("Physician"), tr("Physician"), this))
{
    setObjectName(QStringLiteral("consultationsPage"));
    proxy->setSourceModel(console.consultations());
    emptyState()->setContent({QStringLiteral("consultations"), tr("No consultations today"),
                              tr("Consultations that run, wait or ended today appear here. Create "
                                 "one on the People page.")});
    table()->setAccessibleName(title());
    buildColumns();
    buildActions();
    buildParticipants();
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
    const auto *view = console().consultations()->find(row.data(IdRole).toString());
    const bool open = view && !isEnded(view->session.status);
    const bool running = view && view->session.status == SessionStatus::InProgress;
    m_start->setEnabled(open && !running && mayAct());
    m_end->setEnabled(open && mayAct());
    m_copyId->setEnabled(view);
    const ConsultationRoom room = view ? view->session.room : ConsultationRoom();
    const bool holds = console().enforcesWaitingRoom();
    m_admit->setVisible(holds);
    m_hold->setVisible(holds);
    m_admit->setEnabled(holds && open && !room.admitted && mayAct());
    m_hold->setEnabled(holds && open && room.admitted && mayAct());
    m_deny->setEnabled(open && room.patientJoined && mayAct());
    m_message->setEnabled(open && (room.patientJoined || room.physicianJoined) && mayAct());
    m_lock->setEnabled(open && mayAct());
    m_lock->setText(room.locked ? tr("Unlock room") : tr("Lock room"));
    if (!view) {
        detail()->clear();
        return;
    }
    const ConsultationSession &session = view->session;
    detail()->setHead(session.patient.displayName,
                      tr("with %1").arg(isolated(session.physician.displayName)),
                      stateChip(session.status));
    showFacts(session, view->observerCount);
    using Joined = ParticipantRow::Joined;
    m_patient->setParticipant(session.patient.displayName,
                              session.room.patientJoined ? Joined::Yes : Joined::No);
    m_physician->setParticipant(session.physician.displayName,
                                session.room.physicianJoined ? Joined::Yes : Joined::No);
    m_patient->setRemovable(session.room.patientJoined && mayAct());
    m_physician->setRemovable(session.room.physicianJoined && mayAct());
}

void ConsultationsPage::setScope(int scope)
{
    m_consultationsProxy->setScope(static_cast<ConsultationsProxy::Scope>(scope));
}

void ConsultationsPage::buildColumns()
{
    table()->setColumnWidths({150, 136, 118, 172, 76, 80, 90, 190}, at(Column::Patient));
    table()->hideByDefault(at(Column::Observers));
    table()->hideByDefault(at(Column::SessionId));
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
    showRelativeTimes(table(), {at(Column::Started)});
    table()->sortByColumn(at(Column::State), Qt::AscendingOrder);
    table()->restoreColumns();
}

void ConsultationsPage::buildActions()
{
    m_start->setObjectName(QStringLiteral("startConsultationAction"));
    m_start->setProperty("tone", QStringLiteral("primary"));
    m_end->setObjectName(QStringLiteral("endConsultationAction"));
    m_end->setProperty("tone", QStringLiteral("danger"));
    m_copyId->setObjectName(QStringLiteral("copySessionIdAction"));
    connect(m_start, &QAction::triggered, this, &ConsultationsPage::start);
    connect(m_end, &QAction::triggered, this, &ConsultationsPage::askToEnd);
    connect(m_copyId, &QAction::triggered, this, &ConsultationsPage::copyId);
    connect(m_admit, &QAction::triggered, this, [this] { letIn(true); });
    connect(m_hold, &QAction::triggered, this, [this] { letIn(false); });
    connect(m_deny, &QAction::triggered, this, &ConsultationsPage::askToDeny);
    connect(m_message, &QAction::triggered, this, &ConsultationsPage::askForMessage);
    connect(m_lock, &QAction::triggered, this, &ConsultationsPage::toggleLock);
    const auto withKey = [this](QAction *action, const char *name, Qt::Key key) {
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        table()->addAction(action);
    };
    withKey(m_admit, "admitPatientAction", Qt::Key_A);
    withKey(m_hold, "holdPatientAction", Qt::Key_H);
    withKey(m_deny, "denyPatientAction", Qt::Key_D);
    withKey(m_message, "messageRoomAction", Qt::Key_M);
    withKey(m_lock, "lockRoomAction", Qt::Key_L);
    const QList<QAction *> actions{m_start, m_end,     m_admit, m_hold,
                                   m_deny,  m_message, m_lock,  m_copyId};
    table()->setRowActions(actions);
    detail()->setActions(actions);
}

void ConsultationsPage::buildParticipants()
{
    detail()->bodyLayout()->addWidget(DetailPanel::sectionLabel(tr("Participants"), this));
    detail()->bodyLayout()->addWidget(m_patient);
    detail()->bodyLayout()->addWidget(m_physician);
    connect(m_patient, &ParticipantRow::removalRequested, this, [this] { askToRemove(true); });
    connect(m_physician, &ParticipantRow::removalRequested, this, [this] { askToRemove(false); });
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

void ConsultationsPage::start()
{
    perform(feed::StartConsultation{SessionId(selectedId())}, tr("The consultation has started."));
}

void ConsultationsPage::askToEnd()
{
    const auto *view = console().consultations()->find(selectedId());
    if (!view)
        return;
    const ConsultationSession &session = view->session;
    ReasonDialog::ask(
        {tr("End consultation"),
         tr("The consultation of %1 with %2 ends for both. It can't be started "
            "again.")
             .arg(isolated(session.patient.displayName), isolated(session.physician.displayName)),
         tr("End consultation")},
        this, [this, id = session.id](const QString &reason) {
            perform(feed::EndConsultation{id, reason}, tr("The consultation has ended."));
        });
}

void ConsultationsPage::letIn(bool admitted)
{
    perform(feed::AdmitPatient{SessionId(selectedId()), admitted},
            admitted ? tr("The patient may come in.") : tr("The patient waits."));
}

void ConsultationsPage::askToDeny()
{
    const auto *view = console().consultations()->find(selectedId());
    if (!view)
        return;
    ReasonDialog::ask({tr("Deny entry"),
                       tr("%1 is taken out of the waiting room, told the reason, and can't come in "
                          "again until you admit them.")
                           .arg(isolated(view->session.patient.displayName)),
                       tr("Deny entry")},
                      this, [this, id = view->session.id](const QString &reason) {
                          perform(feed::DenyPatient{id, reason}, tr("Entry was denied."));
                      });
}

void ConsultationsPage::askForMessage()
{
    const auto *view = console().consultations()->find(selectedId());
    if (!view)
        return;
    ReasonDialog::ask({tr("Message to the room"),
                       tr("Everybody in the room of %1 reads it, the patient who waits too. It is "
                          "not kept.")
                           .arg(isolated(view->session.patient.displayName)),
                       tr("Send"), false, tr("&Message"), 1, 500},
                      this, [this, id = view->session.id](const QString &text) {
                          perform(feed::MessageConsultation{id, text}, tr("The room was told."));
                      });
}

void ConsultationsPage::toggleLock()
{
    const auto *view = console().consultations()->find(selectedId());
    if (!view)
        return;
    const bool locks = !view->session.room.locked;
    perform(feed::LockConsultation{view->session.id, locks},
            locks ? tr("Nobody new can come in.") : tr("The room is open again."));
}

void ConsultationsPage::askToRemove(bool patient)
{
    const auto *view = console().consultations()->find(selectedId());
    if (!view)
        return;
    const User &user = patient ? view->session.patient : view->session.physician;
    ReasonDialog::ask({tr("Remove participant"),
                       tr("%1 is taken out of the consultation's room and told so. The "
                          "consultation goes on.")
                           .arg(isolated(user.displayName)),
                       tr("Remove")},
                      this, [this, id = view->session.id, user](const QString &reason) {
                          perform(feed::RemoveParticipant{id, user.id, reason},
                                  tr("%1 was removed.").arg(isolated(user.displayName)));
                      });
}

void ConsultationsPage::copyId() const
{
    QApplication::clipboard()->setText(selectedId());
}

} // namespace anteroom::gui
