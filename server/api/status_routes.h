// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/operations.h"
#include "server/api/route_table.h"

namespace anteroom::api {

/// `/api/v1/presence` and `/api/v1/stats`.
void addStatusRoutes(RouteTable &routes, handlers::Clinic &clinic, const Operations &operations);

} // namespace anteroom::api
