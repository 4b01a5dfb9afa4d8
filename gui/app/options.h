// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/settings.h"

namespace anteroom::gui {

/// What the console was told: the settings that all programs know, and its own.
struct Options
{
    config::Settings settings;
    QString screenshotDirectory; ///< take the pictures of the documentation, then end; empty: don't
};

/// words: without the program's name. `--screenshots DIR` is the console's own and needs `--demo`.
/// Errors: one line for a person; the program ends with 2.
Result<Options, config::ConfigError> readOptions(QStringList words,
                                                 const QHash<QString, QString> &environment);

/// What `--help` prints.
QString helpText();

} // namespace anteroom::gui
