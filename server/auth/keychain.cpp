// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/keychain.h"

#include <QCoreApplication>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace anteroom::auth {

namespace {

const QString Service = QStringLiteral("anteroom");

KeychainAnswer answerOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {KeychainAnswer::Outcome::Done, {}, {}};
    case QKeychain::EntryNotFound:
        return {KeychainAnswer::Outcome::NotFound, {}, {}};
    default:
        return {KeychainAnswer::Outcome::Failed, {}, job.errorString()};
    }
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds timeOut, QObject *parent)
    : QObject(parent), m_timeOut(timeOut), m_main(new Mailbox)
{
    Q_ASSERT(QCoreApplication::instance());
    m_main->moveToThread(QCoreApplication::instance()->thread());
}

Keychain::~Keychain()
{
    m_main->deleteLater();
}

void Keychain::read(const QString &key, Completion done)
{
    run(
        [key](std::function<void(KeychainAnswer)> answer) {
        auto *job = new QKeychain::ReadPasswordJob(Service);
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, job, [job, answer = std::move(answer)] {
            KeychainAnswer result = answerOf(*job);
            result.secret = job->binaryData();
            answer(result);
        });
        job->start();
        },
        std::move(done));
}

void Keychain::write(const QString &key, const QByteArray &secret, Completion done)
{
    run(
        [key, secret](std::function<void(KeychainAnswer)> answer) {
        auto *job = new QKeychain::WritePasswordJob(Service);
        job->setKey(key);
        job->setBinaryData(secret);
        connect(job, &QKeychain::Job::finished, job,
                [job, answer = std::move(answer)] { answer(answerOf(*job)); });
        job->start();
        },
        std::move(done));
}

void Keychain::remove(const QString &key, Completion done)
{
    run(
        [key](std::function<void(KeychainAnswer)> answer) {
        auto *job = new QKeychain::DeletePasswordJob(Service);
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, job,
                [job, answer = std::move(answer)] { answer(answerOf(*job)); });
        job->start();
        },
        std::move(done));
}

void Keychain::run(Start start, Completion done)
{
    const quint64 ticket = ++m_lastTicket;
    m_waiting.insert(ticket, std::move(done));
    m_main->post([this, ticket, home = m_home.address(), start = std::move(start)] {
        start([this, ticket, home](const KeychainAnswer &result) {
            home.post([this, ticket, result] { answer(ticket, result); });
        });
    });
    // A prompt that nobody sees would wait for ever.
    QTimer::singleShot(m_timeOut, this, [this, ticket] {
        answer(ticket, {KeychainAnswer::Outcome::Failed, {}, QStringLiteral("no answer in time")});
    });
}

void Keychain::answer(quint64 ticket, const KeychainAnswer &result)
{
    if (const Completion done = m_waiting.take(ticket))
        done(result);
}

} // namespace anteroom::auth
