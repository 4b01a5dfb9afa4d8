// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/config/listen_address.h"

#include <arpa/inet.h>

namespace anteroom::config {
namespace {

bool isLiteral(int family, const QString &address)
{
    in6_addr bytes{};
    return inet_pton(family, address.toLatin1().constData(), &bytes) == 1;
}

std::optional<QString> parseAddress(QStringView text)
{
    if (text == u"localhost")
        return QStringLiteral("127.0.0.1");
    const bool bracketed = text.startsWith(u'[') && text.endsWith(u']');
    const QString address = (bracketed ? text.sliced(1, text.size() - 2) : text).toString();
    return isLiteral(bracketed ? AF_INET6 : AF_INET, address) ? std::optional(address)
                                                              : std::nullopt;
}

std::optional<quint16> parsePort(QStringView text)
{
    if (text.isEmpty() || text.size() > 5)
        return std::nullopt;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
    }
    const uint port = text.toUInt();
    return port <= 65'535 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

} // namespace

std::optional<ListenAddress> parseListenAddress(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const auto address = parseAddress(text.first(colon));
    const auto port = parsePort(text.sliced(colon + 1));
    if (!address || !port)
        return std::nullopt;
    return ListenAddress{*address, *port};
}

} // namespace anteroom::config
