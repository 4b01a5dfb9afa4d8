// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/outbox_table.h"

namespace anteroom::host {

/// Revive: try again what was given up.
enum class OutboxDecision { Retry, Revive, Abandon };

/// What a person decides of something that waits in the outbox, with its audit entry; the item as
/// it is then. actor: as in the audit. Errors: NotFound, also for what was delivered.
storage::Stored<OutboxItem> decideOutbox(storage::Transaction &transaction, OutboxDecision decision,
                                         const QString &key, const QString &actor,
                                         const QString &reason, const QDateTime &now);

} // namespace anteroom::host
