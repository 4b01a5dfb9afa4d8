// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/staff_notes.h"

#include "server/handlers/audited.h"
#include "server/handlers/message_jobs.h"
#include "server/handlers/payload.h"
#include "server/handlers/texts.h"
#include "server/storage/staff_note_table.h"

namespace anteroom::handlers {

using storage::Stored;
using storage::Transaction;
using Notes = QList<feed::StaffNote>;

namespace {
const RefusalTexts NoteTexts{JoinConversationTexts.denied, QStringLiteral("Failed to store note")};

Stored<Outcome<Notes>> readNotes(Transaction &transaction, const ConversationId &conversation,
                                 const storage::NewAuditEntry &entry, const QDateTime &now)
{
    const auto rows = storage::listStaffNotes(transaction, conversation);
    if (!rows)
        return Failure{rows.error()};
    Notes notes;
    for (const storage::NoteRow &row : *rows)
        notes.append({conversation, row.createdAt, row.authorId, row.authorName, row.text});
    return audited(transaction, entry, now, notes);
}

/// added: a note to write first; empty: none.
void askForNotes(const Context &context, const Actor &actor, const ConversationId &conversation,
                 const QString &added, Answer<Notes> answer)
{
    const Intent intent = context.intent(actor, "chat:history");
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<Notes>> {
        const auto access = accessConversation(transaction, conversation, intent);
        if (!access)
            return Failure{access.error()};
        if (!*access)
            return Outcome<Notes>(Failure{(*access).error()});
        if (!added.isEmpty()) {
            const auto inserted = storage::insertStaffNote(transaction, conversation,
                                                           UserId(actor.id), added, intent.now);
            if (!inserted)
                return Failure{inserted.error()};
        }
        const auto action =
            added.isEmpty() ? QStringLiteral("note.read") : QStringLiteral("note.add");
        return readNotes(transaction, conversation,
                         {actor.auditName(), action, conversation.toString()}, intent.now);
    };
    context.ask<Notes>(job, NoteTexts, std::move(answer));
}
} // namespace

void addStaffNote(const Context &context, const UserId &author, const ConversationId &conversation,
                  const QString &text, Answer<Notes> answer)
{
    if (!isPlainText(text, MaximumNoteLength))
        return answer(refuse(ErrorCode::InvalidPayload,
                             QStringLiteral("A note of 1 to 2000 characters is needed")));
    askForNotes(context, Actor::consoleOperator(author), conversation, text, std::move(answer));
}

void loadStaffNotes(const Context &context, const Actor &actor, const ConversationId &conversation,
                    Answer<Notes> answer)
{
    askForNotes(context, actor, conversation, {}, std::move(answer));
}

} // namespace anteroom::handlers
