// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/database_copy.h"

#include "server/storage/connection.h"
#include "server/storage/schema.h"
#include "server/storage/statement.h"
#include "server/storage/transaction.h"
#include "shared/base/clock.h"

#include <QSqlError>
#include <QSqlRecord>

namespace anteroom::storage {

namespace {

using Copied = Result<qint64, QString>;

constexpr qint64 ProgressStep = 1000;

Failure<QString> failure(const StorageError &error)
{
    return Failure{error.detail};
}

QString insertStatement(const QString &table, const QSqlRecord &record)
{
    QStringList names;
    QStringList places;
    for (int i = 0; i < record.count(); ++i) {
        names.append(record.fieldName(i));
        places.append(QStringLiteral("?"));
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, names.join(u','), places.join(u','));
}

QVariantList valuesOf(const QSqlRecord &record)
{
    QVariantList values;
    for (int i = 0; i < record.count(); ++i)
        values.append(record.isNull(i) ? QVariant() : record.value(i));
    return values;
}

Copied copyTable(const QString &table, Connection &from, Connection &to,
                 const CopyProgress &progress)
{
    auto rows = from.stream(QStringLiteral("SELECT * FROM ") + table);
    if (!rows)
        return failure(rows.error());
    QSqlQuery &query = *rows;
    const QString insert = insertStatement(table, query.record());
    Transaction target(to);
    qint64 count = 0;
    while (query.next()) {
        if (const auto done = target.execute(insert, valuesOf(query.record())); !done)
            return failure(done.error());
        if (++count % ProgressStep == 0 && progress)
            progress(table, count);
    }
    if (query.lastError().isValid())
        return failure(from.report(query.lastError()));
    if (progress)
        progress(table, count);
    return count;
}

Copied copyTables(Connection &from, Connection &to, const CopyProgress &progress)
{
    qint64 sum = 0;
    for (const QString &table : clinicTables()) {
        const Copied count = copyTable(table, from, to, progress);
        if (!count)
            return Failure{QStringLiteral("%1: %2").arg(table, count.error())};
        sum += *count;
    }
    return sum;
}

Result<Done, QString> makeEmptyClinic(Connection &connection, const CopyTarget &target)
{
    if (const auto opened = connection.open(target.url, target.password); !opened)
        return Failure{opened.error().text};
    const auto version = schemaVersion(connection);
    if (!version)
        return Failure{version.error().text};
    if (*version != 0)
        return Failure{QStringLiteral("%1 holds a clinic already").arg(target.url.toString())};
    if (const auto configured = connection.configure(); !configured)
        return Failure{configured.error().text};
    const auto made =
        migrate(connection, knownMigrations(connection.dialect().name()), SystemClock().utcNow());
    if (!made)
        return Failure{made.error().text};
    return Done{};
}

} // namespace

const QStringList &clinicTables()
{
    static const QStringList Tables{
        QStringLiteral("settings"),
        QStringLiteral("users"),
        QStringLiteral("profiles"),
        QStringLiteral("credentials"),
        QStringLiteral("revoked_tokens"),
        QStringLiteral("conversations"),
        QStringLiteral("messages"),
        QStringLiteral("read_pointers"),
        QStringLiteral("staff_notes"),
        QStringLiteral("mutes"),
        QStringLiteral("address_bans"),
        QStringLiteral("appointments"),
        QStringLiteral("consultation_sessions"),
        QStringLiteral("consultation_rooms"),
        QStringLiteral("consultation_blocks"),
        QStringLiteral("consultation_steps"),
        QStringLiteral("invites"),
        QStringLiteral("notifications"),
        QStringLiteral("channels"),
        QStringLiteral("api_keys"),
        QStringLiteral("idempotency_keys"),
        QStringLiteral("audit"),
        QStringLiteral("outbox"),
        QStringLiteral("figures"),
    };
    return Tables;
}

Copied copyDatabase(Connection &from, const CopyTarget &target, const CopyProgress &progress)
{
    Connection to;
    if (const auto made = makeEmptyClinic(to, target); !made)
        return Failure{made.error()};
    if (const auto begun = to.begin(); !begun)
        return failure(begun.error());
    const Copied copied = copyTables(from, to, progress);
    if (!copied) {
        to.rollBack();
        return copied;
    }
    if (const auto stored = to.commit(); !stored)
        return failure(stored.error());
    return copied;
}

Copied copyDatabase(const CopyTarget &from, const CopyTarget &target, const CopyProgress &progress)
{
    Connection source;
    if (const auto opened = source.open(from.url, from.password); !opened)
        return Failure{opened.error().text};
    if (const auto begun = source.runOnce(source.dialect().beginSnapshot()); !begun)
        return failure(begun.error());
    const Copied copied = copyDatabase(source, target, progress);
    source.rollBack();
    return copied;
}

} // namespace anteroom::storage
