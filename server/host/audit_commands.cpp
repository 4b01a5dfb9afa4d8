// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/command_executor.h"
#include "server/storage/audit_table.h"

#include <QJsonArray>

#include <algorithm>

namespace anteroom::host {

using handlers::refuse;
using storage::AuditCheck;
using storage::AuditEntry;
using storage::Stored;
using storage::Transaction;

namespace {

constexpr int MaximumEntries = 1'000;
constexpr qsizetype MaximumTextLength = 200;

QJsonObject entryJson(const AuditEntry &entry)
{
    return {{QStringLiteral("seq"), entry.seq},
            {QStringLiteral("time"), toIsoUtc(entry.time)},
            {QStringLiteral("actor"), entry.entry.actor},
            {QStringLiteral("action"), entry.entry.action},
            {QStringLiteral("object"), entry.entry.object},
            {QStringLiteral("outcome"), entry.entry.outcome},
            {QStringLiteral("reason"), entry.entry.reason},
            {QStringLiteral("hash"), entry.hash}};
}

/// entries: one more than limit when there are more.
QJsonObject pageJson(const QList<AuditEntry> &entries, int limit)
{
    QJsonArray list;
    for (const AuditEntry &entry : entries.first(std::min<qsizetype>(entries.size(), limit)))
        list.append(entryJson(entry));
    return {{QStringLiteral("entries"), list}, {QStringLiteral("hasMore"), entries.size() > limit}};
}

} // namespace

void CommandExecutor::run(const feed::LoadAudit &command, const Reply &reply)
{
    const int limit = std::clamp(command.limit, 1, MaximumEntries);
    const storage::AuditSearch search{command.beforeSeq, command.text.left(MaximumTextLength),
                                      command.from, command.to, limit + 1};
    const storage::NewAuditEntry entry{actor().auditName(), QStringLiteral("audit.read"), {}};
    const auto job =
        [=, now = m_store.clock().utcNow()](Transaction &transaction) -> Stored<QList<AuditEntry>> {
        const auto entries = storage::searchAudit(transaction, search);
        if (!entries || search.beforeSeq > 0)
            return entries;
        return storage::withAudit(transaction, entry, now, *entries);
    };
    m_store.storage().run(this, job, [limit, reply](const Stored<QList<AuditEntry>> &entries) {
        if (!entries)
            return reply(
                refuse(ErrorCode::Unavailable, QStringLiteral("The audit can't be read now")));
        reply(pageJson(*entries, limit));
    });
}

void CommandExecutor::run(const feed::VerifyAudit &, const Reply &reply)
{
    const auto job = [actor = actor().auditName(), now = m_store.clock().utcNow()](
                         Transaction &transaction) -> Stored<AuditCheck> {
        const auto check = storage::verifyAudit(transaction);
        if (!check)
            return check;
        const QString outcome = check->intact ? QStringLiteral("ok") : QStringLiteral("broken");
        return storage::withAudit(transaction, {actor, QStringLiteral("audit.verify"), {}, outcome},
                                  now, *check);
    };
    m_store.storage().run(this, job, [reply](const Stored<AuditCheck> &check) {
        if (!check)
            return reply(
                refuse(ErrorCode::Unavailable, QStringLiteral("The audit can't be read now")));
        reply(QJsonObject{{QStringLiteral("intact"), check->intact},
                          {QStringLiteral("count"), check->count},
                          {QStringLiteral("firstBadSeq"), check->firstBadSeq}});
    });
}

} // namespace anteroom::host
