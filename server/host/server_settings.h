// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/database_url.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>

namespace anteroom::host {

/// What a server needs to know before it starts; filled from shared/config. Spec: wire.md 7.
struct ServerSettings
{
    QString dataDir;
    QHostAddress listenAddress = QHostAddress(QHostAddress::LocalHost);
    quint16 listenPort = 3000; ///< 0: the system picks one
    bool rateLimits = true;
    QString logLevel;
    /// A throw-away clinic with simulated clients over real sockets; dataDir is a temporary one.
    bool demo = false;
    /// None: an SQLite file anteroom.db in dataDir.
    std::optional<config::DatabaseUrl> database{};
    QString tokenIssuer{};         ///< `iss` that tokens must carry; empty: any
    QString tokenAudience{};       ///< `aud`, likewise
    QStringList tokenAlgorithms{}; ///< of outside keys; empty: HS256, the clinic's own, alone
    QString jwksPath{};            ///< public keys of outside issuers; empty: none
    QString tlsCertificate{};      ///< PEM file with its chain; empty: no TLS
    QString tlsKey{};              ///< PEM file of its key
    /// Web pages that may use the server from a browser; `*`: all; empty: those it hands out
    /// itself.
    QList<QByteArray> corsOrigins{};
    bool enforcesWaitingRoom = false;
    int noShowMinutes = 30;
    int staleMinutes = 120;
    QStringList stunUrls{};
    QStringList turnUrls{};
    QString publicUrl{}; ///< empty: the listening address
    QString pushWebhook{};
    QString paymentWebhook{};
    QStringList webhookHosts{};
};

} // namespace anteroom::host
