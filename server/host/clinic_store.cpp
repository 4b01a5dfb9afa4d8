// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/clinic_store.h"

#include "server/host/database_password.h"
#include "server/storage/setting_table.h"

#include <utility>

namespace anteroom::host {
namespace {

using Kind = StartError::Kind;
using storage::Stored;
using storage::Transaction;

const QString &clinicIdKey()
{
    static const QString key = QStringLiteral("clinic.id");
    return key;
}

const QString &fingerprintKey()
{
    static const QString key = QStringLiteral("secret.jwt.fingerprint");
    return key;
}

Kind kindOf(storage::OpenError::Kind kind)
{
    switch (kind) {
    case storage::OpenError::Kind::InUse:
        return Kind::DirectoryInUse;
    case storage::OpenError::Kind::SchemaTooNew:
        return Kind::SchemaTooNew;
    default:
        return Kind::DatabaseUnusable;
    }
}

} // namespace

struct ClinicStore::Known
{
    QString clinicId;
    QString fingerprint;
};

ClinicStore::ClinicStore(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

ClinicStore::~ClinicStore()
{
    close();
}

config::DatabaseUrl ClinicStore::database() const
{
    const QString path = m_settings.dataDir + QStringLiteral("/anteroom.db");
    return m_settings.database.value_or(config::DatabaseUrl::sqlite(path));
}

void ClinicStore::open(const ServerSettings &settings, DataDirectory::Absent absent,
                       std::function<void(std::optional<StartError>)> done)
{
    m_settings = settings;
    m_done = std::move(done);
    auto directory = DataDirectory::open(settings.dataDir, absent);
    if (!directory)
        return finish(directory.error());
    m_directory.emplace(std::move(*directory));
    openDatabase();
}

void ClinicStore::openDatabase()
{
    const config::DatabaseUrl url = database();
    if (url.kind == config::DatabaseUrl::Kind::Sqlite)
        return connectDatabase();
    m_databaseSecrets = databaseSecrets(m_settings.dataDir, url);
    m_databaseSecrets->read(DatabasePasswordName, [this](const std::optional<QByteArray> &found) {
        m_databasePassword = QString::fromUtf8(found.value_or(QByteArray()));
        connectDatabase();
    });
}

void ClinicStore::connectDatabase()
{
    m_storage = std::make_unique<storage::Storage>();
    m_storage->open(
        database(),
        [this](const auto &opened) {
        if (!opened)
            return fail(kindOf(opened.error().kind), opened.error().text);
        m_schemaVersion = opened->schemaVersion;
        readKnown();
        },
        m_databasePassword);
}

void ClinicStore::readKnown()
{
    const auto job = [](Transaction &transaction) -> Stored<Known> {
        const auto id = storage::ensureSetting(transaction, clinicIdKey(), randomId());
        if (!id)
            return Failure{id.error()};
        const auto fingerprint = storage::findSetting(transaction, fingerprintKey());
        if (!fingerprint)
            return Failure{fingerprint.error()};
        return Known{*id, fingerprint->value_or(QString())};
    };
    m_storage->run(this, job, [this](const Stored<Known> &known) {
        if (!known)
            return fail(Kind::DatabaseUnusable,
                        QStringLiteral("The database %1 can't be read. Check the disk, or restore "
                                       "a backup.")
                            .arg(database().toString()));
        if (m_settings.demo)
            return useThrowAwayKey();
        ensureKey(known->clinicId, known->fingerprint);
    });
}

void ClinicStore::ensureKey(const QString &clinicId, const QString &fingerprint)
{
    m_secrets = std::make_unique<auth::SecretStore>(m_settings.dataDir + QStringLiteral("/secrets"),
                                                    clinicId);
    m_secrets->ensureSecret(QStringLiteral("jwt"), fingerprint, auth::randomSecret,
                            [this](const auto &ensured) {
        if (!ensured)
            return fail(Kind::SecretMissing, ensured.error().text);
        storeFingerprint(*ensured);
    });
}

void ClinicStore::useThrowAwayKey()
{
    // A demo leaves nothing behind in the keychain.
    useKey(auth::randomSecret());
    finish(std::nullopt);
}

void ClinicStore::useKey(const QByteArray &key)
{
    m_clinicKey = key;
    m_tokens.emplace(key);
    m_tokens->setIssuer(m_settings.tokenIssuer, m_settings.tokenAudience);
}

void ClinicStore::storeFingerprint(const auth::EnsuredSecret &secret)
{
    useKey(secret.secret);
    const auto job = [fingerprint = secret.fingerprint](Transaction &transaction) {
        return storage::setSetting(transaction, fingerprintKey(), fingerprint);
    };
    m_storage->run(this, job, [this](const Stored<Done> &done) {
        if (!done)
            return fail(Kind::DatabaseUnusable,
                        QStringLiteral("The database %1 can't be written. Free some space or check "
                                       "its permissions.")
                            .arg(database().toString()));
        readNamedSecrets(NamedSecrets);
    });
}

void ClinicStore::readNamedSecrets(QStringList names)
{
    if (names.isEmpty())
        return finish(std::nullopt);
    const QString name = names.takeFirst();
    m_secrets->read(name, [this, name, names](const std::optional<QByteArray> &secret) {
        if (secret)
            m_namedSecrets.insert(name, *secret);
        readNamedSecrets(names);
    });
}

void ClinicStore::storeNamedSecret(
    const QString &name, const QByteArray &value,
    const std::function<void(std::optional<auth::SecretError>)> &done)
{
    Q_ASSERT(NamedSecrets.contains(name));
    m_secrets->write(name, value,
                     [this, name, value, done](const std::optional<auth::SecretError> &error) {
        if (!error) {
            m_namedSecrets.insert(name, value);
            Q_EMIT namedSecretChanged(name);
        }
        done(error);
    });
}

void ClinicStore::fail(StartError::Kind kind, const QString &text)
{
    finish(StartError{kind, text});
}

void ClinicStore::finish(const std::optional<StartError> &error)
{
    if (const auto done = std::exchange(m_done, nullptr))
        done(error);
}

void ClinicStore::close()
{
    m_done = nullptr;
    if (m_storage)
        m_storage->close();
    m_directory.reset();
}

} // namespace anteroom::host
