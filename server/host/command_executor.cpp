// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/command_executor.h"

#include "server/host/answered.h"
#include "server/host/command_results.h"
#include "server/host/first_admin.h"
#include "server/host/operator_rights.h"
#include "server/storage/audit_table.h"
#include "shared/domain/error_code.h"

#include <QJsonArray>

#include <algorithm>

namespace anteroom::host {
namespace {

using handlers::Outcome;
using handlers::refuse;
using storage::Stored;
using storage::Transaction;

constexpr int MaximumTranscriptLimit = 200;

int boundedLimit(int limit)
{
    return std::clamp(limit, 1, MaximumTranscriptLimit);
}

} // namespace

struct CommandExecutor::Visitor
{
    CommandExecutor &executor;
    const Reply &reply;
    template <class Command>
    void operator()(const Command &command) const
    {
        executor.run(command, reply);
    }
};

CommandExecutor::CommandExecutor(ClinicStore &store, handlers::Clinic &clinic, ConsoleFeed &feed,
                                 SnapshotFiller fillSnapshot, SnapshotSink snapshots)
    : m_store(store)
    , m_clinic(clinic)
    , m_feed(feed)
    , m_fillSnapshot(std::move(fillSnapshot))
    , m_snapshots(std::move(snapshots))
    , m_signIn(store)
{
    connect(&m_signIn, &OperatorSignIn::userAdded, this, &CommandExecutor::userAdded);
}

handlers::Actor CommandExecutor::actor() const
{
    return handlers::Actor::consoleOperator(m_signedIn->userId);
}

void CommandExecutor::execute(quint64 ticket, const feed::ServerCommand &command,
                              const Answer &answer)
{
    const Reply reply = [ticket, answer](const Outcome<QJsonObject> &outcome) {
        answer(resultOf(ticket, outcome));
    };
    const bool allowed =
        m_signedIn ? isAllowed(m_signedIn->role, command) : !neededRole(command).has_value();
    if (!allowed)
        return reply(refuse(ErrorCode::Forbidden,
                            m_signedIn ? QStringLiteral("Your role does not allow this")
                                       : QStringLiteral("Sign in first")));
    std::visit(Visitor{*this, reply}, command);
}

void CommandExecutor::userChanged(const User &user)
{
    if (!m_signedIn || m_signedIn->userId != user.id || user.active)
        return;
    m_signedIn.reset();
    m_feed.close();
}

void CommandExecutor::signedInAs(const Outcome<SignedInOperator> &outcome, const Reply &reply)
{
    if (!outcome)
        return reply(Failure{outcome.error()});
    m_signedIn = *outcome;
    m_feed.open();
    reply(QJsonObject{{QStringLiteral("userId"), outcome->userId.toString()},
                      {QStringLiteral("displayName"), outcome->displayName},
                      {QStringLiteral("operatorRole"), toWire(outcome->role)}});
}

void CommandExecutor::run(const feed::CreateFirstAdmin &command, const Reply &reply)
{
    m_signIn.createFirstAdmin(command.name, command.password,
                              [this, reply](const Outcome<SignedInOperator> &outcome) {
        signedInAs(outcome, reply);
    });
}

void CommandExecutor::run(const feed::SignIn &command, const Reply &reply)
{
    m_signIn.signIn(command.name, command.password,
                    [this, reply](const Outcome<SignedInOperator> &outcome) {
        signedInAs(outcome, reply);
    });
}

void CommandExecutor::run(const feed::SignOut &, const Reply &reply)
{
    m_signedIn.reset();
    m_feed.close();
    reply(QJsonObject());
}

void CommandExecutor::run(const feed::LockConsole &, const Reply &reply)
{
    m_signedIn.reset();
    m_feed.restrictToFigures();
    reply(QJsonObject());
}

void CommandExecutor::run(const feed::RequestSnapshot &, const Reply &reply)
{
    // Taken before the rows are read: what changes meanwhile comes as a feed event once more.
    const quint64 nextNumber = m_feed.nextNumber();
    m_clinic.snapshot([this, nextNumber, reply](const Outcome<feed::ServerSnapshot> &read) {
        if (!read)
            return reply(Failure{read.error()});
        if (!m_signedIn)
            return reply(refuse(ErrorCode::Forbidden, QStringLiteral("Sign in first")));
        feed::ServerSnapshot snapshot = *read;
        snapshot.nextNumber = nextNumber;
        m_fillSnapshot(snapshot);
        m_snapshots(snapshot);
        reply(QJsonObject());
    });
}

void CommandExecutor::run(const feed::CreateUser &command, const Reply &reply)
{
    const bool idFits = !command.id || isValidId(command.id->toString());
    const bool emailFits = command.email.isEmpty() || isValidName(command.email);
    if (!isValidName(command.displayName) || !idFits || !emailFits)
        return reply(
            refuse(ErrorCode::InvalidPayload,
                   QStringLiteral("A name of 1 to 200 characters is needed; an id has 1 to "
                                  "64 characters of A-Z a-z 0-9 _ -")));
    storage::NewUser user;
    user.id = command.id;
    user.displayName = command.displayName;
    user.role = command.role;
    user.email = command.email;
    m_clinic.users().create(actor(), user, answered<User>(reply, userJson));
}

void CommandExecutor::run(const feed::SetUserActive &command, const Reply &reply)
{
    if (!command.active && command.userId == m_signedIn->userId)
        return reply(refuse(ErrorCode::Conflict, QStringLiteral("You can't deactivate yourself")));
    const auto unfit = command.active ? std::nullopt : checkReason(command.reason);
    if (unfit)
        return reply(Failure{*unfit});
    m_clinic.users().setActive(actor(), command.userId, command.active,
                               answered<User>(reply, userJson), command.reason);
}

void CommandExecutor::run(const feed::IssueToken &command, const Reply &reply)
{
    m_clinic.users().issueToken(actor(), command.userId, command.timeToLive,
                                answered<auth::IssuedToken>(reply, tokenJson));
}

void CommandExecutor::run(const feed::RevokeTokens &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    m_clinic.users().revokeTokens(actor(), command.userId, command.reason,
                                  answeredEmpty<Done>(reply));
}

void CommandExecutor::run(const feed::CreateConversation &command, const Reply &reply)
{
    storage::NewConversation conversation;
    conversation.type = command.type;
    conversation.patientId = command.patientId;
    conversation.physicianId = command.physicianId;
    conversation.assigneeId = command.assigneeId;
    m_clinic.conversations().create(actor(), conversation,
                                    answered<Conversation>(reply, conversationJson));
}

void CommandExecutor::run(const feed::CreateConsultation &command, const Reply &reply)
{
    storage::NewConsultation consultation;
    consultation.patientId = command.patientId;
    consultation.physicianId = command.physicianId;
    m_clinic.consultations().create(actor(), consultation,
                                    answered<ConsultationSession>(reply, sessionAndRoomJson));
}

void CommandExecutor::run(const feed::StartConsultation &command, const Reply &reply)
{
    m_clinic.consultations().start(actor(), command.sessionId,
                                   answered<ConsultationSession>(reply, sessionAndRoomJson));
}

void CommandExecutor::run(const feed::EndConsultation &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    m_clinic.consultations().end(actor(), command.sessionId, command.reason,
                                 answered<ConsultationSession>(reply, sessionAndRoomJson));
}

void CommandExecutor::run(const feed::RemoveParticipant &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    m_clinic.consultations().removeParticipant(actor(), command.sessionId, command.userId,
                                               command.reason, answeredEmpty<Done>(reply));
}

void CommandExecutor::run(const feed::AdmitPatient &command, const Reply &reply)
{
    m_clinic.consultations().setFlags(actor(), command.sessionId, std::nullopt, command.admitted,
                                      answered<ConsultationSession>(reply, sessionAndRoomJson));
}

void CommandExecutor::run(const feed::DenyPatient &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    m_clinic.consultations().deny(actor(), command.sessionId, command.reason,
                                  answeredEmpty<Done>(reply));
}

void CommandExecutor::run(const feed::LockConsultation &command, const Reply &reply)
{
    m_clinic.consultations().setFlags(actor(), command.sessionId, command.locked, std::nullopt,
                                      answered<ConsultationSession>(reply, sessionAndRoomJson));
}

void CommandExecutor::run(const feed::MessageConsultation &command, const Reply &reply)
{
    if (checkReason(command.text))
        return reply(refuse(ErrorCode::InvalidPayload,
                            QStringLiteral("A text of 1 to 500 characters is needed")));
    m_clinic.consultations().broadcastUpdate(
        actor(), command.sessionId, {{QStringLiteral("announcement"), command.text.trimmed()}},
        answeredEmpty<Done>(reply));
}

void CommandExecutor::run(const feed::Announce &command, const Reply &reply)
{
    static const QStringList levels{QStringLiteral("info"), QStringLiteral("warning"),
                                    QStringLiteral("critical")};
    if (checkReason(command.message) || !levels.contains(command.level))
        return reply(refuse(ErrorCode::InvalidPayload,
                            QStringLiteral("A text of 1 to 500 characters is needed, and a level: "
                                           "info, warning or critical")));
    m_clinic.announce(actor(), command.message.trimmed(), command.level,
                      answeredEmpty<Done>(reply));
}

void CommandExecutor::run(const feed::WatchConversation &command, const Reply &reply)
{
    const ConversationId id = command.conversationId;
    // Before the rows are read, so that no message falls in between.
    m_feed.watch(id);
    m_clinic.messages().openTranscript(
        actor(), id, boundedLimit(command.limit),
        [this, id, reply](const Outcome<storage::MessagePage> &page) {
        if (page)
            return reply(transcriptJson(id, *page));
        m_feed.unwatch(id);
        reply(Failure{page.error()});
        });
}

void CommandExecutor::run(const feed::UnwatchConversation &command, const Reply &reply)
{
    m_feed.unwatch(command.conversationId);
    reply(QJsonObject());
}

void CommandExecutor::run(const feed::LoadTranscript &command, const Reply &reply)
{
    const ConversationId id = command.conversationId;
    if (!m_feed.isWatching(id))
        return reply(refuse(ErrorCode::Forbidden, QStringLiteral("Open the transcript first")));
    m_clinic.messages().page(m_clinic.context().intent(actor(), "chat:history"), id, command.before,
                             boundedLimit(command.limit),
                             answered<storage::MessagePage>(reply,
                                                            [id](const storage::MessagePage &page) {
        return transcriptJson(id, page);
                             }));
}

void CommandExecutor::run(const feed::RedactMessage &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    m_clinic.messages().redact(actor(), command.conversationId, command.messageId, command.reason,
                               answeredEmpty<Done>(reply));
}

void CommandExecutor::run(const feed::ExportTranscript &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    const auto format = handlers::transcriptFormatFromText(command.format);
    if (!format)
        return reply(
            refuse(ErrorCode::InvalidPayload, QStringLiteral("A format is text, json or html")));
    m_clinic.messages().exportTranscript(actor(), command.conversationId, *format, command.reason,
                                         answered<QByteArray>(reply,
                                                              [](const QByteArray &content) {
        return QJsonObject{{QStringLiteral("content"), QString::fromUtf8(content)}};
                                         }));
}

void CommandExecutor::run(const feed::RetryDelivery &command, const Reply &reply)
{
    decide(OutboxDecision::Retry, command.key, {}, reply);
}

void CommandExecutor::run(const feed::ReviveDelivery &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    decide(OutboxDecision::Revive, command.key, command.reason, reply);
}

void CommandExecutor::run(const feed::AbandonDelivery &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    decide(OutboxDecision::Abandon, command.key, command.reason, reply);
}

void CommandExecutor::decide(OutboxDecision decision, const QString &key, const QString &reason,
                             const Reply &reply)
{
    const auto job =
        [=, actor = actor().auditName(), now = m_store.clock().utcNow()](Transaction &transaction) {
        return decideOutbox(transaction, decision, key, actor, reason, now);
    };
    m_store.storage().run(this, job, [this, reply](const Stored<OutboxItem> &item) {
        if (item) {
            Q_EMIT outboxChanged(*item);
            return reply(QJsonObject());
        }
        const bool isGone = item.error().kind == storage::StorageError::Kind::NotFound;
        reply(isGone ? refuse(ErrorCode::NotFound, QStringLiteral("Nothing of this kind waits"))
                     : refuse(ErrorCode::Unavailable,
                              QStringLiteral("The outbox can't be written now")));
    });
}

void CommandExecutor::run(const feed::RevealTraffic &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    const auto payload = m_clinic.traffic().payload(command.number);
    if (!payload)
        return reply(refuse(ErrorCode::NotFound, QStringLiteral("The contents are gone")));
    const QJsonObject data{{QStringLiteral("number"), static_cast<double>(command.number)},
                           {QStringLiteral("payload"), QString::fromUtf8(*payload)}};
    const storage::NewAuditEntry entry{actor().auditName(), QStringLiteral("traffic.reveal"),
                                       QString::number(command.number), QStringLiteral("ok"),
                                       command.reason};
    const auto job = [entry, now = m_store.clock().utcNow()](Transaction &transaction) {
        return storage::appendAudit(transaction, entry, now);
    };
    m_store.storage().run(this, job, [data, reply](const Stored<storage::AuditEntry> &stored) {
        if (!stored)
            return reply(
                refuse(ErrorCode::Unavailable, QStringLiteral("The audit can't be written now")));
        reply(data);
    });
}

} // namespace anteroom::host
