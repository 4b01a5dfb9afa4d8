// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/audit_table.h"

#include "server/storage/setting_table.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace anteroom::storage {

namespace {

/// The last entry's `seq:hash`, so that entries cut off at the end are missed.
const QString HeadSetting = QStringLiteral("audit.head");

QString genesisHash()
{
    return QString(64, QLatin1Char('0'));
}

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    const auto length = qToBigEndian(static_cast<quint64>(field.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(field);
}

QString hashOf(const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, entry.previousHash.toLatin1());
    addField(hash, QByteArray::number(entry.seq));
    addField(hash, QByteArray::number(entry.time.toMSecsSinceEpoch()));
    const NewAuditEntry &said = entry.entry;
    for (const QString *text :
         {&said.actor, &said.action, &said.object, &said.outcome, &said.reason})
        addField(hash, text->toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

QString select(const QString &rest)
{
    return QStringLiteral("SELECT seq, time, actor, action, object, outcome, reason, previous_hash,"
                          " hash FROM audit ") +
           rest;
}

AuditEntry decode(const Row &row)
{
    return {row.number(0),
            row.time(1),
            {row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)},
            row.text(7),
            row.text(8)};
}

const QStringList SearchedColumns{QStringLiteral("actor"), QStringLiteral("action"),
                                  QStringLiteral("object"), QStringLiteral("reason")};

/// The database lowers both sides, so that they are lowered alike.
QString containsAnywhere()
{
    QStringList terms;
    for (const QString &column : SearchedColumns)
        terms.append(QStringLiteral("lower(%1) LIKE lower(?) ESCAPE '!'").arg(column));
    return terms.join(QStringLiteral(" OR "));
}

/// Matches texts that hold this one; its own wildcards are no wildcards.
QString patternOf(QString text)
{
    text.replace(u'!', QStringLiteral("!!"));
    text.replace(u'%', QStringLiteral("!%"));
    text.replace(u'_', QStringLiteral("!_"));
    return u'%' + text + u'%';
}

QString headOf(const AuditEntry &entry)
{
    return QString::number(entry.seq) + QLatin1Char(':') + entry.hash;
}

/// Where an entry stands in the chain.
struct Place
{
    qint64 seq = 0;
    QString previousHash = genesisHash();
};

/// The next entry goes on from the head, not from the rows: what was done to them stays seen.
Place nextAfter(const Row &row)
{
    const qint64 lastSeq = row.number(0);
    const QStringList parts = row.text(1).split(u':');
    if (parts.size() != 2)
        return {lastSeq + 1};
    return {std::max(lastSeq, parts[0].toLongLong()) + 1, parts[1]};
}

Stored<Done> store(Transaction &transaction, const AuditEntry &entry)
{
    const NewAuditEntry &said = entry.entry;
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO audit (seq, time, actor, action, object, outcome, reason,"
                       " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.seq, timeValue(entry.time), said.actor, said.action, said.object, said.outcome,
         said.reason, entry.previousHash, entry.hash});
    if (!inserted)
        return Failure{inserted.error()};
    return setSetting(transaction, HeadSetting, headOf(entry));
}

/// Follows the chain entry by entry.
class ChainWalk
{
public:
    void visit(const AuditEntry &entry)
    {
        ++m_check.count;
        const bool fits = entry.seq == m_last.seq + 1 && entry.previousHash == m_last.hash &&
                          entry.hash == hashOf(entry);
        if (!fits)
            breakAt(m_last.seq + 1);
        m_last = entry;
    }
    AuditCheck finish(const std::optional<QString> &head)
    {
        const QString expected = m_check.count > 0 ? headOf(m_last) : QString();
        if (head.value_or(QString()) != expected)
            breakAt(m_last.seq + 1);
        return m_check;
    }

private:
    void breakAt(qint64 seq)
    {
        if (m_check.intact)
            m_check.firstBadSeq = seq;
        m_check.intact = false;
    }
    AuditEntry m_last{0, {}, {}, {}, genesisHash()};
    AuditCheck m_check;
};

} // namespace

Stored<AuditEntry> appendAudit(Transaction &transaction, const NewAuditEntry &entry,
                               const QDateTime &now)
{
    // One statement, so that both are of one moment.
    const auto place =
        transaction.first(QStringLiteral("SELECT (SELECT max(seq) FROM audit),"
                                         " (SELECT value FROM settings WHERE key = ?)"),
                          {HeadSetting}, nextAfter);
    if (!place)
        return Failure{place.error()};
    AuditEntry next;
    next.seq = (*place)->seq;
    next.time = now;
    next.entry = entry;
    next.previousHash = (*place)->previousHash;
    next.hash = hashOf(next);
    if (auto stored = store(transaction, next); !stored)
        return Failure{stored.error()};
    return next;
}

Stored<QList<AuditEntry>> searchAudit(Transaction &transaction, const AuditSearch &search)
{
    constexpr qint64 Last = std::numeric_limits<qint64>::max();
    QString where = QStringLiteral("WHERE seq < ? AND time >= ? AND time < ?");
    QVariantList values{search.beforeSeq > 0 ? search.beforeSeq : Last,
                        search.from.isValid() ? search.from.toMSecsSinceEpoch() : 0,
                        search.to.isValid() ? search.to.toMSecsSinceEpoch() : Last};
    if (!search.text.isEmpty()) {
        where += QStringLiteral(" AND (%1)").arg(containsAnywhere());
        values += QVariantList(SearchedColumns.size(), patternOf(search.text));
    }
    values.append(search.limit);
    return transaction.all(select(where + QStringLiteral(" ORDER BY seq DESC LIMIT ?")), values,
                           decode);
}

Stored<AuditCheck> verifyAudit(Transaction &transaction)
{
    ChainWalk walk;
    const auto rows =
        transaction.all(select(QStringLiteral("ORDER BY seq")), {}, [&walk](const Row &row) {
            walk.visit(decode(row));
            return true;
        });
    if (!rows)
        return Failure{rows.error()};
    const auto head = findSetting(transaction, HeadSetting);
    if (!head)
        return Failure{head.error()};
    return walk.finish(*head);
}

} // namespace anteroom::storage
