// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/command_executor.h"
#include "server/host/command_results.h"

namespace anteroom::host {

using handlers::refuse;

void CommandExecutor::run(const feed::CountRecipients &, const Reply &reply)
{
    reply(refuse(ErrorCode::Unavailable, QStringLiteral("Not yet")));
}

void CommandExecutor::run(const feed::SendNotification &, const Reply &reply)
{
    reply(refuse(ErrorCode::Unavailable, QStringLiteral("Not yet")));
}

} // namespace anteroom::host
