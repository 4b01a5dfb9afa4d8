// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/ctl/command_line.h"
#include "server/ctl/output.h"
#include "shared/config/settings.h"

#include <QStringList>

namespace anteroom::ctl {

/// anteroomctl from its words to its exit code. Needs a QCoreApplication.
class Program
{
public:
    /// Runs one command and prints its outcome. words: without the program's name.
    int run(const QStringList &words);

private:
    int runCommand(Command command, const config::Settings &settings);
    int checkConfiguration(const Command &command, const config::Settings &settings);
    int storeDatabasePassword(const Command &command, const config::Settings &settings);
    int askSession(const Command &command, const config::Settings &settings);
};

} // namespace anteroom::ctl
