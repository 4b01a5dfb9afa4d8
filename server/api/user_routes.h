// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route_table.h"
#include "server/handlers/clinic.h"

namespace anteroom::api {

/// `/api/v1/users` and the tokens below it.
void addUserRoutes(RouteTable &routes, handlers::Clinic &clinic);

} // namespace anteroom::api
