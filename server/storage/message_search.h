// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/message_table.h"

namespace anteroom::storage {

/// A search over transcripts.
struct MessageSearch
{
    QString text;                                 ///< words; all must be there, the last may go on
    std::optional<ConversationId> conversation{}; ///< none: all of them
    int limit = 50;
};

struct FoundMessages
{
    QList<Message> messages; ///< newest first
    bool isComplete = true;  ///< false: so much was written since the last search that some is not
                             ///< in the index yet; ask again
};

/// Redacted messages are never found. Without a word nothing is.
Stored<FoundMessages> searchMessages(Transaction &transaction, const MessageSearch &search);
/// After a redaction: nothing of the message stays in the index.
Stored<Done> forgetInSearch(Transaction &transaction, const MessageId &id);

// Shared with message_table.cpp.
QString selectMessages(const QString &rest);
Message messageFromRow(const Row &row);

} // namespace anteroom::storage
