// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/conversation_table.h"
#include "server/storage/message_table.h"

namespace anteroom::storage {

// findPosting() and storeMessage() for many messages in as many statements as for one.

struct PostingQuestion
{
    ConversationId conversation;
    UserId sender;
    QString clientMessageId; ///< empty: none
};

/// One answer a question, in order; nothing where there is no such conversation.
Stored<QList<std::optional<Posting>>> findPostings(Transaction &transaction,
                                                   const QList<PostingQuestion> &questions,
                                                   const QDateTime &now);
/// In order; several of one conversation get numbers in that order. Errors: as storeMessage().
Stored<QList<Message>> storeMessages(Transaction &transaction, const QList<NewMessage> &drafts);

} // namespace anteroom::storage
