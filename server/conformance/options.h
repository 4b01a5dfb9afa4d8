// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/limits.h"
#include "shared/base/result.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

namespace anteroom::conformance {

/// What the command line asks of the conformance server.
struct Options
{
    QHostAddress host = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 3000;
    QString profile;
    QByteArray path; ///< with slashes around it
    bool polling = true;
    bool webSocket = true;
    QList<QByteArray> corsOrigins{QByteArrayLiteral("*")};
    QList<QByteArray> allowedOrigins; ///< that may connect; no option: empty, any, in the program
    QByteArray cookieName;
    milliseconds handshakeDelay{0};
    QByteArray mainNamespace = QByteArrayLiteral("/"); ///< of the java profile
    bool msgpack = false;                              ///< parser; otherwise JSON
    bool httpCompression = false;
    bool webSocketDeflate = false;
    QString tlsCertificate; ///< PEM file; empty: no TLS
    QString tlsKey;
    bool verbose = false;

    /// Engine.IO without Socket.IO.
    bool isEngineOnly() const { return profile.startsWith(QLatin1String("engine-")); }
    Limits limits;
};

/// Reads `--name value`, `--name=value` and switches. Errors: one line for stderr; an option that
/// this build can't honour is an error too. Spec: conformance-server.md 1.
Result<Options, QString> parseOptions(const QStringList &arguments);

} // namespace anteroom::conformance
