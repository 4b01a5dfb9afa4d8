// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/config/listen_address.h"

#include <QTest>

using namespace anteroom::config;

class TestListenAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestListenAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << u"127.0.0.1:3000"_qs << u"127.0.0.1"_qs << 3000;
    QTest::newRow("any") << u"0.0.0.0:80"_qs << u"0.0.0.0"_qs << 80;
    QTest::newRow("port 0") << u"127.0.0.1:0"_qs << u"127.0.0.1"_qs << 0;
    QTest::newRow("last port") << u"127.0.0.1:65535"_qs << u"127.0.0.1"_qs << 65535;
    QTest::newRow("IPv6") << u"[::1]:3000"_qs << u"::1"_qs << 3000;
    QTest::newRow("any IPv6") << u"[::]:443"_qs << u"::"_qs << 443;
    QTest::newRow("localhost") << u"localhost:8080"_qs << u"127.0.0.1"_qs << 8080;
}

void TestListenAddress::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(int, port);

    const auto listen = parseListenAddress(text);

    QVERIFY(listen);
    QCOMPARE(listen->address, address);
    QCOMPARE(int(listen->port), port);
}

void TestListenAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u""_qs,
                            u"3000"_qs,
                            u":3000"_qs,
                            u"127.0.0.1"_qs,
                            u"127.0.0.1:"_qs,
                            u"127.0.0.1:65536"_qs,
                            u"127.0.0.1:-1"_qs,
                            u"127.0.0.1:+1"_qs,
                            u"127.0.0.1: 1"_qs,
                            u"127.1:80"_qs,
                            u"::1:3000"_qs,
                            u"[::1]"_qs,
                            u"[127.0.0.1]:1"_qs,
                            u"[::1:80"_qs,
                            u"clinic.example:80"_qs,
                            u"127.0.0.1:http"_qs};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestListenAddress::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseListenAddress(text));
}

QTEST_APPLESS_MAIN(TestListenAddress)
#include "tst_listen_address.moc"
