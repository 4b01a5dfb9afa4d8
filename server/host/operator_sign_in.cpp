// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/operator_sign_in.h"

#include "server/host/first_admin.h"
#include "server/storage/audit_table.h"
#include "server/storage/credential_table.h"
#include "server/storage/user_table.h"

namespace anteroom::host {
namespace {

using storage::Stored;
using storage::Transaction;

const handlers::RefusalTexts &failedTexts()
{
    static const QString text = QStringLiteral("The database can't be used now");
    static const handlers::RefusalTexts texts{text, text};
    return texts;
}

handlers::Refusal wrongSignIn()
{
    return {.code = ErrorCode::Forbidden, .message = QStringLiteral("Wrong name or password")};
}

handlers::Refusal notMade(const storage::StorageError &error)
{
    if (error.kind != storage::StorageError::Kind::Conflict)
        return handlers::refusalOf(error, failedTexts());
    return {.code = ErrorCode::Conflict,
            .message = QStringLiteral("This clinic has an administrator already")};
}

Failure<handlers::Refusal> busy()
{
    return handlers::refuse(ErrorCode::Unavailable,
                            QStringLiteral("The server is busy. Try again in a moment."));
}

} // namespace

/// The credential that a name belongs to; empty ids when to none.
struct OperatorSignIn::Attempt
{
    storage::Credential credential;
    QString displayName;
};

namespace {

template <class Attempt>
Stored<Attempt> findAttempt(Transaction &transaction, const QString &name)
{
    const auto credential = storage::findCredential(transaction, name);
    if (!credential)
        return Failure{credential.error()};
    if (!*credential)
        return Attempt{};
    const auto user = storage::findUser(transaction, (*credential)->userId);
    if (!user)
        return Failure{user.error()};
    return *user ? Attempt{**credential, (*user)->displayName} : Attempt{};
}

} // namespace

OperatorSignIn::OperatorSignIn(ClinicStore &store, QObject *parent)
    : QObject(parent), m_store(store)
{
}

void OperatorSignIn::askNeedsFirstAdmin(std::function<void(bool)> answer)
{
    m_store.storage().run(this, storage::anyOperatorExists,
                          [answer = std::move(answer)](const Stored<bool> &exists) {
        answer(exists && !*exists);
    });
}

void OperatorSignIn::signIn(const QString &name, const QString &password, const Answer &answer)
{
    const auto job = [name](Transaction &tx) { return findAttempt<Attempt>(tx, name); };
    m_store.storage().run(this, job, [this, password, answer](const Stored<Attempt> &attempt) {
        if (!attempt)
            return answer(Failure{handlers::refusalOf(attempt.error(), failedTexts())});
        verify(*attempt, password, answer);
    });
}

void OperatorSignIn::verify(const Attempt &attempt, const QString &password, const Answer &answer)
{
    const QString given = isValidPassword(password) ? password : QString();
    m_store.passwords().verify(this, given, attempt.credential.passwordHash,
                               [this, attempt, given, answer](const auto &check) {
        if (!check)
            return answer(busy());
        if (!check->matches || attempt.credential.userId.isEmpty())
            return refuse(attempt, answer);
        if (check->needsRehash)
            rehash(attempt, given);
        succeed(attempt, answer);
    });
}

void OperatorSignIn::succeed(const Attempt &attempt, const Answer &answer)
{
    const QString id = attempt.credential.userId.toString();
    const storage::NewAuditEntry entry{QStringLiteral("operator:") + id,
                                       QStringLiteral("operator.sign_in"), id};
    const auto job = [entry, now = m_store.clock().utcNow()](Transaction &tx) {
        return storage::appendAudit(tx, entry, now);
    };
    m_store.storage().run(this, job, [attempt, answer](const Stored<storage::AuditEntry> &stored) {
        if (!stored)
            return answer(Failure{handlers::refusalOf(stored.error(), failedTexts())});
        answer(SignedInOperator{attempt.credential.userId, attempt.displayName,
                                attempt.credential.role});
    });
}

void OperatorSignIn::refuse(const Attempt &attempt, const Answer &answer)
{
    const storage::NewAuditEntry entry{QStringLiteral("system"), QStringLiteral("operator.sign_in"),
                                       attempt.credential.userId.toString(),
                                       QStringLiteral("forbidden")};
    const auto job = [entry, now = m_store.clock().utcNow()](Transaction &tx) {
        return storage::appendAudit(tx, entry, now);
    };
    m_store.storage().run(this, job, [answer](const Stored<storage::AuditEntry> &) {
        answer(Failure{wrongSignIn()});
    });
}

void OperatorSignIn::rehash(const Attempt &attempt, const QString &password)
{
    m_store.passwords().hash(this, password, [this, attempt](const auto &hash) {
        if (!hash)
            return; // the old hash goes on working
        const auto job = [name = attempt.credential.name, text = *hash,
                          now = m_store.clock().utcNow()](Transaction &tx) {
            return storage::setPasswordHash(tx, name, text, now);
        };
        m_store.storage().run(this, job, {});
    });
}

void OperatorSignIn::createFirstAdmin(const QString &name, const QString &password,
                                      const Answer &answer)
{
    if (!isValidName(name) || !isValidPassword(password))
        return answer(handlers::refuse(
            ErrorCode::InvalidPayload,
            QStringLiteral("A name of 1 to 200 characters and a password are needed")));
    m_store.passwords().hash(this, password, [this, name, answer](const auto &hash) {
        if (!hash)
            return answer(busy());
        insertAdmin(name, *hash, answer);
    });
}

void OperatorSignIn::insertAdmin(const QString &name, const QString &hash, const Answer &answer)
{
    const auto job = [name, hash, now = m_store.clock().utcNow()](Transaction &tx) {
        return insertFirstAdmin(tx, name, hash, QStringLiteral("system"), now);
    };
    m_store.storage().run(this, job, [this, answer](const Stored<User> &user) {
        if (!user)
            return answer(Failure{notMade(user.error())});
        Q_EMIT userAdded(*user);
        answer(SignedInOperator{user->id, user->displayName, OperatorRole::Admin});
    });
}

} // namespace anteroom::host
