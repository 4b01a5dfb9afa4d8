// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

#include <chrono>

namespace anteroom::handlers {

/// Servers that help two browsers find each other.
struct IceOptions
{
    QStringList stunUrls{};  ///< `stun:host:port`
    QStringList turnUrls{};  ///< `turn:host:port?transport=udp`, `turns:…`
    QByteArray turnSecret{}; ///< shared with the TURN server (coturn: static-auth-secret)
    std::chrono::seconds credentialLifetime{3600};
};

/// The `iceServers` of an RTCPeerConnection for one user. Every user gets a TURN name and password
/// of their own that end by themselves: name `<unix time of the end>:<user id>`, password
/// base64(HMAC-SHA1(secret, name)). TURN servers are left out while there is no secret.
/// Spec: draft-uberti-behave-turn-rest-00, as coturn verifies it.
QJsonArray iceServersFor(const UserId &user, const IceOptions &options, const QDateTime &now);

} // namespace anteroom::handlers
