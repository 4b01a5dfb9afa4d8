// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"

namespace anteroom::storage {

/// An address that an operator keeps out.
struct AddressBan
{
    QString id;
    QString network; ///< an IPv4 address, or the first one of an IPv6 network of 64 bits
    QDateTime since;
    QDateTime until;
    QString reason{};
};

/// Replaces the ban of that network; those that are over by `since` are deleted.
Stored<Done> setAddressBan(Transaction &transaction, const AddressBan &ban);
/// False when there was none.
Stored<bool> removeAddressBan(Transaction &transaction, const QString &id);
/// Those that are not over.
Stored<QList<AddressBan>> listAddressBans(Transaction &transaction, const QDateTime &now);

} // namespace anteroom::storage
