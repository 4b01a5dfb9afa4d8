// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/contact_table.h"

namespace anteroom::storage {

Stored<QSet<UserId>> contactsOf(Transaction &transaction, const UserId &user)
{
    // An assignee takes part in agent_support conversations only.
    const QString sql =
        QStringLiteral("SELECT patient_id, physician_id,"
                       " CASE WHEN type = 'agent_support' THEN assignee_id END FROM conversations"
                       " WHERE status = 'open' AND (patient_id = ? OR physician_id = ?"
                       " OR (assignee_id = ? AND type = 'agent_support'))"
                       " UNION SELECT patient_id, physician_id, NULL FROM consultation_sessions"
                       " WHERE status IN ('scheduled', 'waiting', 'in_progress')"
                       " AND (patient_id = ? OR physician_id = ?)");
    const QString id = user.toString();
    QSet<UserId> contacts;
    const auto rows = transaction.all(sql, {id, id, id, id, id}, [&contacts](const Row &row) {
        for (int column = 0; column < 3; ++column)
            contacts.insert(row.id<UserId>(column));
        return true;
    });
    if (!rows)
        return Failure{rows.error()};
    contacts.remove(user);
    contacts.remove(UserId());
    return contacts;
}

} // namespace anteroom::storage
