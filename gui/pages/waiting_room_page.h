// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/list_page.h"
#include "shared/feed/feed_event.h"

namespace anteroom::gui {

class CardView;
class ConsultationActions;
class ParticipantPair;
class WaitingCardDelegate;
class WaitingHeader;
class WaitingProxy;

/// Who waits, in order of arrival, as cards or as a table: admit, hold, deny, message; where nobody
/// is held back, start. The target of the rings is a preference.
class WaitingRoomPage : public ListPage
{
    Q_OBJECT

public:
    explicit WaitingRoomPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// How many wait.
    QString badge() const override;
    CardView *cards() const { return m_cards; }

protected:
    void refreshDetail(const QModelIndex &row) override;
    void setScope(int scope) override;
    void showEvent(QShowEvent *event) override;

private:
    WaitingRoomPage(Console &console, WaitingProxy *proxy, QWidget *parent);

    void buildTable();
    void buildCards();
    void buildActions();
    void buildDetail();
    void buildEmptyStates();
    void sayWhatIsMissing(bool waiting);
    void followMode();
    void readTarget();
    void count();
    void refreshHeader();
    void showFacts(const feed::ConsultationView &view);

    WaitingProxy *m_waiting;
    ConsultationActions *m_actions;
    WaitingHeader *m_header;
    CardView *m_cards;
    WaitingCardDelegate *m_delegate;
    EmptyState *m_cardsEmpty = nullptr;
    ParticipantPair *m_participants;
    int m_targetMinutes = 15;
    int m_waitingCount = 0;
};

} // namespace anteroom::gui
