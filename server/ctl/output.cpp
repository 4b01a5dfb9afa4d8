// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ctl/output.h"

#include <QJsonDocument>

namespace anteroom::ctl {

Output render(const host::ControlReply &reply, Format format)
{
    Output output;
    output.exit = reply.exit;
    if (reply.exit != host::ControlReply::Success)
        output.standardError = "anteroomctl: " + reply.text.toUtf8() + '\n';
    if (format == Format::Json && !reply.data.isEmpty())
        output.standardOutput = QJsonDocument(reply.data).toJson(QJsonDocument::Compact) + '\n';
    else if (format == Format::Text && reply.exit == host::ControlReply::Success)
        output.standardOutput = reply.text.toUtf8() + '\n';
    return output;
}

} // namespace anteroom::ctl
