// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/api_context.h"
#include "server/api/route_table.h"

namespace anteroom::api {

/// `/api/v1/invites`, and the exchange of a code, which needs no key: `POST
/// /api/v1/invites/redeem`.
void addInviteRoutes(RouteTable &routes, const ApiContext &context);

} // namespace anteroom::api
