// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/route_table.h"

#include "shared/base/id.h"

namespace anteroom::api {

namespace {
/// The id in the path; nothing when the path is not of this pattern.
std::optional<QString> matchPath(const QByteArray &pattern, const QByteArray &path)
{
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QString id = QStringLiteral("");
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == "{id}")
            id = QString::fromUtf8(http::percentDecoded(given[i]));
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    const bool hasId = pattern.contains("{id}");
    if (hasId && !isValidId(id))
        return std::nullopt;
    return id;
}
} // namespace

RouteMatch RouteTable::find(const QByteArray &method, const QByteArray &path) const
{
    const QByteArray served = method == "HEAD" ? QByteArray("GET") : method;
    RouteMatch match;
    for (const Route &route : m_routes) {
        const std::optional<QString> id = matchPath(route.pattern, path);
        if (!id)
            continue;
        match.allowedMethods.append(route.method);
        if (route.method == served) {
            match.route = &route;
            match.id = *id;
        }
    }
    return match;
}

void replyDone(const ApiCall &call, const handlers::Outcome<Done> &done)
{
    if (done)
        call.reply(ApiAnswer{204});
    else
        call.reply(Failure{done.error()});
}

} // namespace anteroom::api
