// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/clinic.h"
#include "server/host/console_feed.h"
#include "server/host/operator_sign_in.h"
#include "server/host/outbox_decision.h"
#include "server/storage/credential_table.h"
#include "shared/feed/server_command.h"

#include <QObject>

#include <functional>
#include <optional>

namespace anteroom::host {

/// Carries out what the operator at the console asks for: looks at who is signed in and what they
/// may do, then hands it to the services. Server thread.
class CommandExecutor : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const feed::CommandResult &)>;
    using SnapshotSink = std::function<void(const feed::ServerSnapshot &)>;

    /// Adds to a snapshot what only the composition knows.
    using SnapshotFiller = std::function<void(feed::ServerSnapshot &)>;

    /// All of it outlives the executor.
    CommandExecutor(ClinicStore &store, handlers::Clinic &clinic, ConsoleFeed &feed,
                    SnapshotFiller fillSnapshot, SnapshotSink snapshots);

    /// Runs one command; answer is called once, later or at once, with that ticket.
    void execute(quint64 ticket, const feed::ServerCommand &command, const Answer &answer);
    /// An operator who was deactivated is signed out at once.
    void userChanged(const User &user);
    const std::optional<SignedInOperator> &signedIn() const { return m_signedIn; }

Q_SIGNALS:
    void userAdded(const anteroom::User &user);
    void outboxChanged(const anteroom::OutboxItem &item);
    /// row: of handlers::Throttles::rows().
    void throttleChanged(size_t row, double value);

private:
    using Reply = handlers::Answer<QJsonObject>;
    struct Visitor;

    handlers::Actor actor() const;
    void decide(OutboxDecision decision, const QString &key, const QString &reason,
                const Reply &reply);
    void signedInAs(const handlers::Outcome<SignedInOperator> &outcome, const Reply &reply);

    void run(const feed::CreateFirstAdmin &command, const Reply &reply);
    void run(const feed::SignIn &command, const Reply &reply);
    void run(const feed::SignOut &command, const Reply &reply);
    void run(const feed::LockConsole &command, const Reply &reply);
    void run(const feed::RequestSnapshot &command, const Reply &reply);
    void run(const feed::CreateUser &command, const Reply &reply);
    void run(const feed::SetUserActive &command, const Reply &reply);
    void run(const feed::IssueToken &command, const Reply &reply);
    void run(const feed::RevokeTokens &command, const Reply &reply);
    void run(const feed::CreateConversation &command, const Reply &reply);
    void run(const feed::CreateConsultation &command, const Reply &reply);
    void run(const feed::StartConsultation &command, const Reply &reply);
    void run(const feed::EndConsultation &command, const Reply &reply);
    void run(const feed::RemoveParticipant &command, const Reply &reply);
    void run(const feed::AdmitPatient &command, const Reply &reply);
    void run(const feed::DenyPatient &command, const Reply &reply);
    void run(const feed::LockConsultation &command, const Reply &reply);
    void run(const feed::MessageConsultation &command, const Reply &reply);
    void run(const feed::Announce &command, const Reply &reply);
    void run(const feed::WatchConversation &command, const Reply &reply);
    void run(const feed::UnwatchConversation &command, const Reply &reply);
    void run(const feed::LoadTranscript &command, const Reply &reply);
    void run(const feed::RedactMessage &command, const Reply &reply);
    void run(const feed::ExportTranscript &command, const Reply &reply);
    void run(const feed::RetryDelivery &command, const Reply &reply);
    void run(const feed::ReviveDelivery &command, const Reply &reply);
    void run(const feed::AbandonDelivery &command, const Reply &reply);
    void run(const feed::RevealTraffic &command, const Reply &reply);
    void run(const feed::WatchConnections &command, const Reply &reply);
    void run(const feed::DisconnectSocket &command, const Reply &reply);
    void run(const feed::DisconnectUser &command, const Reply &reply);
    void run(const feed::MuteUser &command, const Reply &reply);
    void run(const feed::UnmuteUser &command, const Reply &reply);
    void run(const feed::BanAddress &command, const Reply &reply);
    void run(const feed::LiftBan &command, const Reply &reply);
    void run(const feed::LoadTimeline &command, const Reply &reply);
    void run(const feed::UpdateConversation &command, const Reply &reply);
    void run(const feed::PostMessage &command, const Reply &reply);
    void run(const feed::AddStaffNote &command, const Reply &reply);
    void run(const feed::LoadStaffNotes &command, const Reply &reply);
    void run(const feed::SearchTranscripts &command, const Reply &reply);
    void run(const feed::SetCannedReplies &command, const Reply &reply);
    void run(const feed::CountRecipients &command, const Reply &reply);
    void run(const feed::SendNotification &command, const Reply &reply);
    void run(const feed::LoadAudit &command, const Reply &reply);
    void run(const feed::VerifyAudit &command, const Reply &reply);
    void run(const feed::LoadFigures &command, const Reply &reply);
    void run(const feed::ListLimits &command, const Reply &reply);
    void run(const feed::SetLimit &command, const Reply &reply);
    void run(const feed::GrantConsole &command, const Reply &reply);
    void run(const feed::WithdrawConsole &command, const Reply &reply);
    void storeConsoleAccess(const storage::Credential &credential, const Reply &reply);
    void tellOperators(const storage::Stored<QList<storage::Credential>> &operators,
                       const Reply &reply);

    ClinicStore &m_store;
    handlers::Clinic &m_clinic;
    ConsoleFeed &m_feed;
    SnapshotFiller m_fillSnapshot;
    SnapshotSink m_snapshots;
    OperatorSignIn m_signIn;
    std::optional<SignedInOperator> m_signedIn;
};

} // namespace anteroom::host
