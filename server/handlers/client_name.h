// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace anteroom::handlers {

/// What a User-Agent header says that the client is, to be read by people: a browser with its
/// major version (`Chrome 120`), else the first product with up to two parts of its version
/// (`python-requests 2.31`, `node`). At most 80 characters, all printable; empty for an empty
/// header. Spec: RFC 9110, 10.1.5.
QString clientName(QByteArrayView userAgent);

} // namespace anteroom::handlers
