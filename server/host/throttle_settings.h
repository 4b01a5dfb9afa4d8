// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/throttles.h"
#include "server/storage/transaction.h"

namespace anteroom::host {

/// The throttles as administrators have set them; the standard where nobody did.
storage::Stored<handlers::Throttles> readThrottles(storage::Transaction &transaction);
/// Keeps a value that Throttles::set() took.
storage::Stored<Done> writeThrottle(storage::Transaction &transaction, size_t row, double value);

} // namespace anteroom::host
