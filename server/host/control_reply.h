// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace anteroom::host {

// {"command":"user add","name":"Ada","role":"PATIENT"}   ->   {"exit":0,"data":{"id":"…"}}
// {"command":"init","admin":"root","password":"…"}       ->   {"exit":1,"error":"…"} the second
// time

/// What a command of anteroomctl came to.
struct ControlReply
{
    enum Exit { Success = 0, Refused = 1, BadUsage = 2 };
    int exit = Success;
    QJsonObject data{}; ///< of a success: what `--json` prints
    QString text{};     ///< for a person; of a failure: one line that says why
};

QJsonObject controlReplyJson(const ControlReply &reply);
ControlReply controlReplyFromJson(const QJsonObject &json);

} // namespace anteroom::host
