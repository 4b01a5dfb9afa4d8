// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/config/database_url.h"

#include <QDir>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace anteroom::config {
namespace {

using Parsed = Result<DatabaseUrl, QString>;

bool isLocal(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost" || host == u"::1" ||
           host.startsWith(u"127.");
}

Parsed parseSqlite(const QUrl &url)
{
    if (!url.host().isEmpty() || url.path().size() < 2 || url.hasQuery())
        return Failure{QStringLiteral("the value is not of the form sqlite:///path")};
    return DatabaseUrl::sqlite(QDir::cleanPath(url.path()));
}

Parsed parsePostgreSql(const QUrl &url)
{
    if (!url.password().isEmpty()) {
        return Failure{QStringLiteral("a password does not belong here, where others can read it; "
                                      "store it with anteroomctl secret set database")};
    }
    DatabaseUrl parsed{DatabaseUrl::Kind::PostgreSql};
    parsed.host = url.host();
    parsed.port = static_cast<quint16>(url.port(parsed.port));
    parsed.user = url.userName();
    parsed.database = url.path().sliced(url.path().isEmpty() ? 0 : 1);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == u"sslmode")
            parsed.sslMode = value;
        else if (key == u"host")
            parsed.host = value;
        else
            return Failure{QStringLiteral("only sslmode and host may follow the question mark")};
    }
    static const QStringList Modes{QStringLiteral("disable"),   QStringLiteral("allow"),
                                   QStringLiteral("prefer"),    QStringLiteral("require"),
                                   QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    if (parsed.sslMode.isEmpty())
        parsed.sslMode =
            isLocal(parsed.host) ? QStringLiteral("prefer") : QStringLiteral("require");
    if (parsed.user.isEmpty() || parsed.database.isEmpty() || parsed.database.contains(u'/') ||
        !Modes.contains(parsed.sslMode))
        return Failure{
            QStringLiteral("the value is not of the form postgresql://user@host/database")};
    return parsed;
}

} // namespace

QString DatabaseUrl::toString() const
{
    QUrl url;
    if (kind == Kind::Sqlite) {
        url.setScheme(QStringLiteral("sqlite"));
        url.setPath(path);
        return QStringLiteral("sqlite://") + url.path(QUrl::FullyEncoded);
    }
    url.setScheme(QStringLiteral("postgresql"));
    QUrlQuery query;
    if (host.startsWith(u'/'))
        query.addQueryItem(QStringLiteral("host"), host);
    else
        url.setHost(host);
    url.setPort(port);
    url.setUserName(user);
    url.setPath(u'/' + database);
    query.addQueryItem(QStringLiteral("sslmode"), sslMode);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<DatabaseUrl, QString> parseDatabaseUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == u"sqlite")
        return parseSqlite(url);
    if (url.scheme() == u"postgresql" || url.scheme() == u"postgres")
        return parsePostgreSql(url);
    return Failure{QStringLiteral("the value is neither sqlite:///path nor "
                                  "postgresql://user@host/database")};
}

} // namespace anteroom::config
