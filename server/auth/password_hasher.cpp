// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/password_hasher.h"

#include "shared/base/scheduling.h"

#include <QPointer>
#include <QThread>

#include <sodium.h>

namespace anteroom::auth {

namespace {

using HashBuffer = std::array<char, crypto_pwhash_STRBYTES>;

/// The same characters typed on another keyboard give the same bytes.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

bool hashInto(HashBuffer &buffer, const QByteArray &password, const PasswordCost &cost)
{
    return sodium_init() >= 0 &&
           crypto_pwhash_str_alg(buffer.data(), password.constData(),
                                 static_cast<unsigned long long>(password.size()), cost.passes,
                                 cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

Result<QString, PasswordError> hashNow(const QByteArray &password, const PasswordCost &cost)
{
    HashBuffer buffer{};
    if (!hashInto(buffer, password, cost))
        return Failure{PasswordError::Failed};
    return QString::fromLatin1(buffer.data());
}

Result<PasswordCheck, PasswordError> verifyNow(const QByteArray &password,
                                               const QByteArray &encoded, const PasswordCost &cost)
{
    if (encoded.isEmpty() || encoded.size() >= qsizetype{crypto_pwhash_STRBYTES}) {
        HashBuffer unused{};
        if (!hashInto(unused, password, cost))
            return Failure{PasswordError::Failed};
        return PasswordCheck{};
    }
    if (sodium_init() < 0)
        return Failure{PasswordError::Failed};
    PasswordCheck check;
    check.matches = crypto_pwhash_str_verify(encoded.constData(), password.constData(),
                                             static_cast<unsigned long long>(password.size())) == 0;
    check.needsRehash =
        check.matches &&
        crypto_pwhash_str_needs_rehash(encoded.constData(), cost.passes, cost.memoryBytes) != 0;
    return check;
}

} // namespace

PasswordHasher::PasswordHasher(PasswordCost cost, QObject *parent)
    : QObject(parent)
    , m_cost(cost)
    , m_worker(std::make_unique<Mailbox>())
    , m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName(QStringLiteral("passwords"));
    m_worker->moveToThread(m_thread.get());
    m_thread->start();
    m_worker->address().post(
        [] { scheduling::stepBehind(); }); // a login may wait, messages may not
}

PasswordHasher::~PasswordHasher()
{
    m_thread->quit();
    m_thread->wait();
}

void PasswordHasher::hash(QObject *context, const QString &password,
                          std::function<void(Result<QString, PasswordError>)> done)
{
    post<QString>(
        context, [bytes = bytesOf(password), cost = m_cost] { return hashNow(bytes, cost); },
        std::move(done));
}

void PasswordHasher::verify(QObject *context, const QString &password, const QString &encodedHash,
                            std::function<void(Result<PasswordCheck, PasswordError>)> done)
{
    post<PasswordCheck>(
        context,
        [bytes = bytesOf(password), encoded = encodedHash.toLatin1(), cost = m_cost] {
        return verifyNow(bytes, encoded, cost);
        },
        std::move(done));
}

template <class T>
void PasswordHasher::post(QObject *context, std::function<Result<T, PasswordError>()> work,
                          std::function<void(Result<T, PasswordError>)> done)
{
    const auto answer = [context = QPointer<QObject>(context),
                         done = std::move(done)](const Result<T, PasswordError> &result) {
        if (context && done)
            done(result);
    };
    if (m_queueLength >= MaximumQueueLength) {
        m_mailbox.post([answer, busy = Result<T, PasswordError>(Failure{PasswordError::Busy})] {
            answer(busy);
        });
        return;
    }
    ++m_queueLength;
    m_worker->post([this, home = m_mailbox.address(), work = std::move(work), answer] {
        home.post([this, answer, result = work()] {
            --m_queueLength;
            answer(result);
        });
    });
}

QString hashPassword(const QString &password, const PasswordCost &cost)
{
    const auto hash = hashNow(bytesOf(password), cost);
    return hash ? hash.value() : QString();
}

} // namespace anteroom::auth
