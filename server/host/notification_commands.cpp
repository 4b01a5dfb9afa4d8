// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/payload.h"
#include "server/host/answered.h"
#include "server/host/command_executor.h"

namespace anteroom::host {
namespace {

using handlers::isPlainText;
using handlers::refuse;

constexpr qsizetype MaximumTypeLength = 64;
constexpr qsizetype MaximumTitleLength = 200;
constexpr qsizetype MaximumMessageLength = 2'000;

/// Nothing unless exactly one is set.
std::optional<handlers::NoticeTarget> targetOf(const feed::NotificationTarget &target)
{
    const bool isChannel = !target.channel.isEmpty();
    if (target.user.has_value() + target.role.has_value() + isChannel != 1)
        return std::nullopt;
    handlers::NoticeTarget notice{target.user, target.role};
    if (isChannel)
        notice.channel = ChannelName(target.channel);
    return notice;
}

bool isFit(const feed::SendNotification &command)
{
    return isPlainText(command.type, MaximumTypeLength) &&
           isPlainText(command.title, MaximumTitleLength) &&
           isPlainText(command.message, MaximumMessageLength);
}

Failure<handlers::Refusal> unfitTarget()
{
    return refuse(ErrorCode::InvalidPayload,
                  QStringLiteral("A user, a role or a channel is needed"));
}

} // namespace

void CommandExecutor::run(const feed::CountRecipients &command, const Reply &reply)
{
    const auto target = targetOf(command.target);
    if (!target)
        return reply(unfitTarget());
    m_clinic.notifications().count(
        *target, answered<handlers::Recipients>(reply, [](const handlers::Recipients &recipients) {
            return QJsonObject{{QStringLiteral("count"), recipients.count},
                               {QStringLiteral("online"), recipients.online}};
        }));
}

void CommandExecutor::run(const feed::SendNotification &command, const Reply &reply)
{
    const auto target = targetOf(command.target);
    if (!target)
        return reply(unfitTarget());
    const auto priority = notificationPriorityFromWire(command.priority);
    if (!isFit(command) || !priority)
        return reply(refuse(ErrorCode::InvalidPayload,
                            QStringLiteral("A type of 1 to 64, a title of 1 to 200 and a text of "
                                           "1 to 2000 characters are needed, and a priority: "
                                           "low, normal or high")));
    handlers::Notice notice{command.type, command.title, command.message};
    notice.priority = *priority;
    using Ids = QList<NotificationId>;
    m_clinic.notifications().send(actor(), *target, notice,
                                  answered<Ids>(reply, [](const Ids &ids) {
                                      return QJsonObject{{QStringLiteral("count"), ids.size()}};
                                  }));
}

} // namespace anteroom::host
