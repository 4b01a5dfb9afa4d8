// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"

namespace anteroom::storage {

/// Facts of this database: `clinic.id`, `secret.<name>.fingerprint`. Never a secret itself.
Stored<std::optional<QString>> findSetting(Transaction &transaction, const QString &key);
Stored<Done> setSetting(Transaction &transaction, const QString &key, const QString &value);
/// The value of key; stores fallback first when there is none.
Stored<QString> ensureSetting(Transaction &transaction, const QString &key,
                              const QString &fallback);

} // namespace anteroom::storage
