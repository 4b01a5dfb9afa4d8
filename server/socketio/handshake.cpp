// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/handshake.h"

#include "server/http/query.h"
#include "server/socketio/arguments.h"

#include <QJsonObject>

namespace anteroom::socketio {

QByteArray ConnectionHandshake::header(const QByteArray &lowerCaseName) const
{
    for (const http::Header &header : headers) {
        if (header.name == lowerCaseName)
            return header.value;
    }
    return {};
}

QByteArray ConnectionHandshake::query(const QByteArray &name) const
{
    return http::Query::parse(rawQuery).value(name);
}

QJsonValue Handshake::auth() const
{
    Arguments payload;
    payload.appendJson(authJson);
    return payload.value(0).toObject();
}

} // namespace anteroom::socketio
