// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"

#include <QString>

namespace anteroom::storage {

/// Why a job or a table function failed.
struct StorageError
{
    enum class Kind {
        NotFound,    ///< the row that was to be changed is not there
        Conflict,    ///< an id or a name is taken
        Unavailable, ///< disk full, locked, I/O error, queue full, closed: nothing was stored
        Corrupt,     ///< the database holds what it must not
        Invalid,     ///< a reference to a row that is not there, or a value that a rule forbids
    };
    Kind kind = Kind::Unavailable;
    /// For the log: names and codes, never contents.
    QString detail{};
};

/// What every table function returns.
template <class T>
using Stored = Result<T, StorageError>;

/// `return fail(StorageError::Kind::NotFound);`
inline Failure<StorageError> fail(StorageError::Kind kind, const QString &detail = {})
{
    return Failure{StorageError{kind, detail}};
}

/// Why a database could not be opened; text is for the operator and says what to do next.
struct OpenError
{
    enum class Kind { CannotOpen, InUse, SchemaTooNew, Corrupt, MigrationFailed, Unsupported };
    Kind kind = Kind::CannotOpen;
    QString text{};
};

} // namespace anteroom::storage
