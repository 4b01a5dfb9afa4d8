// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route_table.h"
#include "server/handlers/clinic.h"

namespace anteroom::api {

/// Mutes, and who is taken out of a consultation: `/api/v1/mutes`,
/// `/api/v1/consultations/{id}/removals`.
void addModerationRoutes(RouteTable &routes, handlers::Clinic &clinic);

} // namespace anteroom::api
