// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/request_router.h"

#include <QTest>

using namespace anteroom::host;

class TestRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsByPath_data();
    void leadsByPath();
};

void TestRoute::leadsByPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("route");
    const auto row = [](const QByteArray &path, Route route) {
        QTest::newRow(path.constData()) << path << int(route);
    };
    row("/socket.io/", Route::Engine);
    row("/socket.io", Route::Engine);
    row("/socket.io/x", Route::ClientFile);
    row("/socket.io/socket.io.min.js", Route::ClientFile);
    row("/socket.iox/", Route::None);
    row("/api/v1/users", Route::Api);
    row("/api", Route::None);
    row("/healthz", Route::Api);
    row("/readyz", Route::Api);
    row("/metrics", Route::Api);
    row("/metrics/", Route::None);
    row("/", Route::StartPage);
    row("/index.html", Route::StartPage);
    row("/%2e%2e/etc/passwd", Route::None);
    row("/../etc/passwd", Route::None);
    row("//", Route::None);
    row("*", Route::None);
    row("/%61pi/v1/users", Route::None);
}

void TestRoute::leadsByPath()
{
    QFETCH(QByteArray, path);
    QFETCH(int, route);
    QCOMPARE(int(routeOf(path)), route);
}

QTEST_APPLESS_MAIN(TestRoute)
#include "tst_route.moc"
