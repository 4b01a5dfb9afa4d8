// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/policy.h"
#include "server/host/control_reply.h"

namespace anteroom::host {

/// The policy as `anteroomctl policy` prints it: a line a row, the first that fits decides.
ControlReply policyReply(const handlers::Policy &policy);

} // namespace anteroom::host
