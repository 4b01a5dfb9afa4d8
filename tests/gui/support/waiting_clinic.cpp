// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/waiting_clinic.h"

#include "tests/gui/support/clinic_feed.h"

namespace anteroom::tests {
namespace {

feed::ParticipantLink link(int roundTrip, double loss, bool camera, bool microphone)
{
    feed::ParticipantLink link;
    link.state = QStringLiteral("connecting");
    link.roundTripMilliseconds = roundTrip;
    link.lossPercent = loss;
    link.camera = camera;
    link.microphone = microphone;
    return link;
}

} // namespace

feed::ConsultationView waitingConsultation(const QString &id, const User &patient,
                                           const User &physician, int seconds)
{
    feed::ConsultationView view = consultation(id, patient, physician, SessionStatus::Waiting);
    view.session.room.waitingSince = QDateTime::currentDateTimeUtc().addSecs(-seconds);
    return view;
}

feed::ServerSnapshot waitingClinic()
{
    feed::ServerSnapshot snapshot = busyClinic();
    const QList<User> &all = snapshot.users;
    auto fresh = waitingConsultation(QStringLiteral("w-new"), all[0], all[1], 25);
    auto over = waitingConsultation(QStringLiteral("w-over"), all[4], all[7], 1130);
    over.patientLink = link(48, 0.2, true, true);
    over.session.room.physicianJoined = true;
    over.physicianLink = link(21, 0, true, true);
    auto warn = waitingConsultation(QStringLiteral("w-warn"), all[2], all[3], 690);
    warn.patientLink = link(210, 2.5, true, false);
    warn.session.room.physicianJoined = true;
    auto lost = waitingConsultation(QStringLiteral("w-lost"), all[8], all[7], 200);
    lost.patientLink = link(420, 9, false, true);
    lost.patientLink.keptUntil = QDateTime::currentDateTimeUtc().addSecs(72);
    lost.session.room.patientJoined = false;
    auto letIn = waitingConsultation(QStringLiteral("w-in"), all[6], all[1], 60);
    letIn.session.room.admitted = true;
    snapshot.consultations = {fresh, over, warn, lost, letIn};
    snapshot.counters.medianWaitSeconds = 372;
    return snapshot;
}

} // namespace anteroom::tests
