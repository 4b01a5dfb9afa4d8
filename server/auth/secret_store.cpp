// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/secret_store.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

#include <sodium.h>

namespace anteroom::auth {

namespace {
Q_LOGGING_CATEGORY(logSecrets, "anteroom.auth.secrets")

constexpr std::chrono::milliseconds KeychainTimeOut{10'000};
constexpr int SecretBytes = 32;

SecretError missing(const QString &name, const QString &directory)
{
    return {SecretError::Kind::Missing,
            QStringLiteral(
                "The secret \"%1\" existed and is not to be found. Unlock the keyring, or put"
                " the file back into %2, and start again. It is not made anew, since that"
                " would lock everybody out.")
                .arg(name, directory)};
}

} // namespace

SecretStore::SecretStore(const QString &directory, const QString &clinicId, QObject *parent)
    : QObject(parent), m_directory(directory), m_clinicId(clinicId), m_keychain(KeychainTimeOut)
{
    if (qEnvironmentVariable("ANTEROOM_KEYCHAIN") == QLatin1String("off"))
        giveUpKeychain(QStringLiteral("switched off"));
}

void SecretStore::read(const QString &name, std::function<void(std::optional<QByteArray>)> done)
{
    readAll(name, [done = std::move(done)](const QList<QByteArray> &found) {
        done(found.isEmpty() ? std::nullopt : std::optional(found.first()));
    });
}

void SecretStore::readAll(const QString &name, std::function<void(QList<QByteArray>)> done)
{
    const auto withFile = [this, name, done = std::move(done)](QList<QByteArray> found) {
        if (const auto secret = m_directory.read(name))
            found.append(*secret);
        done(found);
    };
    if (!m_useKeychain) {
        m_mailbox.post([withFile] { withFile({}); });
        return;
    }
    m_keychain.read(keychainKey(name), [this, withFile](const KeychainAnswer &answer) {
        if (answer.outcome == KeychainAnswer::Outcome::Failed)
            giveUpKeychain(answer.reason);
        withFile(answer.secret.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{answer.secret});
    });
}

void SecretStore::write(const QString &name, const QByteArray &secret,
                        std::function<void(std::optional<SecretError>)> done)
{
    if (!m_useKeychain) {
        m_mailbox.post(
            [this, name, secret, done = std::move(done)] { done(writeFile(name, secret)); });
        return;
    }
    const auto onWritten =
        [this, name, secret, done = std::move(done)](const KeychainAnswer &answer) {
        if (answer.outcome == KeychainAnswer::Outcome::Done) {
            // An older one in a file would be taken for this one when the keychain is locked.
            m_directory.remove(name);
            done(std::nullopt);
            return;
        }
        giveUpKeychain(answer.reason);
        done(writeFile(name, secret));
    };
    m_keychain.write(keychainKey(name), secret, onWritten);
}

void SecretStore::remove(const QString &name, std::function<void()> done)
{
    m_directory.remove(name);
    if (!m_useKeychain) {
        m_mailbox.post(std::move(done));
        return;
    }
    m_keychain.remove(keychainKey(name),
                      [done = std::move(done)](const KeychainAnswer &) { done(); });
}

void SecretStore::ensureSecret(const QString &name, const QString &knownFingerprint,
                               std::function<QByteArray()> generate,
                               std::function<void(Result<EnsuredSecret, SecretError>)> done)
{
    readAll(name, [=, this](const QList<QByteArray> &found) {
        for (const QByteArray &secret : found) {
            const QString fingerprint = secretFingerprint(secret);
            if (knownFingerprint.isEmpty() || fingerprint == knownFingerprint) {
                done(EnsuredSecret{secret, fingerprint, false});
                return;
            }
        }
        if (!knownFingerprint.isEmpty())
            done(Failure{missing(name, m_directory.path())});
        else
            generateSecret(name, generate(), done);
    });
}

void SecretStore::generateSecret(const QString &name, const QByteArray &secret,
                                 std::function<void(Result<EnsuredSecret, SecretError>)> done)
{
    write(name, secret, [secret, done = std::move(done)](const std::optional<SecretError> &error) {
        if (error)
            done(Failure{*error});
        else
            done(EnsuredSecret{secret, secretFingerprint(secret), true});
    });
}

std::optional<SecretError> SecretStore::writeFile(const QString &name,
                                                  const QByteArray &secret) const
{
    if (m_directory.write(name, secret))
        return std::nullopt;
    return SecretError{
        SecretError::Kind::Unwritable,
        QStringLiteral("Cannot write the secret \"%1\" into %2. Check the directory's"
                       " owner and the free space.")
            .arg(name, m_directory.path())};
}

void SecretStore::giveUpKeychain(const QString &reason)
{
    if (!m_useKeychain)
        return;
    m_useKeychain = false;
    qCWarning(logSecrets).noquote()
        << QStringLiteral("no keychain (%1): secrets are kept in %2, readable by this user only")
               .arg(reason, m_directory.path());
}

QString SecretStore::keychainKey(const QString &name) const
{
    return m_clinicId + QLatin1Char('/') + name;
}

QString secretFingerprint(const QByteArray &secret)
{
    const QByteArray marked = QByteArrayLiteral("anteroom fingerprint:") + secret;
    const QByteArray hash = QCryptographicHash::hash(marked, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(8).toHex());
}

QByteArray randomSecret()
{
    QByteArray secret(SecretBytes, Qt::Uninitialized);
    // Also fails safe: libsodium ends the process when the system has no generator.
    randombytes_buf(secret.data(), static_cast<size_t>(secret.size()));
    return secret;
}

QString randomSecretText()
{
    return QString::fromLatin1(
        randomSecret().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString secretHash(const QString &secret)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace anteroom::auth
