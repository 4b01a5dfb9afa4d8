// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/control_reply.h"

namespace anteroom::host {

QJsonObject controlReplyJson(const ControlReply &reply)
{
    return {{QStringLiteral("exit"), reply.exit},
            {QStringLiteral("data"), reply.data},
            {QStringLiteral("text"), reply.text}};
}

ControlReply controlReplyFromJson(const QJsonObject &json)
{
    return {json.value(u"exit").toInt(ControlReply::Refused), json.value(u"data").toObject(),
            json.value(u"text").toString()};
}

} // namespace anteroom::host
