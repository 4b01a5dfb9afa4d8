// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/command_results.h"

#include "shared/base/clock.h"
#include "shared/domain/error_code.h"

#include <QJsonArray>

namespace anteroom::host {
namespace {

constexpr qsizetype MaximumReasonLength = 500;

} // namespace

feed::CommandResult resultOf(quint64 ticket, const handlers::Outcome<QJsonObject> &outcome)
{
    if (outcome)
        return {ticket, true, {}, {}, *outcome};
    return {ticket, false, toWire(outcome.error().code), outcome.error().message, {}};
}

QJsonObject sessionAndRoomJson(const ConsultationSession &session)
{
    return {{QStringLiteral("session"), consultationSessionJson(session)},
            {QStringLiteral("room"), consultationRoomJson(session)}};
}

QJsonObject tokenJson(const auth::IssuedToken &issued)
{
    return {{QStringLiteral("token"), issued.token},
            {QStringLiteral("expiresAt"), toIsoUtc(issued.expiresAt)}};
}

QJsonObject transcriptJson(const ConversationId &id, const storage::MessagePage &page)
{
    QJsonArray messages;
    for (const Message &message : page.messages)
        messages.append(messageJson(message));
    return {{QStringLiteral("conversationId"), id.toString()},
            {QStringLiteral("messages"), messages},
            {QStringLiteral("hasMore"), page.hasMore}};
}

std::optional<handlers::Refusal> checkReason(const QString &reason)
{
    if (!reason.trimmed().isEmpty() && reason.size() <= MaximumReasonLength &&
        reason.isValidUtf16())
        return std::nullopt;
    return handlers::Refusal{.code = ErrorCode::InvalidPayload,
                             .message =
                                 QStringLiteral("A reason of 1 to 500 characters is needed")};
}

} // namespace anteroom::host
