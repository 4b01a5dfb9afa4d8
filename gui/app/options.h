// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/settings.h"
#include "shared/config/sources.h"

namespace anteroom::gui {

/// What the console was told: the settings that all programs know, and its own.
struct Options
{
    config::Settings settings;
    QString screenshotDirectory; ///< take the pictures of the documentation, then end; empty: don't
    QString settingsFile;        ///< the INI file that the server's settings are kept in
    config::SettingTexts commandLine{}; ///< what the command line said
    config::SettingTexts environment{}; ///< what the environment said
};

/// Without `--config` the file that the Settings page writes is read, where there is one:
/// `~/.config/anteroom/server.conf`, or where XDG_CONFIG_HOME says. words: without the program's
/// name. `--screenshots DIR` is the console's own and needs `--demo`. Errors: one line for a
/// person; the program ends with 2.
Result<Options, config::ConfigError> readOptions(QStringList words,
                                                 const QHash<QString, QString> &environment);

/// What `--help` prints.
QString helpText();

} // namespace anteroom::gui
