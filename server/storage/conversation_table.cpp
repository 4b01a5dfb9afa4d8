// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/conversation_table.h"

namespace anteroom::storage {

namespace {

QString select(const QString &rest)
{
    return QStringLiteral("SELECT id, type, status, patient_id, physician_id, assignee_id,"
                          " created_at, updated_at, last_seq FROM conversations ") +
           rest;
}

Conversation decode(const Row &row)
{
    Conversation conversation;
    conversation.id = row.id<ConversationId>(0);
    conversation.type = row.wire(1, conversationTypeFromWire);
    conversation.status = row.wire(2, conversationStatusFromWire);
    conversation.patientId = row.id<UserId>(3);
    conversation.physicianId = row.id<UserId>(4);
    conversation.assigneeId = row.id<UserId>(5);
    conversation.createdAt = row.time(6);
    conversation.updatedAt = row.time(7);
    conversation.lastSeq = row.number(8);
    return conversation;
}

/// What the patient wrote behind the last thing that anybody else read or wrote. The last message
/// of the others is looked for backwards, and the floor bounds how far; all of it runs on the index
/// by seq.
QString unreadCountColumn()
{
    return QStringLiteral(
               "(SELECT count(*) FROM messages WHERE conversation_id = conversations.id"
               " AND sender_id = conversations.patient_id AND seq > (SELECT max(seq) FROM ("
               "SELECT max(seq) AS seq FROM read_pointers"
               " WHERE conversation_id = conversations.id AND user_id <> conversations.patient_id"
               " UNION ALL SELECT conversations.last_seq - %1"
               " UNION ALL SELECT * FROM (SELECT seq FROM messages"
               " WHERE conversation_id = conversations.id"
               " AND seq > conversations.last_seq - %1"
               " AND sender_id <> conversations.patient_id ORDER BY seq DESC LIMIT 1)"
               " AS last_of_theirs) AS others))")
        .arg(MaximumUnreadCount);
}

/// The message count is last_seq: seq is dense and no row is ever taken out.
QString selectSummaries(const QString &rest)
{
    return QStringLiteral(
               "SELECT conversations.id, type, status, patient_id, physician_id, assignee_id,"
               " created_at, updated_at, last_seq, patient.display_name,"
               " coalesce(physician.display_name, assignee.display_name),"
               " assignee.display_name, ") +
           unreadCountColumn() +
           QStringLiteral(
               " FROM conversations JOIN profiles patient ON patient.user_id = patient_id"
               " LEFT JOIN profiles physician ON physician.user_id = physician_id"
               " LEFT JOIN profiles assignee ON assignee.user_id = assignee_id ") +
           rest;
}

ConversationSummary decodeSummary(const Row &row)
{
    ConversationSummary summary;
    summary.conversation = decode(row);
    summary.messageCount = summary.conversation.lastSeq;
    summary.patientName = row.text(9);
    summary.counterpartName = row.text(10);
    summary.assigneeName = row.text(11);
    summary.unreadCount = row.number(12);
    return summary;
}

Stored<Conversation> existing(Transaction &transaction, const ConversationId &id)
{
    auto conversation = findConversation(transaction, id);
    if (!conversation)
        return Failure{conversation.error()};
    if (!conversation->has_value())
        return fail(StorageError::Kind::NotFound, QStringLiteral("conversation"));
    return std::move(**conversation);
}

} // namespace

Stored<Conversation> insertConversation(Transaction &transaction,
                                        const NewConversation &conversation, const QDateTime &now)
{
    const ConversationId id = conversation.id.value_or(ConversationId::random());
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO conversations (id, type, status, patient_id, physician_id,"
                       " assignee_id, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {id.toString(), toWire(conversation.type), toWire(ConversationStatus::Open),
         conversation.patientId.toString(), textOrNull(conversation.physicianId.toString()),
         textOrNull(conversation.assigneeId.toString()), timeValue(now), timeValue(now)});
    if (!inserted)
        return Failure{inserted.error()};
    return existing(transaction, id);
}

