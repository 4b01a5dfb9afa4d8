// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/host/control_commands.h"

#include <QByteArray>

namespace anteroom::ctl {

struct Output
{
    QByteArray standardOutput;
    QByteArray standardError;
    int exit = 0;
};

enum class Format { Text, Json };

/// What is printed for a reply: one JSON object or a line on stdout, a refusal as one line on
/// stderr.
Output render(const host::ControlReply &reply, Format format);

} // namespace anteroom::ctl
