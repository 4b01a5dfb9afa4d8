// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/profiles.h"

#include "server/http/query.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace anteroom::conformance {

using namespace socketio;

void installProfile(const Fixture &fixture)
{
    static const QHash<QString, void (*)(const Fixture &)> installers{
        {QStringLiteral("protocol"), installProtocolProfile},
        {QStringLiteral("client"), installClientProfile},
        {QStringLiteral("java"), installJavaProfile},
        {QStringLiteral("adapter"), installAdapterProfile},
        {QStringLiteral("bare"), installBareProfile},
        {QStringLiteral("bench"), installBenchProfile},
    };
    installers.value(fixture.options.profile)(fixture);
    installControl(fixture);
}

QJsonObject handshakeJson(const Handshake &handshake)
{
    const ConnectionHandshake &connection = *handshake.connection;
    QJsonObject headers;
    for (const http::Header &header : connection.headers) {
        const QString name = QString::fromLatin1(header.name);
        const QString before = headers.value(name).toString();
        const QString value = QString::fromUtf8(header.value);
        headers.insert(name, before.isEmpty() ? value : QString(before + u", " + value));
    }
    QJsonObject query;
    const http::Query parameters = http::Query::parse(connection.rawQuery);
    for (const auto &[name, value] : parameters.items())
        query.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    return {{QStringLiteral("headers"), headers},
            {QStringLiteral("query"), query},
            {QStringLiteral("auth"), handshake.auth()},
            {QStringLiteral("address"), connection.address.toString()},
            {QStringLiteral("secure"), connection.secure},
            {QStringLiteral("xdomain"), !connection.header("origin").isEmpty()},
            {QStringLiteral("url"), QString::fromUtf8(connection.url)},
            {QStringLiteral("time"), connection.issued.toString(Qt::RFC2822Date)},
            {QStringLiteral("issued"), connection.issued.toMSecsSinceEpoch()}};
}

QJsonValue presentDate()
{
    return toIsoUtc(QDateTime::currentDateTimeUtc());
}

QJsonArray sortedRooms(const Socket &socket)
{
    QList<QByteArray> rooms = socket.rooms();
    std::sort(rooms.begin(), rooms.end());
    QJsonArray names;
    for (const QByteArray &room : rooms)
        names.append(QString::fromUtf8(room));
    return names;
}

QByteArray dataOf(const Socket &socket)
{
    const auto *json = std::any_cast<QByteArray>(&socket.data);
    return json ? *json : QByteArrayLiteral("{}");
}

void setData(Socket &socket, QByteArrayView json)
{
    socket.data = json.isEmpty() ? QByteArrayLiteral("null") : json.toByteArray();
}

QList<QByteArray> roomList(const QJsonValue &value)
{
    QList<QByteArray> rooms;
    for (const QJsonValue &room : value.toArray())
        rooms.append(room.toString().toUtf8());
    if (value.isString())
        rooms.append(value.toString().toUtf8());
    return rooms;
}

Arguments firstValues(const BroadcastReplies &got)
{
    Arguments first;
    for (const Arguments &reply : got.replies) {
        if (reply.count() > 0)
            first.appendFrom(reply, 0, 1);
        else
            first.append(QJsonValue(QJsonValue::Null));
    }
    return first;
}

void refuseWhen(Namespace &nsp, const QByteArray &message, std::optional<QJsonObject> data,
                std::function<bool(const SocketPtr &)> refuses)
{
    nsp.use([message, data = std::move(data),
             refuses = std::move(refuses)](const SocketPtr &socket, const Namespace::Next &next) {
        if (refuses(socket))
            next(ConnectError{message, data});
        else
            next(std::nullopt);
    });
}

} // namespace anteroom::conformance
