// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/list_page.h"
#include "shared/domain/consultation.h"

class QAction;

namespace anteroom::gui {

class ConsultationsProxy;
class ParticipantRow;

/// The video consultations: running and today's first, who has joined, how long it runs; start,
/// end, let in, hold, deny, lock, tell the room, remove a participant.
class ConsultationsPage : public ListPage
{
    Q_OBJECT

public:
    explicit ConsultationsPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// How many run.
    QString badge() const override;

protected:
    void refreshDetail(const QModelIndex &row) override;
    void setScope(int scope) override;
    int widestScope() const override { return 2; }

private:
    ConsultationsPage(Console &console, ConsultationsProxy *proxy, QWidget *parent);

    void buildColumns();
    void buildActions();
    void buildParticipants();
    void countRunning();
    void showFacts(const ConsultationSession &session, int observerCount);
    void start();
    void askToEnd();
    void letIn(bool admitted);
    void askToDeny();
    void askForMessage();
    void toggleLock();
    void askToRemove(bool patient);
    void copyId() const;

    ConsultationsProxy *m_consultationsProxy;
    QAction *m_start;
    QAction *m_end;
    QAction *m_admit;
    QAction *m_hold;
    QAction *m_deny;
    QAction *m_message;
    QAction *m_lock;
    QAction *m_copyId;
    ParticipantRow *m_patient;
    ParticipantRow *m_physician;
    int m_runningCount = -1;
};

} // namespace anteroom::gui
