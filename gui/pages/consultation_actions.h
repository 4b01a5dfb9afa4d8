// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"
#include "shared/feed/server_command.h"

#include <QObject>

class QAction;

namespace anteroom::gui {

class Console;

/// What staff do with one consultation, the same in the waiting room and among the consultations:
/// start, end, admit (A), hold (H), deny (D), message (M), lock (L), copy the id. Dangerous ones
/// ask for a reason; what can be undone says how.
class ConsultationActions : public QObject
{
    Q_OBJECT

public:
    /// page: over which questions are asked.
    ConsultationActions(Console &console, QWidget *page);

    QAction *start() const { return m_start; }
    QAction *end() const { return m_end; }
    QAction *admit() const { return m_admit; }
    QAction *hold() const { return m_hold; }
    QAction *deny() const { return m_deny; }
    QAction *message() const { return m_message; }
    QAction *lock() const { return m_lock; }
    QAction *openConversation() const { return m_openConversation; }
    QAction *copyId() const { return m_copyId; }

    /// The letters work while one of these has the focus.
    void addKeysTo(QWidget *view);
    /// What the actions are about from now on; an unknown id: nothing.
    void setSession(const QString &id, bool mayAct);
    void askToRemove(User ConsultationSession::*who);

Q_SIGNALS:
    void commandReady(const anteroom::feed::ServerCommand &command, const QString &doneText);
    void undoableReady(const anteroom::feed::ServerCommand &command, const QString &text,
                       const anteroom::feed::ServerCommand &undo, const QString &undoneText);
    void conversationRequested(const QString &id);

private:
    QAction *make(const char *name, const char *icon, const QString &text,
                  void (ConsultationActions::*slot)());
    const feed::ConsultationView *view() const;
    QString patientName() const;
    QString conversationOf(const ConsultationSession &session) const;
    void refresh(const feed::ConsultationView *view, bool mayAct);
    void doStart();
    void askToEnd();
    void doAdmit() { letIn(true); }
    void doHold() { letIn(false); }
    void letIn(bool admitted);
    void askToDeny();
    void askForMessage();
    void toggleLock();
    void showConversation();
    void copySessionId();

    Console &m_console;
    QWidget *m_page;
    QString m_id;
    QAction *m_start;
    QAction *m_end;
    QAction *m_admit;
    QAction *m_hold;
    QAction *m_deny;
    QAction *m_message;
    QAction *m_lock;
    QAction *m_openConversation;
    QAction *m_copyId;
};

} // namespace anteroom::gui
