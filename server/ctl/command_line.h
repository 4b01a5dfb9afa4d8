// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace anteroom::ctl {

// user add --name Ada --role PATIENT --json   ->   {"command":"user
// add","name":"Ada","role":"PATIENT"}

/// What anteroomctl was asked for.
struct Command
{
    QJsonObject request; ///< as host::ControlCommands takes it, but for the password
    bool json = false;
    bool readsPassword = false;       ///< one line of standard input goes into `password`
    bool makesClinic = false;         ///< may make the data directory
    bool checksConfiguration = false; ///< `config check`: nothing is opened
    bool storesSecret = false;        ///< `secret set`
};

/// Why the words make no command: one line for a person; exit 2.
struct UsageError
{
    QString text;
};

/// Reads the words that are left when the common options are taken out. Pure; relative file names
/// are taken from directory.
Result<Command, UsageError> parseCommand(const QStringList &words, const QString &directory);

/// The usage lines of `--help`.
QString commandsHelp();

} // namespace anteroom::ctl
