// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anteroom::host {

/// Why a clinic can't be opened or a server can't start. text is for the operator: one line that
/// says what is wrong and what to do next.
struct StartError
{
    enum class Kind {
        DirectoryUnusable, ///< can't be made, or is not ours to write
        DirectoryInUse,    ///< another process has it open
        DirectoryMissing,  ///< no clinic there
        DatabaseUnusable,
        SchemaTooNew,
        SecretMissing,
        BadSettings,
        AddressUnusable, ///< taken, not ours, not allowed
    };
    Kind kind = Kind::DirectoryUnusable;
    QString text;
};

} // namespace anteroom::host
