// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/list_page.h"
#include "shared/domain/consultation.h"

namespace anteroom::gui {

class ConsultationActions;
class ConsultationsProxy;
class ParticipantPair;
class TimelinePane;

/// The video consultations: running and today's first; of the selected one the participants with
/// their connections and the timeline; start, end, let in, hold, deny, lock, tell the room, remove.
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
    void buildDetail();
    void countRunning();
    void showFacts(const ConsultationSession &session, int observerCount);

    ConsultationsProxy *m_consultationsProxy;
    ConsultationActions *m_actions;
    ParticipantPair *m_participants;
    TimelinePane *m_timeline;
    int m_runningCount = -1;
};

} // namespace anteroom::gui
