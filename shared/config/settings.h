// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"
#include "shared/config/database_url.h"
#include "shared/config/listen_address.h"
#include "shared/config/sources.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace anteroom::config {

enum class Action { Run, ShowHelp, ShowVersion };

/// Everything that a program was told, checked.
struct Settings
{
    Action action = Action::Run; ///< otherwise the rest is not filled in
    QString dataDir;             ///< absolute
    bool dataDirGiven = false;   ///< by the person, not by default
    ListenAddress listen;
    DatabaseUrl database; ///< as made: the file in dataDir
    bool rateLimits = true;
    QString logLevel = QStringLiteral("info");
    bool demo = false;
    QStringList tokenAlgorithms{QStringLiteral("HS256")};
    QString jwksPath;       ///< absolute; empty: the clinic's own key only
    QString tokenIssuer;    ///< empty: any
    QString tokenAudience;  ///< empty: any
    QString tlsCertificate; ///< absolute; empty: no TLS
    QString tlsKey;         ///< absolute
    QStringList corsOrigins;
    bool enforcesWaitingRoom = false;
    int noShowMinutes = 30; ///< 0: never
    int staleMinutes = 120; ///< 0: never
    QStringList stunUrls;
    QStringList turnUrls;
    QString publicUrl;      ///< empty: the listening address
    QString pushWebhook;    ///< empty: none
    QString paymentWebhook; ///< empty: none
    QStringList webhookHosts;
    QStringList rest; ///< words of a command, with OtherWords::Keep
};

/// Works out the settings: the command line wins over the environment, that over the file of
/// `--config` (or ANTEROOM_CONFIG), that over the defaults.
/// words: without the program's name. Reads no environment of its own.
/// Errors: one line for a person; the program ends with 2. Spec: wire.md 7.
Result<Settings, ConfigError> loadSettings(const QStringList &words,
                                           const QHash<QString, QString> &environment,
                                           OtherWords others = OtherWords::Refuse);

/// This process's environment, as loadSettings() takes it.
QHash<QString, QString> processEnvironment();

/// `~/.local/share/anteroom`, or where XDG_DATA_HOME says.
QString defaultDataDir(const QHash<QString, QString> &environment);

} // namespace anteroom::config
