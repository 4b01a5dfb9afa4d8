// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"

namespace anteroom::storage {

/// What one of the staff noted about a conversation for the others; no client ever gets it.
struct NoteRow
{
    UserId authorId;
    QString authorName;
    QString text;
    QDateTime createdAt;
};

/// Errors: Invalid for a conversation or an author that does not exist.
Stored<Done> insertStaffNote(Transaction &transaction, const ConversationId &conversation,
                             const UserId &author, const QString &text, const QDateTime &now);
/// All of a conversation, oldest first.
Stored<QList<NoteRow>> listStaffNotes(Transaction &transaction, const ConversationId &conversation);

} // namespace anteroom::storage
