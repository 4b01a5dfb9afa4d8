// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QWidget>

namespace anteroom::gui {

class ConsultationActions;
class ParticipantRow;

/// Both participants of a consultation in the detail panel; their buttons ask the actions to remove
/// them.
class ParticipantPair : public QWidget
{
    Q_OBJECT

public:
    /// actions: are about the consultation that is shown, and outlive the pair.
    ParticipantPair(ConsultationActions &actions, QWidget *parent);

    void setConsultation(const feed::ConsultationView &view, bool mayAct);
    /// Nobody: no name stays behind.
    void clear();

private:
    ParticipantRow *m_patient;
    ParticipantRow *m_physician;
};

} // namespace anteroom::gui
