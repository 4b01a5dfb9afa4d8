// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/domain/waiting.h"

namespace anteroom {

bool waits(const ConsultationSession &session, WaitingRoom waitingRoom)
{
    if (waitingRoom == WaitingRoom::Enforce)
        return session.isWaiting();
    const bool isBefore =
        session.status == SessionStatus::Scheduled || session.status == SessionStatus::Waiting;
    return isBefore && (session.room.patientJoined || session.room.waitingSince.isValid());
}

} // namespace anteroom
