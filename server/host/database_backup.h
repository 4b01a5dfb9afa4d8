// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/database_copy.h"

#include <QString>

#include <optional>

namespace anteroom::host {

/// Writes a consistent copy of a database that may be in use to a new SQLite file of mode 0600,
/// from PostgreSQL too. Blocks until the copy is on disk: never call it on the GUI or server
/// thread. Answers what went wrong, for a person. An existing target is an error and left alone.
std::optional<QString> backUpDatabase(const storage::CopyTarget &database, const QString &target);

} // namespace anteroom::host
