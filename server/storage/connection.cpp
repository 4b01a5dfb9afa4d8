// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/connection.h"

#include "shared/base/id.h"

#include <QSqlError>

namespace anteroom::storage {

Connection::Connection() : m_name(QStringLiteral("anteroom-") + randomId()) {}

Connection::~Connection()
{
    close();
}

Result<Done, OpenError> Connection::open(const config::DatabaseUrl &url, const QString &password)
{
    m_dialect = makeDialect(url, password);
    m_database = QSqlDatabase::addDatabase(m_dialect->driver(), m_name);
    if (!m_database.isValid()) {
        return Failure{OpenError{OpenError::Kind::Unsupported,
                                 QStringLiteral("Qt's database driver %1 is not installed (Debian: "
                                                "libqt6sql6-sqlite, libqt6sql6-psql).")
                                     .arg(m_dialect->driver())}};
    }
    if (auto prepared = m_dialect->prepare(m_database); !prepared)
        return prepared;
    if (!m_database.open()) {
        return Failure{
            OpenError{OpenError::Kind::CannotOpen,
                      QStringLiteral("Cannot open %1: %2.")
                          .arg(url.toString(), m_database.lastError().databaseText().trimmed())}};
    }
    return Done{};
}

Result<Done, OpenError> Connection::configure()
{
    if (const auto done = applySettings(); !done) {
        return Failure{OpenError{
            OpenError::Kind::CannotOpen,
            QStringLiteral("The database refused a setting: %1.").arg(done.error().detail)}};
    }
    return Done{};
}

Stored<Done> Connection::applySettings()
{
    for (const QString &setting : m_dialect->sessionSettings()) {
        if (auto done = runOnce(setting); !done)
            return done;
    }
    return Done{};
}

Stored<Done> Connection::reconnect()
{
    m_statements.clear();
    m_database.close();
    if (!m_database.open())
        return Failure{report(m_database.lastError())};
    m_lost = false;
    return applySettings();
}

void Connection::close()
{
    if (!m_dialect)
        return;
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_dialect->release();
    m_dialect.reset();
}

Stored<QSqlQuery *> Connection::prepared(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return &known->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(m_dialect->isForwardOnly());
    if (!query.prepare(sql))
        return Failure{report(query.lastError())};
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

Stored<Done> Connection::runOnce(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(m_dialect->isForwardOnly());
    if (!query.exec(sql))
        return Failure{report(query.lastError())};
    query.finish();
    return Done{};
}

Stored<QSqlQuery> Connection::stream(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return Failure{report(query.lastError())};
    return query;
}

StorageError Connection::report(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const StorageError::Kind kind = m_dialect->kindOf(code);
    // The first line names tables and columns; of a value that does not fit it may show the value.
    const QString words = kind == StorageError::Kind::Invalid
                              ? QStringLiteral("a rule of the schema was broken")
                              : error.databaseText().section(u'\n', 0, 0).trimmed();
    const StorageError reported{kind, QStringLiteral("%1 (%2)").arg(words, code)};
    if (kind == StorageError::Kind::Unavailable || kind == StorageError::Kind::Corrupt)
        m_brokenBy = reported;
    m_lost = m_lost || m_dialect->isLost(code);
    ++m_markCount;
    return reported;
}

Stored<Done> Connection::begin()
{
    m_brokenBy.reset();
    m_written = false;
    m_markCount = 0;
    if (m_lost) {
        if (auto connected = reconnect(); !connected)
            return connected;
    }
    return runOnce(m_dialect->begin());
}

Stored<Done> Connection::commit()
{
    return runOnce(QStringLiteral("COMMIT"));
}

void Connection::rollBack()
{
    // SQLite may have rolled back by itself, then this fails and that is fine.
    (void)runOnce(QStringLiteral("ROLLBACK"));
}

Stored<Done> Connection::beginJob()
{
    return runOnce(QStringLiteral("SAVEPOINT job"));
}

Stored<Done> Connection::keepJob()
{
    return runOnce(QStringLiteral("RELEASE job"));
}

Stored<Done> Connection::undoJob()
{
    if (auto done = runOnce(QStringLiteral("ROLLBACK TO job")); !done)
        return done;
    return keepJob();
}

} // namespace anteroom::storage
