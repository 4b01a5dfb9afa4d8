// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/database_password.h"

namespace anteroom::host {

std::unique_ptr<auth::SecretStore> databaseSecrets(const QString &dataDir,
                                                   const config::DatabaseUrl &url)
{
    const QString identity =
        QStringLiteral("%1@%2:%3/%4").arg(url.user, url.host).arg(url.port).arg(url.database);
    return std::make_unique<auth::SecretStore>(dataDir + QStringLiteral("/secrets"), identity);
}

} // namespace anteroom::host
