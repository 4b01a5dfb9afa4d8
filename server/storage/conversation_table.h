// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"
#include "shared/domain/conversation.h"

namespace anteroom::storage {

struct NewConversation
{
    std::optional<ConversationId> id{}; ///< none: a random one
    ConversationType type = ConversationType::Consultation;
    UserId patientId{};
    UserId physicianId{}; ///< empty: none
    UserId assigneeId{};  ///< empty: none
};

struct ConversationPatch
{
    std::optional<ConversationStatus> status{};
    std::optional<UserId> assigneeId{}; ///< an empty id: none
};

/// A row of the console's list; no contents.
struct ConversationSummary
{
    Conversation conversation;
    QString patientName;
    QString counterpartName; ///< physician, else assignee; empty when there is none
    qint64 messageCount = 0;
    /// The patient's messages since staff or the physician last read or wrote, among the last
    /// MaximumUnreadCount of the conversation.
    qint64 unreadCount = 0;
    QString assigneeName{};
};
inline constexpr qint64 MaximumUnreadCount = 1'000;

/// Errors: Conflict when the id is taken, Invalid when a person does not exist.
Stored<Conversation> insertConversation(Transaction &transaction,
                                        const NewConversation &conversation, const QDateTime &now);
Stored<std::optional<Conversation>> findConversation(Transaction &transaction,
                                                     const ConversationId &id);
/// What decides about a message before it is stored.
struct Posting
{
    Conversation conversation;           ///< without its times and lastSeq
    std::optional<MessageId> repeatOf{}; ///< the sender's message with that clientMessageId
    QDateTime mutedUntil{};              ///< null: the sender is not muted
};

/// Nothing when there is no such conversation. clientMessageId may be empty.
Stored<std::optional<Posting>> findPosting(Transaction &transaction, const ConversationId &id,
                                           const UserId &sender, const QString &clientMessageId,
                                           const QDateTime &now);
/// For statements that ask the same of many: sender and now are SQL. Columns 0 to 5.
QString postingColumns(const QString &sender, const QString &now);
Posting postingFromRow(const Row &row, const ConversationId &id);
/// The conversation as changed; updatedAt becomes now. Errors: NotFound, Invalid.
Stored<Conversation> updateConversation(Transaction &transaction, const ConversationId &id,
                                        const ConversationPatch &patch, const QDateTime &now);
/// Those in which a user takes part, last activity first.
Stored<QList<Conversation>> listConversationsOf(Transaction &transaction, const UserId &user);
/// For the console, last activity (updatedAt) first.
Stored<QList<ConversationSummary>> listConversations(Transaction &transaction, int limit = 1000);
Stored<std::optional<ConversationSummary>> findConversationSummary(Transaction &transaction,
                                                                   const ConversationId &id);

} // namespace anteroom::storage
