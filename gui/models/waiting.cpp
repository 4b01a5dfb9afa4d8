// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/waiting.h"

#include "gui/models/labels.h"
#include "gui/models/participant_link.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace anteroom::gui {

namespace {
struct WaitingWords
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::WaitingWords)
};
} // namespace

bool isLetIn(const ConsultationSession &session, WaitingRoom mode)
{
    if (!session.room.patientJoined || isEnded(session.status))
        return false;
    return mode == WaitingRoom::Enforce ? session.room.admitted
                                        : session.status == SessionStatus::InProgress;
}

qint64 waitedSeconds(const ConsultationSession &session, const QDateTime &now)
{
    const QDateTime &since = session.room.waitingSince;
    return since.isValid() ? std::max<qint64>(0, since.secsTo(now)) : -1;
}

bool arrivedBefore(const ConsultationSession &one, const ConsultationSession &other)
{
    const QDateTime &first = one.room.waitingSince;
    const QDateTime &second = other.room.waitingSince;
    if (first.isValid() != second.isValid())
        return first.isValid();
    if (first != second)
        return first < second;
    return one.createdAt < other.createdAt;
}

QString waitingText(const feed::ConsultationView &view, int position, const QDateTime &now)
{
    const ConsultationSession &session = view.session;
    QStringList parts{
        WaitingWords::tr("%1 with %2")
            .arg(isolated(session.patient.displayName), isolated(session.physician.displayName))};
    if (position > 0)
        parts.append(WaitingWords::tr("Place %1").arg(position));
    const qint64 waited = waitedSeconds(session, now);
    if (waited >= 0)
        parts.append(WaitingWords::tr("waiting for %1").arg(durationText(waited)));
    if (session.room.physicianJoined)
        parts.append(WaitingWords::tr("the physician is in the room"));
    if (session.room.locked)
        parts.append(WaitingWords::tr("the room is locked"));
    const QString link = linkText(view.patientLink, now);
    if (!link.isEmpty())
        parts.append(link);
    return parts.join(QStringLiteral(" · "));
}

} // namespace anteroom::gui
