// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/idempotency.h"
#include "server/api/operations.h"
#include "server/api/problem.h"
#include "server/api/route_table.h"

#include <QJsonDocument>
#include <QTest>

using namespace anteroom;
using namespace anteroom::api;

class TestRouteTable : public QObject
{
    Q_OBJECT

    RouteTable m_routes;

private Q_SLOTS:
    void initTestCase()
    {
        m_routes.add({"GET", "/api/v1/users/{id}", QStringLiteral("read"), {}, {}});
        m_routes.add({"PATCH", "/api/v1/users/{id}", QStringLiteral("write"), {}, {}});
        m_routes.add({"POST", "/api/v1/users", QStringLiteral("write"), {}, {}});
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("found"); // method and id, or the allowed methods
        const auto row =
            [](const char *name, const char *method, const char *path, const char *found) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(path)
                                << QString::fromLatin1(found);
        };
        row("a route without id", "POST", "/api/v1/users", "POST ");
        row("a route with id", "GET", "/api/v1/users/u-1", "GET u-1");
        row("HEAD is served by GET", "HEAD", "/api/v1/users/u-1", "GET u-1");
        row("an escaped id", "GET", "/api/v1/users/%75-1", "GET u-1");
        row("another method", "DELETE", "/api/v1/users/u-1", "405 GET, PATCH");
        row("a lower case method", "get", "/api/v1/users/u-1", "405 GET, PATCH");
        row("no id", "GET", "/api/v1/users/", "404");
        row("an impossible id", "GET", "/api/v1/users/a%2Fb", "404");
        row("a long id", "GET",
            "/api/v1/users/0123456789012345678901234567890123456789012345678901234567890123x",
            "404");
        row("too deep", "GET", "/api/v1/users/u/x", "404");
        row("another version", "POST", "/api/v2/users", "404");
        row("dots", "GET", "/api/v1/users/..", "404");
    }
    void finds()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QString, found);

        const RouteMatch match = m_routes.find(method, path);

        QString said = QStringLiteral("404");
        if (match.route)
            said = QString::fromLatin1(match.route->method) + QLatin1Char(' ') + match.id;
        else if (!match.allowedMethods.isEmpty())
            said = QStringLiteral("405 ") + QString::fromLatin1(match.allowedMethods.join(", "));
        QCOMPARE(said, found);
    }

    void everyRefusalHasAStatus_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("invalid") << ErrorCode::InvalidPayload << 422;
        QTest::newRow("forbidden") << ErrorCode::Forbidden << 403;
        QTest::newRow("not found") << ErrorCode::NotFound << 404;
        QTest::newRow("too large") << ErrorCode::TooLarge << 413;
        QTest::newRow("rate") << ErrorCode::RateLimited << 429;
        QTest::newRow("muted") << ErrorCode::Muted << 403;
        QTest::newRow("conflict") << ErrorCode::Conflict << 409;
        QTest::newRow("unavailable") << ErrorCode::Unavailable << 503;
        QTest::newRow("internal") << ErrorCode::Internal << 500;
    }
    void everyRefusalHasAStatus()
    {
        QFETCH(ErrorCode, code);
        QFETCH(int, status);

        const http::Response response =
            toResponse(problemOf({.code = code, .message = QStringLiteral("why")}));

        QCOMPARE(response.status, status);
        QVERIFY(
            response.headers.contains(http::Header{"Content-Type", "application/problem+json"}));
        const QJsonObject body = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(body.keys(), (QStringList{QStringLiteral("code"), QStringLiteral("detail"),
                                           QStringLiteral("status"), QStringLiteral("title"),
                                           QStringLiteral("type")}));
        QCOMPARE(body.value(QStringLiteral("code")).toString(), toWire(code));
        QVERIFY(body.value(QStringLiteral("title")).toString() != QStringLiteral("Unknown"));
    }

    void checksIdempotencyKeys()
    {
        QVERIFY(isValidIdempotencyKey("order-66"));
        QVERIFY(isValidIdempotencyKey(QByteArray(255, 'x')));
        QVERIFY(!isValidIdempotencyKey(QByteArray(256, 'x')));
        QVERIFY(!isValidIdempotencyKey(""));
        QVERIFY(!isValidIdempotencyKey("a b"));
        QVERIFY(!isValidIdempotencyKey("\xc3\xa9"));
    }

    void anotherBodyIsAnotherRequest()
    {
        QCOMPARE(hashRequest("POST", "/a", "b"), hashRequest("POST", "/a", "b"));
        QVERIFY(hashRequest("POST", "/a", "b") != hashRequest("POST", "/a", "c"));
        QVERIFY(hashRequest("POST", "/a", "b") != hashRequest("POST", "/ab", ""));
    }

    void knowsLoopbackAddresses()
    {
        QVERIFY(isLoopback(QHostAddress(QStringLiteral("127.0.0.1"))));
        QVERIFY(isLoopback(QHostAddress(QStringLiteral("::1"))));
        QVERIFY(isLoopback(QHostAddress(QStringLiteral("::ffff:127.0.0.1"))));
        QVERIFY(!isLoopback(QHostAddress(QStringLiteral("192.168.0.1"))));
    }
};

QTEST_GUILESS_MAIN(TestRouteTable)
#include "tst_route_table.moc"
