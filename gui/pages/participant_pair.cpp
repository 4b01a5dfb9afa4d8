// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/participant_pair.h"

#include "gui/models/labels.h"
#include "gui/pages/consultation_actions.h"
#include "gui/pages/participant_row.h"

#include <QVBoxLayout>

namespace anteroom::gui {

ParticipantPair::ParticipantPair(ConsultationActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_patient(new ParticipantRow(QStringLiteral("Patient"), label(Role::Patient), this))
    , m_physician(new ParticipantRow(QStringLiteral("Physician"), label(Role::Physician), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_patient);
    layout->addWidget(m_physician);
    connect(m_patient, &ParticipantRow::removalRequested, &actions,
            [&actions] { actions.askToRemove(&ConsultationSession::patient); });
    connect(m_physician, &ParticipantRow::removalRequested, &actions,
            [&actions] { actions.askToRemove(&ConsultationSession::physician); });
}

void ParticipantPair::setConsultation(const feed::ConsultationView &view, bool mayAct)
{
    const ConsultationSession &session = view.session;
    m_patient->setParticipant(session.patient, session.room.patientJoined, view.patientLink);
    m_physician->setParticipant(session.physician, session.room.physicianJoined,
                                view.physicianLink);
    m_patient->setRemovable(session.room.patientJoined && mayAct);
    m_physician->setRemovable(session.room.physicianJoined && mayAct);
}

void ParticipantPair::clear()
{
    m_patient->clear();
    m_physician->clear();
}

} // namespace anteroom::gui