Stored<std::optional<Conversation>> findConversation(Transaction &transaction,
                                                     const ConversationId &id)
{
    return transaction.first(select(QStringLiteral("WHERE id = ?")), {id.toString()}, decode);
}

Stored<Conversation> updateConversation(Transaction &transaction, const ConversationId &id,
                                        const ConversationPatch &patch, const QDateTime &now)
{
    auto conversation = existing(transaction, id);
    if (!conversation)
        return conversation;
    conversation->status = patch.status.value_or(conversation->status);
    conversation->assigneeId = patch.assigneeId.value_or(conversation->assigneeId);
    conversation->updatedAt = now;
    const auto updated = transaction.execute(
        QStringLiteral("UPDATE conversations SET status = ?, assignee_id = ?, updated_at = ?"
                       " WHERE id = ?"),
        {toWire(conversation->status), textOrNull(conversation->assigneeId.toString()),
         timeValue(now), id.toString()});
    if (!updated)
        return Failure{updated.error()};
    return conversation;
}

Stored<QList<Conversation>> listConversationsOf(Transaction &transaction, const UserId &user)
{
    return transaction.all(select(QStringLiteral("WHERE patient_id = ? OR physician_id = ?"
                                                 " OR (assignee_id = ? AND type = 'agent_support')"
                                                 " ORDER BY updated_at DESC, id")),
                           {user.toString(), user.toString(), user.toString()}, decode);
}

Stored<QList<ConversationSummary>> listConversations(Transaction &transaction, int limit)
{
    return transaction.all(
        selectSummaries(QStringLiteral("ORDER BY updated_at DESC, conversations.id LIMIT ?")),
        {limit}, decodeSummary);
}

Stored<std::optional<ConversationSummary>> findConversationSummary(Transaction &transaction,
                                                                   const ConversationId &id)
{
    return transaction.first(selectSummaries(QStringLiteral("WHERE conversations.id = ?")),
                             {id.toString()}, decodeSummary);
}

QString postingColumns(const QString &sender, const QString &now)
{
    return QStringLiteral("type, status, patient_id, physician_id, assignee_id,"
                          " (SELECT max(until) FROM mutes WHERE user_id = %1 AND until > %2"
                          "  AND conversation_id IN ('', conversations.id))")
        .arg(sender, now);
}

Posting postingFromRow(const Row &row, const ConversationId &id)
{
    Posting posting;
    posting.conversation.id = id;
    posting.conversation.type = row.wire(0, conversationTypeFromWire);
    posting.conversation.status = row.wire(1, conversationStatusFromWire);
    posting.conversation.patientId = row.id<UserId>(2);
    posting.conversation.physicianId = row.id<UserId>(3);
    posting.conversation.assigneeId = row.id<UserId>(4);
    posting.mutedUntil = row.time(5);
    return posting;
}

Stored<std::optional<Posting>> findPosting(Transaction &transaction, const ConversationId &id,
                                           const UserId &sender, const QString &clientMessageId,
                                           const QDateTime &now)
{
    // Every column and every bound value costs; most messages have no clientMessageId.
    static const QString columns = postingColumns(QStringLiteral("?"), QStringLiteral("?"));
    static const QString plain =
        QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM conversations WHERE id = ?");
    static const QString withRepeat =
        QStringLiteral("SELECT ") + columns +
        QStringLiteral(
            ", (SELECT messages.id FROM messages WHERE conversation_id = conversations.id"
            " AND sender_id = ? AND client_message_id = ?)"
            " FROM conversations WHERE id = ?");
    if (clientMessageId.isEmpty()) {
        return transaction.first(plain, {sender.toString(), timeValue(now), id.toString()},
                                 [&id](const Row &row) { return postingFromRow(row, id); });
    }
    return transaction.first(
        withRepeat,
        {sender.toString(), timeValue(now), sender.toString(), clientMessageId, id.toString()},
        [&id](const Row &row) {
        Posting posting = postingFromRow(row, id);
        if (!row.isNull(6))
            posting.repeatOf = row.id<MessageId>(6);
        return posting;
        });
}

} // namespace anteroom::storage
