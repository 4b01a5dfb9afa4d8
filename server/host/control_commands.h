// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/host/clinic_store.h"
#include "server/host/control_reply.h"
#include "server/host/outbox_decision.h"
#include "shared/domain/user.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace anteroom::host {

/// The commands of anteroomctl, the same whether a server runs or not: `init`, `user add`,
/// `user passwd`, `token issue`, `apikey create`, `channel create`, `audit verify`, `backup`,
/// `db copy` (only while no server runs).
/// Every argument is checked here, whoever read it before. Each command that changes something is
/// audited in the same transaction. Lives in the store's thread. Spec: wire.md 7.
class ControlCommands : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const ControlReply &)>;

    enum class Server { Runs, Stands };

    ControlCommands(ClinicStore &store, Server server, QObject *parent = nullptr);
    ~ControlCommands() override; ///< waits for a backup that runs

    /// Runs one command; reply is called once, later or at once, unless this object is gone by
    /// then.
    void execute(const QJsonObject &request, const Reply &reply);

Q_SIGNALS:
    /// A user was made, for those who show users.
    void userAdded(const anteroom::User &user);
    /// A limit was stored: it is to hold from now on.
    void throttleChanged(size_t row, double value);
    void outboxChanged(const anteroom::OutboxItem &item);

private:
    using Command = void (ControlCommands::*)(const QJsonObject &, const Reply &);
    static Command find(const QString &name);

    void init(const QJsonObject &request, const Reply &reply);
    void addUser(const QJsonObject &request, const Reply &reply);
    void setPassword(const QJsonObject &request, const Reply &reply);
    void issueToken(const QJsonObject &request, const Reply &reply);
    void createApiKey(const QJsonObject &request, const Reply &reply);
    void createChannel(const QJsonObject &request, const Reply &reply);
    void verifyAudit(const QJsonObject &request, const Reply &reply);
    void backUp(const QJsonObject &request, const Reply &reply);
    void setSecret(const QJsonObject &request, const Reply &reply);
    void listOutbox(const QJsonObject &request, const Reply &reply);
    void retryOutbox(const QJsonObject &request, const Reply &reply);
    void abandonOutbox(const QJsonObject &request, const Reply &reply);
    void showPolicy(const QJsonObject &request, const Reply &reply);
    void copyDatabase(const QJsonObject &request, const Reply &reply);

    void listLimits(const QJsonObject &request, const Reply &reply);
    void setLimit(const QJsonObject &request, const Reply &reply);

    void decide(const QList<OutboxDecision> &decisions, const QString &key, const Reply &reply);
    void copyTo(const storage::CopyTarget &target, const Reply &reply);
    void withHash(const QString &password, const Reply &reply,
                  std::function<void(const QString &hash)> work);
    template <class Value>
    void run(std::function<storage::Stored<Value>(storage::Transaction &)> job, const Reply &reply,
             const QString &conflictText, std::function<ControlReply(const Value &)> success);

    ClinicStore &m_store;
    Server m_server;
    Mailbox m_mailbox;
    std::unique_ptr<QThread> m_backupThread;
    std::unique_ptr<auth::SecretStore> m_targetSecrets;
};

} // namespace anteroom::host
