// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/consultation_actions.h"

#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/conversation_model.h"
#include "gui/models/labels.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/reason_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace anteroom::gui {

ConsultationActions::ConsultationActions(Console &console, QWidget *page)
    : QObject(page), m_console(console), m_page(page)
{
    using Self = ConsultationActions;
    m_start = make("startConsultation", "start", tr("Start consultation"), &Self::doStart);
    m_start->setIcon(Icon::named(QStringLiteral("start"), ColorRole::AccentText));
    m_start->setProperty("tone", QStringLiteral("primary"));
    m_end = make("endConsultation", "stop", tr("End consultation…"), &Self::askToEnd);
    m_end->setIcon(Icon::named(QStringLiteral("stop"), ColorRole::Danger));
    m_end->setProperty("tone", QStringLiteral("danger"));
    m_admit = make("admitPatient", "check", tr("Admit patient"), &Self::doAdmit);
    m_hold = make("holdPatient", "pause", tr("Hold patient"), &Self::doHold);
    m_deny = make("denyPatient", "cross", tr("Deny…"), &Self::askToDeny);
    m_message = make("messageRoom", "conversations", tr("Message…"), &Self::askForMessage);
    m_lock = make("lockRoom", "lock", tr("Lock room"), &Self::toggleLock);
    m_openConversation =
        make("openConversation", "conversations", tr("Open conversation"), &Self::showConversation);
    m_copyId = make("copySessionId", "copy", tr("Copy session id"), &Self::copySessionId);
    const std::pair<QAction *, Qt::Key> keys[] = {{m_admit, Qt::Key_A},
                                                  {m_hold, Qt::Key_H},
                                                  {m_deny, Qt::Key_D},
                                                  {m_message, Qt::Key_M},
                                                  {m_lock, Qt::Key_L}};
    for (const auto &[action, key] : keys) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
}

void ConsultationActions::addKeysTo(QWidget *view)
{
    view->addActions({m_admit, m_hold, m_deny, m_message, m_lock});
}

void ConsultationActions::setSession(const QString &id, bool mayAct)
{
    m_id = id;
    refresh(view(), mayAct);
}

void ConsultationActions::askToRemove(User ConsultationSession::*who)
{
    if (!view())
        return;
    const User user = view()->session.*who;
    const QString name = isolated(user.displayName);
    ReasonDialog::ask({tr("Remove participant"),
                       tr("%1 is taken out of the consultation's room and told so. The "
                          "consultation goes on.")
                           .arg(name),
                       tr("Remove")},
                      m_page, [this, id = SessionId(m_id), user, name](const QString &reason) {
                          Q_EMIT commandReady(feed::RemoveParticipant{id, user.id, reason},
                                              tr("%1 was removed.").arg(name));
                      });
}

