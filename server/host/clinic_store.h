// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/password_hasher.h"
#include "server/auth/secret_store.h"
#include "server/auth/token_issuer.h"
#include "server/host/data_directory.h"
#include "server/host/server_settings.h"
#include "server/host/start_error.h"
#include "server/storage/database_copy.h"
#include "server/storage/storage.h"
#include "shared/base/clock.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace anteroom::host {

/// Secrets that an operator may set: what the TURN server and the receivers of webhooks share with
/// the clinic.
inline const QString TurnSecretName = QStringLiteral("turn");
inline const QString WebhookSecretName = QStringLiteral("webhook");
inline const QStringList NamedSecrets{QStringLiteral("turn"), QStringLiteral("webhook")};

/// What lies in a data directory, opened: the lock, the database, the clinic's key. The same for a
/// server and for anteroomctl with no server running. Lives in one thread with an event loop.
class ClinicStore : public QObject
{
    Q_OBJECT

public:
    explicit ClinicStore(const Clock &clock, QObject *parent = nullptr);
    ~ClinicStore() override; ///< close()

    /// Takes the lock, opens and migrates the database, reads the key or makes it on the first
    /// start. done runs once, later or at once; nothing means that all is there. Once in the life
    /// of a store.
    void open(const ServerSettings &settings, DataDirectory::Absent absent,
              std::function<void(std::optional<StartError>)> done);
    /// Flushes what is queued and gives the lock back; blocks for at most 5 s.
    void close();

    // After open() succeeded:
    storage::Storage &storage() { return *m_storage; }
    int schemaVersion() const { return m_schemaVersion; }
    auth::PasswordHasher &passwords() { return m_passwords; }
    const auth::TokenIssuer &tokens() const { return *m_tokens; }
    const QByteArray &clinicKey() const { return m_clinicKey; }
    /// One of NamedSecrets; empty when there is none.
    QByteArray namedSecret(const QString &name) const { return m_namedSecrets.value(name); }
    /// Keeps it, in the keychain when there is one. done: nothing when it was stored.
    void storeNamedSecret(const QString &name, const QByteArray &value,
                          const std::function<void(std::optional<auth::SecretError>)> &done);
    const QString &dataDir() const { return m_settings.dataDir; }
    config::DatabaseUrl database() const;
    /// For another connection to the same database.
    storage::CopyTarget location() const { return {database(), m_databasePassword}; }
    const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void namedSecretChanged(const QString &name);

private:
    struct Known;
    void openDatabase();
    void connectDatabase();
    void readKnown();
    void ensureKey(const QString &clinicId, const QString &fingerprint);
    void useThrowAwayKey();
    void useKey(const QByteArray &key);
    void readNamedSecrets(QStringList names);
    void storeFingerprint(const auth::EnsuredSecret &secret);
    void fail(StartError::Kind kind, const QString &text);
    void finish(const std::optional<StartError> &error);

    const Clock &m_clock;
    ServerSettings m_settings;
    std::function<void(std::optional<StartError>)> m_done;
    std::optional<DataDirectory> m_directory;
    std::unique_ptr<storage::Storage> m_storage;
    int m_schemaVersion = 0;
    std::unique_ptr<auth::SecretStore> m_databaseSecrets; ///< while the database is not open
    std::unique_ptr<auth::SecretStore> m_secrets;
    auth::PasswordHasher m_passwords;
    std::optional<auth::TokenIssuer> m_tokens;
    QByteArray m_clinicKey;
    QHash<QString, QByteArray> m_namedSecrets;
    QString m_databasePassword;
};

} // namespace anteroom::host
