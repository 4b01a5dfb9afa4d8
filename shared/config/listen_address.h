// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace anteroom::config {

// 127.0.0.1:3000    0.0.0.0:80    [::1]:3000    localhost:0

/// Where to accept connections. address: an IPv4 or IPv6 literal without brackets.
struct ListenAddress
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 3000;
    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;
};

/// Reads `ADDR:PORT`; nothing when it is not of that form. `localhost` is 127.0.0.1.
std::optional<ListenAddress> parseListenAddress(QStringView text);

} // namespace anteroom::config