QAction *ConsultationActions::make(const char *name, const char *icon, const QString &text,
                                   void (ConsultationActions::*slot)())
{
    auto *action = new QAction(Icon::named(QLatin1String(icon)), text, m_page);
    action->setObjectName(QLatin1String(name) + QStringLiteral("Action"));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

const feed::ConsultationView *ConsultationActions::view() const
{
    return m_console.consultations()->find(m_id);
}

QString ConsultationActions::patientName() const
{
    return isolated(view()->session.patient.displayName);
}

QString ConsultationActions::conversationOf(const ConsultationSession &session) const
{
    const QList<feed::ConversationView> &all = m_console.conversations()->rows();
    const auto found =
        std::find_if(all.begin(), all.end(), [&session](const feed::ConversationView &row) {
            return row.conversation.patientId == session.patient.id &&
                   row.conversation.physicianId == session.physician.id;
        });
    return found == all.end() ? QString() : found->conversation.id.toString();
}

void ConsultationActions::refresh(const feed::ConsultationView *view, bool mayAct)
{
    const ConsultationRoom room = view ? view->session.room : ConsultationRoom();
    const bool open = view && !isEnded(view->session.status);
    const bool running = view && view->session.status == SessionStatus::InProgress;
    const bool acts = open && mayAct;
    const bool holds = m_console.enforcesWaitingRoom();
    const bool patientHere = room.patientJoined || (open && view->session.isWaiting());
    m_start->setEnabled(acts && !running);
    m_end->setEnabled(acts);
    m_admit->setVisible(holds);
    m_hold->setVisible(holds);
    m_admit->setEnabled(holds && acts && !room.admitted);
    m_hold->setEnabled(holds && acts && room.admitted);
    m_deny->setEnabled(acts && patientHere);
    m_message->setEnabled(acts && (patientHere || room.physicianJoined));
    m_lock->setEnabled(acts);
    m_lock->setText(room.locked ? tr("Unlock room") : tr("Lock room"));
    m_lock->setIcon(Icon::named(room.locked ? QStringLiteral("unlock") : QStringLiteral("lock")));
    m_openConversation->setVisible(view && !conversationOf(view->session).isEmpty());
    m_copyId->setEnabled(view);
}

void ConsultationActions::doStart()
{
    if (view())
        Q_EMIT commandReady(feed::StartConsultation{SessionId(m_id)},
                            tr("The consultation has started."));
}

void ConsultationActions::askToEnd()
{
    if (!view())
        return;
    ReasonDialog::ask({tr("End consultation"),
                       tr("The consultation of %1 with %2 ends for both. It can't be started "
                          "again.")
                           .arg(patientName(), isolated(view()->session.physician.displayName)),
                       tr("End consultation")},
                      m_page,
                      [this, id = SessionId(m_id)](const QString &reason) {
        Q_EMIT commandReady(feed::EndConsultation{id, reason}, tr("The consultation has ended."));
    });
}

void ConsultationActions::letIn(bool admitted)
{
    if (!view())
        return;
    const SessionId id(m_id);
    const QString came = tr("Admitted %1").arg(patientName());
    const QString waits = tr("%1 waits again").arg(patientName());
    Q_EMIT undoableReady(feed::AdmitPatient{id, admitted}, admitted ? came : waits,
                         feed::AdmitPatient{id, !admitted}, admitted ? waits : came);
}

void ConsultationActions::askToDeny()
{
    if (!view())
        return;
    ReasonDialog::ask({tr("Deny entry"),
                       tr("%1 is taken out of the waiting room, told the reason, and can't come in "
                          "again until you admit them.")
                           .arg(patientName()),
                       tr("Deny entry")},
                      m_page,
                      [this, id = SessionId(m_id)](const QString &reason) {
        Q_EMIT commandReady(feed::DenyPatient{id, reason}, tr("Entry was denied."));
    });
}

void ConsultationActions::askForMessage()
{
    if (!view())
        return;
    ReasonDialog::ask({tr("Message to the room"),
                       tr("Everybody in the room of %1 reads it, the patient who waits too. It is "
                          "not kept.")
                           .arg(patientName()),
                       tr("Send"), false, tr("&Message"), 1, 500},
                      m_page,
                      [this, id = SessionId(m_id)](const QString &text) {
        Q_EMIT commandReady(feed::MessageConsultation{id, text}, tr("The room was told."));
    });
}

void ConsultationActions::toggleLock()
{
    if (!view())
        return;
    const SessionId id(m_id);
    const bool locks = !view()->session.room.locked;
    const QString locked = tr("Locked the room of %1").arg(patientName());
    const QString opened = tr("Unlocked the room of %1").arg(patientName());
    Q_EMIT undoableReady(feed::LockConsultation{id, locks}, locks ? locked : opened,
                         feed::LockConsultation{id, !locks}, locks ? opened : locked);
}

void ConsultationActions::showConversation()
{
    if (view())
        Q_EMIT conversationRequested(conversationOf(view()->session));
}

void ConsultationActions::copySessionId()
{
    QApplication::clipboard()->setText(m_id);
}

} // namespace anteroom::gui
