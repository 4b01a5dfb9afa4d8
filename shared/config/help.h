// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anteroom::config {

/// The list of the common options with their defaults, each line ended. Made from the table.
QString optionsHelp();
/// What `--help` prints. usage: the lines above the options.
QString helpText(const QString &usage);
/// What `--version` prints: `anteroomd 0.1.0`, with a line end.
QString versionText(const QString &program);

} // namespace anteroom::config
