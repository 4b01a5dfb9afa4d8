// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/canned_replies.h"

#include "server/handlers/audited.h"
#include "server/handlers/payload.h"
#include "server/storage/setting_table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace anteroom::handlers {

using storage::Stored;
using storage::Transaction;

namespace {
const QString RepliesKey = QStringLiteral("console.replies");
const RefusalTexts SetTexts{QString(), QStringLiteral("Failed to store the replies")};

bool isFit(const QString &reply)
{
    return isPlainText(reply, MaximumCannedReplyLength);
}
} // namespace

Stored<QStringList> readCannedReplies(Transaction &transaction)
{
    const auto setting = storage::findSetting(transaction, RepliesKey);
    if (!setting)
        return Failure{setting.error()};
    const QJsonDocument document =
        QJsonDocument::fromJson(setting->value_or(QStringLiteral("[]")).toUtf8());
    QStringList replies;
    for (const QJsonValue reply : document.array())
        replies.append(reply.toString());
    return replies;
}

void setCannedReplies(const Context &context, const Actor &actor, const QStringList &replies,
                      Answer<Done> answer)
{
    if (replies.size() > MaximumCannedReplies ||
        !std::all_of(replies.cbegin(), replies.cend(), isFit))
        return answer(refuse(ErrorCode::InvalidPayload,
                             QStringLiteral("At most 50 replies of 1 to 2000 characters")));
    const QString text = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(replies)).toJson(QJsonDocument::Compact));
    const storage::NewAuditEntry entry{actor.auditName(), QStringLiteral("replies.set"),
                                       RepliesKey};
    const auto job =
        [=, now = context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Done>> {
        if (const auto set = storage::setSetting(transaction, RepliesKey, text); !set)
            return Failure{set.error()};
        return audited(transaction, entry, now, Done{});
    };
    context.ask<Done>(job, SetTexts, std::move(answer));
}

} // namespace anteroom::handlers
