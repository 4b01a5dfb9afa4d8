// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"

#include <QSet>

namespace anteroom::storage {

/// Who shares an open conversation or a consultation that has not ended with a user, the user left
/// out: those who may see the user's presence beside staff. Spec: wire.md 4, "Presence".
Stored<QSet<UserId>> contactsOf(Transaction &transaction, const UserId &user);

} // namespace anteroom::storage
