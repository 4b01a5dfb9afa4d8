// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/demo/client.h"
#include "server/demo/scenario.h"

#include <QObject>

namespace anteroom::demo {

/// One simulated person with their client and what they are busy with.
class Person : public QObject
{
    Q_OBJECT

public:
    Person(const CastMember &member, const QUrl &server, QObject *parent = nullptr);

    const QString &id() const { return m_member.id; }
    Part part() const { return m_member.part; }
    bool isPatient() const { return m_member.part == Part::Patient; }
    bool isOnline() const { return m_client.isConnected(); }
    /// Online and in no dialogue or visit.
    bool isFree() const { return isOnline() && !m_engaged; }

    void setToken(const QString &token) { m_token = token; }
    bool hasToken() const { return !m_token.isEmpty(); }
    void setEngaged(bool engaged) { m_engaged = engaged; }

    void comeOnline();
    void leave() { m_client.leave(); }
    /// As a phone that loses its network.
    void vanish() { m_client.vanish(); }

    void setStatus(const QString &status);
    /// Emits with an acknowledgement asked for, as real clients do.
    void emitEvent(const QString &event, const QJsonObject &payload);

private:
    CastMember m_member;
    QUrl m_server;
    QString m_token;
    Client m_client;
    bool m_engaged = false;
};

} // namespace anteroom::demo
