// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/refusal.h"

#include <QJsonObject>

namespace anteroom::host {

/// Turns a service's answer into the command's: toJson makes the data.
template <class Value, class ToJson>
handlers::Answer<Value> answered(const handlers::Answer<QJsonObject> &reply, ToJson toJson)
{
    return [reply, toJson](const handlers::Outcome<Value> &outcome) {
        if (!outcome)
            return reply(Failure{outcome.error()});
        reply(toJson(*outcome));
    };
}

template <class Value>
handlers::Answer<Value> answeredEmpty(const handlers::Answer<QJsonObject> &reply)
{
    return answered<Value>(reply, [](const Value &) { return QJsonObject(); });
}

} // namespace anteroom::host
