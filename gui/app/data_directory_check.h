// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"

#include <QString>

namespace anteroom::gui {

enum class DataDirectoryError { NotAbsolute, NotADirectory, NotWritable };

/// What would happen to a directory as the clinic's home.
enum class DataDirectoryState {
    WillBeMade,
    Empty,
    HoldsAClinic, ///< an `anteroom.db` is there; it is opened, not overwritten
    HoldsOtherFiles,
};

/// Looks, without making anything, whether path can be the data directory.
Result<DataDirectoryState, DataDirectoryError> checkDataDirectory(const QString &path);

} // namespace anteroom::gui
