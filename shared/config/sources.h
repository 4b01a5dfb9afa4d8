// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace anteroom::config {

/// Why a program can't start as it was told; text is one line for the person who told it.
struct ConfigError
{
    enum class Kind { UnknownOption, MissingValue, BadValue, BadFile, NotSupported };
    Kind kind = Kind::BadValue;
    QString text;
};

/// What one source says: texts by the setting's key.
using SettingTexts = QHash<QString, QString>;

/// What the words of a command line say.
struct CommandLine
{
    SettingTexts texts;
    QString configFile; ///< of `--config`
    bool showHelp = false;
    bool showVersion = false;
    QStringList rest; ///< words that are no common option, in order
};

/// Words that are no common option: a server refuses them, a program with commands reads them.
enum class OtherWords { Refuse, Keep };

/// Reads `--key value` and `--key=value`. words: without the program's name. The last one wins.
/// Errors: UnknownOption (with OtherWords::Refuse), MissingValue.
Result<CommandLine, ConfigError> readCommandLine(const QStringList &words, OtherWords others);

/// Picks the `ANTEROOM_…` variables that are settings; empty ones count as absent.
SettingTexts readEnvironment(const QHash<QString, QString> &environment);

/// Reads an INI file of at most 1 MB. Errors: BadFile (absent, unreadable, no INI, or a key that is
/// no setting: a misspelt key must not be overlooked).
Result<SettingTexts, ConfigError> readConfigFile(const QString &path);

} // namespace anteroom::config
