// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/row.h"
#include "shared/domain/user.h"

namespace anteroom::storage {

/// The columns of one person for a SELECT list: users as `user`, profiles as `profile`.
/// userFromRow() reads them in this order.
QString userColumns(const QString &user, const QString &profile);
constexpr int UserColumnCount = 11;
/// The person whose columns start at firstColumn.
User userFromRow(const Row &row, int firstColumn = 0);

} // namespace anteroom::storage
