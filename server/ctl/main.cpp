// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ctl/program.h"

#include <QCoreApplication>

#include <sys/stat.h>

int main(int argc, char *argv[])
{
    ::umask(0077); // whatever is written here is for its owner only
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("anteroomctl"));
    anteroom::ctl::Program program;
    return program.run(QCoreApplication::arguments().sliced(1));
}
