// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/options.h"

#include <QTest>

using namespace anteroom::conformance;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothForms()
    {
        const auto options =
            parseOptions({QStringLiteral("--port=0"), QStringLiteral("--host"),
                          QStringLiteral("127.0.0.2"), QStringLiteral("--verbose"),
                          QStringLiteral("--ping-interval"), QStringLiteral("300")});
        QVERIFY(options.ok());
        QCOMPARE(options->port, quint16(0));
        QCOMPARE(options->host, QHostAddress(QStringLiteral("127.0.0.2")));
        QCOMPARE(options->limits.pingInterval.count(), 300);
        QVERIFY(options->verbose);
    }

    void benchProfileHasItsDefaults()
    {
        const auto options = parseOptions({QStringLiteral("--profile"), QStringLiteral("bench")});
        QVERIFY(options.ok());
        QCOMPARE(options->limits.pingInterval.count(), 25'000);
        QCOMPARE(options->limits.maxPayloadBytes, 10'000'000);
        QVERIFY(options->corsOrigins.isEmpty());
    }

    void profilesSetWhatTheyNeed()
    {
        const auto plain = parseOptions({});
        QVERIFY(plain.ok());
        QCOMPARE(plain->profile, QStringLiteral("protocol"));
        QCOMPARE(plain->path, QByteArray("/socket.io/"));
        QCOMPARE(plain->limits.connectTimeout.count(), 1'000);
        QCOMPARE(plain->corsOrigins, QList<QByteArray>{"*"});

        const auto engine = parseOptions({QStringLiteral("--engine-only")});
        QVERIFY(engine.ok());
        QVERIFY(engine->isEngineOnly());
        QCOMPARE(engine->path, QByteArray("/engine.io/"));
    }

    void optionsWinOverTheProfileInAnyOrder()
    {
        const auto options = parseOptions({QStringLiteral("--ping-interval"), QStringLiteral("77"),
                                           QStringLiteral("--profile"), QStringLiteral("client")});
        QVERIFY(options.ok());
        QCOMPARE(options->limits.pingInterval.count(), 77);
        QCOMPARE(options->limits.pingTimeout.count(), 20'000);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(text).split(u' ');
        };
        row("unknown option", "--frobnicate 1");
        row("unknown profile", "--profile nonsense");
        row("engine-only with Socket.IO", "--engine-only --profile client");
        row("negative recovery", "--recovery -1");
        row("not a parser", "--parser xml");
        row("a parser for Engine.IO alone", "--engine-only --parser msgpack");
        row("certificate without key", "--tls-cert a");
        row("key without certificate", "--tls-key b");
        row("redis, of a later build", "--redis redis://127.0.0.1");
        row("no value", "--port");
        row("not a number", "--port http");
        row("out of range", "--port 65536");
        row("not an address", "--host nowhere");
        row("not a path", "--path socket.io");
        row("not a transport", "--transports carrier-pigeon");
        row("stray word", "serve");
        row("switch with a value", "--verbose=yes");
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QVERIFY(!parseOptions(arguments).ok());
    }
};

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
