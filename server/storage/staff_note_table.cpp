// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/staff_note_table.h"

namespace anteroom::storage {

Stored<Done> insertStaffNote(Transaction &transaction, const ConversationId &conversation,
                             const UserId &author, const QString &text, const QDateTime &now)
{
    const auto last = transaction.number(
        QStringLiteral("SELECT max(seq) FROM staff_notes WHERE conversation_id = ?"),
        {conversation.toString()});
    if (!last)
        return Failure{last.error()};
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO staff_notes (conversation_id, seq, author_id, text, created_at)"
                       " VALUES (?, ?, ?, ?, ?)"),
        {conversation.toString(), *last + 1, author.toString(), text, timeValue(now)});
    if (!inserted)
        return Failure{inserted.error()};
    return Done{};
}

Stored<QList<NoteRow>> listStaffNotes(Transaction &transaction, const ConversationId &conversation)
{
    return transaction.all(
        QStringLiteral("SELECT author_id, display_name, text, created_at FROM staff_notes"
                       " JOIN profiles ON profiles.user_id = author_id"
                       " WHERE conversation_id = ? ORDER BY seq"),
        {conversation.toString()}, [](const Row &row) {
            return NoteRow{row.id<UserId>(0), row.text(1), row.text(2), row.time(3)};
        });
}

} // namespace anteroom::storage
