// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/keychain.h"
#include "server/auth/secret_directory.h"
#include "shared/base/mailbox.h"
#include "shared/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace anteroom::auth {

struct SecretError
{
    enum class Kind {
        Missing,    ///< a secret existed once and is not to be found: a locked keyring, lost files
        Unwritable, ///< neither keychain nor directory took it
    };
    Kind kind = Kind::Missing;
    QString text; ///< for the operator; says what to do next
};

struct EnsuredSecret
{
    QByteArray secret;
    QString fingerprint;    ///< to be stored in the database
    bool generated = false; ///< it was made now
};

/// Named secrets in the OS keychain, or, on any error of it, as files of mode 0600 in a directory
/// of mode 0700. Which of the two is said once in the log, never a secret. Environment
/// ANTEROOM_KEYCHAIN=off goes to the files at once. Lives in one thread with an event loop; answers
/// there, never inside the call; gives up on the keychain after 10 s a job. The keychain works only
/// while the application's main thread turns its event loop.
/// Spec: wire.md 7, platform.md 3.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    /// directory: DATA-DIR/secrets, made when needed. clinicId: tells clinics of one keychain
    /// apart.
    SecretStore(const QString &directory, const QString &clinicId, QObject *parent = nullptr);

    /// The keychain's secret, else the file's, else nothing.
    void read(const QString &name, std::function<void(std::optional<QByteArray>)> done);
    /// done: nothing when it was stored.
    void write(const QString &name, const QByteArray &secret,
               std::function<void(std::optional<SecretError>)> done);
    /// Removes it from both.
    void remove(const QString &name, std::function<void()> done);

    /// The secret of that name; made by generate on the first start. knownFingerprint: what the
    /// database knows of it, empty: nothing. A secret that existed once is never made anew.
    void ensureSecret(const QString &name, const QString &knownFingerprint,
                      std::function<QByteArray()> generate,
                      std::function<void(Result<EnsuredSecret, SecretError>)> done);

    void setTimeOut(std::chrono::milliseconds timeOut) { m_keychain.setTimeOut(timeOut); }
    /// False after the keychain failed once, for the rest of this object's life.
    bool usesKeychain() const { return m_useKeychain; }

private:
    /// The keychain's and the file's, without those that are not there.
    void readAll(const QString &name, std::function<void(QList<QByteArray>)> done);
    void generateSecret(const QString &name, const QByteArray &secret,
                        std::function<void(Result<EnsuredSecret, SecretError>)> done);
    std::optional<SecretError> writeFile(const QString &name, const QByteArray &secret) const;
    void giveUpKeychain(const QString &reason);
    QString keychainKey(const QString &name) const;

    SecretDirectory m_directory;
    QString m_clinicId;
    Keychain m_keychain;
    Mailbox m_mailbox;
    bool m_useKeychain = true;
};

/// Truncated SHA-256 of a secret, 16 hex digits: tells two secrets apart and reveals neither.
QString secretFingerprint(const QByteArray &secret);
/// 32 bytes of the system's generator.
QByteArray randomSecret();
/// The same as 43 characters for a URL or a header.
QString randomSecretText();
/// SHA-256 of a secret of that strength, in hex: what is kept of it.
QString secretHash(const QString &secret);

} // namespace anteroom::auth
