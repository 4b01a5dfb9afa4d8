// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/secret_store.h"
#include "shared/config/database_url.h"

#include <memory>

namespace anteroom::host {

/// The name of the one secret in databaseSecrets().
inline const QString DatabasePasswordName = QStringLiteral("database");

/// Where the password of that user of that database is kept. Not with the clinic's other secrets:
/// those are found by the clinic's id, which is in the database.
std::unique_ptr<auth::SecretStore> databaseSecrets(const QString &dataDir,
                                                   const config::DatabaseUrl &url);

} // namespace anteroom::host
