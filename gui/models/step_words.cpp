// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/step_words.h"

#include "gui/models/labels.h"

#include <QCoreApplication>

namespace anteroom::gui {

namespace {
using feed::StepKind;

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::StepWords)
};

/// What was done, whoever did it.
QString deed(StepKind kind)
{
    switch (kind) {
    case StepKind::Created:
        return StepWords::tr("Consultation created");
    case StepKind::Admitted:
        return StepWords::tr("Patient admitted");
    case StepKind::Held:
        return StepWords::tr("Patient held");
    case StepKind::Denied:
        return StepWords::tr("Entry denied");
    case StepKind::Removed:
        return StepWords::tr("Participant removed");
    case StepKind::Locked:
        return StepWords::tr("Room locked");
    case StepKind::Unlocked:
        return StepWords::tr("Room unlocked");
    case StepKind::Started:
        return StepWords::tr("Consultation started");
    case StepKind::Offer:
        return StepWords::tr("Call offered");
    case StepKind::Answer:
        return StepWords::tr("Call answered");
    case StepKind::Ended:
        return StepWords::tr("Consultation ended");
    default:
        return {};
    }
}

QString told(const QString &actor)
{
    return actor.isEmpty() ? StepWords::tr("Somebody") : actor;
}

/// What happened to somebody.
QString event(StepKind kind, const QString &who)
{
    switch (kind) {
    case StepKind::Joined:
        return StepWords::tr("%1 joined").arg(told(who));
    case StepKind::Left:
        return StepWords::tr("%1 left").arg(told(who));
    case StepKind::Lost:
        return StepWords::tr("%1 lost the connection").arg(told(who));
    case StepKind::Returned:
        return StepWords::tr("%1 came back").arg(told(who));
    case StepKind::Connecting:
        return who.isEmpty() ? StepWords::tr("Media connect")
                             : StepWords::tr("Media of %1 connect").arg(who);
    case StepKind::Connected:
        return who.isEmpty() ? StepWords::tr("Media connected")
                             : StepWords::tr("Media of %1 connected").arg(who);
    case StepKind::Failed:
        return who.isEmpty() ? StepWords::tr("Media failed")
                             : StepWords::tr("Media of %1 failed").arg(who);
    case StepKind::Closed:
        return who.isEmpty() ? StepWords::tr("Media closed")
                             : StepWords::tr("Media of %1 closed").arg(who);
    case StepKind::MissedCall:
        return who.isEmpty() ? StepWords::tr("Missed call")
                             : StepWords::tr("Missed call from %1").arg(who);
    default:
        return {};
    }
}
} // namespace

QString stepText(StepKind kind, const QString &actor, const QString &detail)
{
    QString text = deed(kind);
    if (text.isEmpty())
        return event(kind, actor);
    if (!actor.isEmpty())
        text = StepWords::tr("%1 by %2").arg(text, actor);
    if (kind == StepKind::Ended) {
        const auto status = sessionStatusFromWire(detail);
        return status ? StepWords::tr("%1: %2").arg(text, label(*status)) : text;
    }
    const bool namesTarget = kind == StepKind::Removed || kind == StepKind::Denied;
    return namesTarget && !detail.isEmpty() ? StepWords::tr("%1: %2").arg(text, detail) : text;
}

} // namespace anteroom::gui
