// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/answered.h"
#include "server/host/command_executor.h"
#include "shared/base/clock.h"

#include <QJsonArray>

namespace anteroom::host {
namespace {

QJsonObject stepJson(const feed::ConsultationStep &step)
{
    QJsonObject json{{QStringLiteral("time"), toIsoUtc(step.time)},
                     {QStringLiteral("kind"), toWire(step.kind)}};
    if (!step.actor.isEmpty())
        json.insert(QStringLiteral("actor"), step.actor);
    if (!step.detail.isEmpty())
        json.insert(QStringLiteral("detail"), step.detail);
    return json;
}

QJsonObject timelineJson(const handlers::Timeline &timeline)
{
    QJsonArray steps;
    for (const feed::ConsultationStep &step : timeline.steps)
        steps.append(stepJson(step));
    return {{QStringLiteral("steps"), steps},
            {QStringLiteral("iceCandidates"), timeline.iceCandidates},
            {QStringLiteral("chatMessages"), timeline.chatMessages}};
}

} // namespace

void CommandExecutor::run(const feed::LoadTimeline &command, const Reply &reply)
{
    m_clinic.timeline().load(command.sessionId, answered<handlers::Timeline>(reply, timelineJson));
}

} // namespace anteroom::host
