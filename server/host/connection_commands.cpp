// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/sanction.h"
#include "server/host/answered.h"
#include "server/host/command_executor.h"
#include "server/host/command_results.h"

namespace anteroom::host {

namespace {

std::optional<ConversationId> placeOf(const ConversationId &conversation)
{
    return conversation.isEmpty() ? std::nullopt : std::optional(conversation);
}

} // namespace

void CommandExecutor::run(const feed::WatchConnections &command, const Reply &reply)
{
    m_clinic.connections().watchFigures(command.live);
    reply(QJsonObject());
}

void CommandExecutor::run(const feed::DisconnectSocket &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    m_clinic.moderation().disconnectSocket(actor(), command.socketId.toLatin1(), command.reason,
                                           answeredEmpty<Done>(reply));
}

void CommandExecutor::run(const feed::DisconnectUser &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    m_clinic.moderation().disconnect(actor(), command.userId, command.reason,
                                     answeredEmpty<Done>(reply));
}

void CommandExecutor::run(const feed::MuteUser &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    if (const auto refusal = handlers::checkDuration(command.duration))
        return reply(Failure{*refusal});
    const QDateTime until =
        m_store.clock().utcNow().addSecs(std::chrono::seconds(command.duration).count());
    m_clinic.moderation().mute(
        actor(), {command.userId, placeOf(command.conversationId), until, command.reason},
        answeredEmpty<Done>(reply));
}

void CommandExecutor::run(const feed::UnmuteUser &command, const Reply &reply)
{
    m_clinic.moderation().unmute(actor(), command.userId, placeOf(command.conversationId),
                                 answeredEmpty<Done>(reply));
}

void CommandExecutor::run(const feed::BanAddress &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    m_clinic.bans().ban(actor(), command.socketId.toLatin1(), command.duration, command.reason,
                        answeredEmpty<Done>(reply));
}

void CommandExecutor::run(const feed::LiftBan &command, const Reply &reply)
{
    m_clinic.bans().lift(actor(), command.banId, answeredEmpty<Done>(reply));
}

} // namespace anteroom::host
