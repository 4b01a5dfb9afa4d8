// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/throttles.h"
#include "server/storage/transaction.h"

namespace anteroom::host {

/// The throttles as administrators have set them; the standard where nobody did.
storage::Stored<handlers::Throttles> readThrottles(storage::Transaction &transaction);
/// Whether a row may have this value.
bool isFitThrottle(size_t row, double value);
/// `1 to 100000 (events at once)`.
QString throttleRange(size_t row);
/// Keeps a fit value, with its audit entry. actor: as in NewAuditEntry.
storage::Stored<Done> changeThrottle(storage::Transaction &transaction, size_t row, double value,
                                     const QString &actor, const QDateTime &now);

} // namespace anteroom::host
