// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/daemon/daemon.h"

#include <QCoreApplication>

#include <sys/stat.h>

int main(int argc, char *argv[])
{
    ::umask(0077); // whatever is written here is for its owner only
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("anteroomd"));
    anteroom::daemon::Daemon daemon;
    return daemon.run(QCoreApplication::arguments().sliced(1));
}
