// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/person.h"

namespace anteroom::demo {

Person::Person(const CastMember &member, const QUrl &server, QObject *parent)
    : QObject(parent), m_member(member), m_server(server)
{
    connect(&m_client, &Client::connected, this,
            [this] { emitEvent(QStringLiteral("notifications:subscribe"), {}); });
}

void Person::comeOnline()
{
    if (hasToken() && !isOnline())
        m_client.connectTo(m_server, m_token);
}

void Person::setStatus(const QString &status)
{
    emitEvent(QStringLiteral("presence:status"), {{QStringLiteral("status"), status}});
}

void Person::emitEvent(const QString &event, const QJsonObject &payload)
{
    m_client.emitEvent(event, payload, [](const QJsonArray &) {});
}

} // namespace anteroom::demo
