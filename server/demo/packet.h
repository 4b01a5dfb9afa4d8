// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace anteroom::demo {

// 0{"sid":"x","pingInterval":25000,…}   open          2   ping
// 40{"sid":"y"}   connected                          44{"message":"…"}   refused
// 42["event",{…}]   42 7["event",{…}] without the space: wants ack 7     437[{…}]   ack 7     41
// disconnected

/// A packet that a client gets over WebSocket: Engine.IO and Socket.IO in one.
struct Packet
{
    enum class Kind { Open, Ping, Close, Connected, Refused, Disconnected, Event, Ack, Other };
    Kind kind = Kind::Other;
    std::optional<quint64> ackId{};
    QJsonValue data{}; ///< Open, Connected, Refused: an object; Event, Ack: an array
};

/// Reads one text frame of the namespace `/`; whatever a client without attachments has no use for
/// is Other. Spec: Engine.IO v4 and Socket.IO v5, "Packet encoding".
Packet parsePacket(const QString &frame);

/// `40{"token":"…"}`.
QString connectPacket(const QString &token);
/// `42["event",{…}]`, with the number in front of the array when an acknowledgement is wanted.
QString eventPacket(const QString &event, const QJsonObject &payload, std::optional<quint64> ackId);
/// `437[{…}]`.
QString ackPacket(quint64 ackId, const QJsonArray &arguments);

} // namespace anteroom::demo
