// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/canned_replies.h"
#include "server/handlers/payload.h"
#include "server/handlers/staff_notes.h"
#include "server/host/answered.h"
#include "server/host/command_executor.h"
#include "shared/base/clock.h"

#include <QJsonArray>

namespace anteroom::host {
namespace {

using handlers::isPlainText;
using handlers::Outcome;
using handlers::refuse;
using Notes = QList<feed::StaffNote>;

constexpr int MaximumFound = 200;
constexpr qsizetype MaximumSearchLength = 200;

QJsonObject notesJson(const Notes &notes)
{
    QJsonArray list;
    for (const feed::StaffNote &note : notes)
        list.append(QJsonObject{{QStringLiteral("createdAt"), toIsoUtc(note.createdAt)},
                                {QStringLiteral("authorId"), note.authorId.toString()},
                                {QStringLiteral("authorName"), note.authorName},
                                {QStringLiteral("text"), note.text}});
    return {{QStringLiteral("notes"), list}};
}

QJsonObject foundJson(const storage::FoundMessages &found)
{
    QJsonArray messages;
    for (const Message &message : found.messages) {
        QJsonObject json = messageJson(message);
        json.insert(QStringLiteral("conversationId"), message.conversationId.toString());
        messages.append(json);
    }
    return {{QStringLiteral("messages"), messages}, {QStringLiteral("complete"), found.isComplete}};
}

} // namespace

void CommandExecutor::run(const feed::UpdateConversation &command, const Reply &reply)
{
    if (!command.status && !command.assigneeId)
        return reply(refuse(ErrorCode::InvalidPayload, QStringLiteral("Nothing is to be changed")));
    m_clinic.conversations().update(actor(), command.conversationId,
                                    {command.status, command.assigneeId},
                                    answered<Conversation>(reply, conversationJson));
}

void CommandExecutor::run(const feed::PostMessage &command, const Reply &reply)
{
    if (!isPlainText(command.content, handlers::MaximumContentCodePoints))
        return reply(refuse(ErrorCode::InvalidPayload,
                            QStringLiteral("A message of 1 to 8000 characters is needed")));
    handlers::Draft draft;
    draft.conversationId = command.conversationId;
    draft.senderId = m_signedIn->userId;
    draft.content = command.content;
    m_clinic.messages().post(actor(), std::nullopt, draft, [reply](const Outcome<Message> &posted) {
        if (posted)
            return reply(QJsonObject{{QStringLiteral("message"), messageJson(*posted)}});
        if (posted.error().code != ErrorCode::Forbidden)
            return reply(Failure{posted.error()});
        reply(refuse(ErrorCode::Forbidden,
                     QStringLiteral("Only its physician, or the one a support conversation is "
                                    "assigned to, can write here")));
    });
}

void CommandExecutor::run(const feed::AddStaffNote &command, const Reply &reply)
{
    handlers::addStaffNote(m_clinic.context(), m_signedIn->userId, command.conversationId,
                           command.text, answered<Notes>(reply, notesJson));
}

void CommandExecutor::run(const feed::LoadStaffNotes &command, const Reply &reply)
{
    handlers::loadStaffNotes(m_clinic.context(), actor(), command.conversationId,
                             answered<Notes>(reply, notesJson));
}

void CommandExecutor::run(const feed::SearchTranscripts &command, const Reply &reply)
{
    if (!isPlainText(command.text, MaximumSearchLength))
        return reply(refuse(ErrorCode::InvalidPayload,
                            QStringLiteral("Words of 1 to 200 characters are needed")));
    storage::MessageSearch search{command.text, {}, MaximumFound};
    if (!command.conversationId.isEmpty())
        search.conversation = command.conversationId;
    m_clinic.messages().search(actor(), search, answered<storage::FoundMessages>(reply, foundJson));
}

void CommandExecutor::run(const feed::SetCannedReplies &command, const Reply &reply)
{
    handlers::setCannedReplies(m_clinic.context(), actor(), command.replies,
                               answeredEmpty<Done>(reply));
}

} // namespace anteroom::host
