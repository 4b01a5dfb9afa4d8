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
    QString profile = QStringLiteral("bench");
    QByteArray path = QByteArrayLiteral("/socket.io/");
    bool polling = true;
    bool webSocket = true;
    QList<QByteArray> corsOrigins;
    bool verbose = false;
    Limits limits;
};

/// Reads `--name value`, `--name=value` and switches. Errors: one line for stderr; an option that
/// this build can't honour is an error too. Spec: conformance-server.md 1.
Result<Options, QString> parseOptions(const QStringList &arguments);

} // namespace anteroom::conformance
