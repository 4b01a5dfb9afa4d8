// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/dialect.h"

#include <QSqlDatabase>

namespace anteroom::storage {

namespace {

/// Spec of the codes: PostgreSQL's documentation, appendix A; a class is its first two characters.
constexpr QLatin1String UniqueViolation("23505");
constexpr QLatin1String IntegrityClass("23");
constexpr QLatin1String DataClass("22");
constexpr QLatin1String SyntaxClass("42");
constexpr QLatin1String ConnectionClass("08");
constexpr QLatin1String ShutdownClass("57P");

class PostgreSqlDialect final : public Dialect
{
public:
    PostgreSqlDialect(config::DatabaseUrl url, QString password)
        : m_url(std::move(url)), m_password(std::move(password))
    {
    }

    config::DatabaseUrl::Kind kind() const override
    {
        return config::DatabaseUrl::Kind::PostgreSql;
    }
    QString name() const override { return QStringLiteral("postgresql"); }
    QString driver() const override { return QStringLiteral("QPSQL"); }

    Result<Done, OpenError> prepare(QSqlDatabase &database) override
    {
        database.setHostName(m_url.host);
        database.setPort(m_url.port);
        database.setUserName(m_url.user);
        database.setPassword(m_password);
        database.setDatabaseName(m_url.database);
        database.setConnectOptions(QStringLiteral("connect_timeout=3;application_name=anteroom;"
                                                  "keepalives_idle=10;tcp_user_timeout=10000;"
                                                  "sslmode=%1")
                                       .arg(m_url.sslMode));
        return Done{};
    }

    QStringList sessionSettings() const override
    {
        return {QStringLiteral("SET client_min_messages TO warning"),
                QStringLiteral("SET statement_timeout TO '30s'"),
                // What an administrator turned off for speed is not off for a clinic.
                QStringLiteral("SELECT set_config('synchronous_commit', 'on', false)"
                               " WHERE current_setting('synchronous_commit') IN ('off', 'local')")};
    }
    QString healthQuestion() const override
    {
        return QStringLiteral("SELECT CASE current_setting('server_encoding') WHEN 'UTF8' THEN 'ok'"
                              " ELSE 'it is not in UTF-8' END");
    }
    QString begin() const override { return QStringLiteral("BEGIN"); }
    QString beginSnapshot() const override
    {
        return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }
    QString lockSchema() const override
    {
        // Any number that nobody else uses: "anteroom" in ASCII.
        return QStringLiteral("SELECT pg_advisory_xact_lock(7020584427917242221)");
    }
    QString countVersionTables() const override
    {
        return QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_schema ="
                              " current_schema() AND table_name = 'schema_migrations'");
    }

    StorageError::Kind kindOf(const QString &nativeCode) const override
    {
        if (nativeCode == UniqueViolation)
            return StorageError::Kind::Conflict;
        if (nativeCode.startsWith(IntegrityClass) || nativeCode.startsWith(DataClass))
            return StorageError::Kind::Invalid;
        if (nativeCode.startsWith(SyntaxClass))
            return StorageError::Kind::Corrupt;
        return StorageError::Kind::Unavailable;
    }
    bool isLost(const QString &nativeCode) const override
    {
        // A connection that broke off has no code at all.
        return nativeCode.isEmpty() || nativeCode.startsWith(ConnectionClass) ||
               nativeCode.startsWith(ShutdownClass);
    }
    /// One row at a time is one message of the protocol a row: slower, and results are bounded.
    bool isForwardOnly() const override { return false; }

private:
    config::DatabaseUrl m_url;
    QString m_password;
};

} // namespace

std::unique_ptr<Dialect> makePostgreSqlDialect(const config::DatabaseUrl &url,
                                               const QString &password)
{
    return std::make_unique<PostgreSqlDialect>(url, password);
}

} // namespace anteroom::storage
