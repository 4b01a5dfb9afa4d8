// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/status_routes.h"

namespace anteroom::api {

void addStatusRoutes(RouteTable &routes, handlers::Clinic &clinic, const Operations &operations)
{
    const QString read = QStringLiteral("read");
    routes.add({"GET", "/api/v1/presence", read, {}, [&clinic](const ApiCall &call) {
                    call.reply(ApiAnswer{200, QJsonObject{{QStringLiteral("presence"),
                                                           clinic.presence().snapshot()}}});
                }});
    routes.add({"GET", "/api/v1/stats", read, {}, [&operations](const ApiCall &call) {
                    call.reply(ApiAnswer{200, operations.stats()});
                }});
}

} // namespace anteroom::api
