// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/command_executor.h"
#include "server/host/command_results.h"
#include "server/host/first_admin.h"
#include "server/host/operator_password.h"

namespace anteroom::host {

using handlers::refuse;
using storage::Credential;
using storage::Stored;
using storage::Transaction;

namespace {

constexpr qsizetype ShortestPassword = 12;

handlers::Refusal notGranted(const storage::StorageError &error)
{
    using Kind = storage::StorageError::Kind;
    switch (error.kind) {
    case Kind::NotFound:
        return {.code = ErrorCode::NotFound, .message = QStringLiteral("No such person")};
    case Kind::Conflict:
        return {.code = ErrorCode::Conflict, .message = QStringLiteral("The name is taken")};
    case Kind::Invalid:
        return {.code = ErrorCode::InvalidPayload,
                .message = QStringLiteral("A new sign-in needs a password")};
    default:
        return {.code = ErrorCode::Unavailable,
                .message = QStringLiteral("The database can't be used now")};
    }
}

} // namespace

void CommandExecutor::run(const feed::GrantConsole &command, const Reply &reply)
{
    const bool passwordFits =
        command.password.isEmpty() ||
        (isValidPassword(command.password) && command.password.size() >= ShortestPassword);
    if (!isValidName(command.signInName) || !passwordFits)
        return reply(refuse(ErrorCode::InvalidPayload,
                            QStringLiteral("A name of 1 to 200 characters is needed, and a "
                                           "password of at least 12")));
    if (command.userId == m_signedIn->userId && command.role != m_signedIn->role)
        return reply(refuse(ErrorCode::Conflict, QStringLiteral("You can't change your own role")));
    const Credential credential{command.userId, command.signInName.trimmed(), {}, command.role};
    if (command.password.isEmpty())
        return storeConsoleAccess(credential, reply);
    m_store.passwords().hash(this, command.password, [this, credential, reply](const auto &hash) {
        if (!hash)
            return reply(refuse(ErrorCode::Unavailable,
                                QStringLiteral("The server is busy. Try again in a moment.")));
        Credential withPassword = credential;
        withPassword.passwordHash = *hash;
        storeConsoleAccess(withPassword, reply);
    });
}

void CommandExecutor::storeConsoleAccess(const Credential &credential, const Reply &reply)
{
    if (!m_signedIn)
        return reply(refuse(ErrorCode::Forbidden, QStringLiteral("Sign in first")));
    const auto job = [credential, actor = actor().auditName(),
                      now = m_store.clock().utcNow()](Transaction &transaction) {
        return grantConsole(transaction, credential, actor, now);
    };
    m_store.storage().run(this, job, [this, reply](const Stored<QList<Credential>> &left) {
        tellOperators(left, reply);
    });
}

void CommandExecutor::run(const feed::WithdrawConsole &command, const Reply &reply)
{
    if (const auto refusal = checkReason(command.reason))
        return reply(Failure{*refusal});
    if (command.userId == m_signedIn->userId)
        return reply(
            refuse(ErrorCode::Conflict, QStringLiteral("You can't take your own access away")));
    const auto job = [command, actor = actor().auditName(),
                      now = m_store.clock().utcNow()](Transaction &transaction) {
        return withdrawConsole(transaction, command.userId, actor, command.reason, now);
    };
    m_store.storage().run(this, job, [this, reply](const Stored<QList<Credential>> &left) {
        tellOperators(left, reply);
    });
}

void CommandExecutor::tellOperators(const Stored<QList<Credential>> &operators, const Reply &reply)
{
    if (!operators)
        return reply(Failure{notGranted(operators.error())});
    m_feed.publish(feed::OperatorsChanged{handlers::operatorViews(*operators)});
    reply(QJsonObject());
}

} // namespace anteroom::host
