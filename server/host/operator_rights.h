// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/presence.h"
#include "shared/feed/server_command.h"

#include <optional>

namespace anteroom::host {

// Viewer: sees who is here and what goes on, no contents.
// Operator: also opens transcripts, moderates and has deliveries tried again.
// Clinician-lead: also takes transcripts out of the clinic.
// Admin: also manages people and tokens, gives deliveries up, and reveals contents of the traffic.

/// The least role that may give a command; nothing for those that need no sign-in.
std::optional<OperatorRole> neededRole(const feed::ServerCommand &command);
/// Roles are ranked as they are declared: each may do what those before it may.
bool isAllowed(OperatorRole role, const feed::ServerCommand &command);

} // namespace anteroom::host
