// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"

#include <QSslConfiguration>
#include <QString>

namespace anteroom::net {

/// Reads a certificate with its chain and its private key (RSA or EC, not encrypted), PEM files,
/// and checks that they belong together. TLS 1.2 and newer, forward secrecy and authenticated
/// ciphers only. Errors: one sentence for a person, nothing of the files' contents. Spec:
/// reliability.md R27.
Result<QSslConfiguration, QString> loadTls(const QString &certificatePath, const QString &keyPath);

} // namespace anteroom::net
