// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/client_name.h"

#include <QTest>

using namespace anteroom::handlers;

class TestClientName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUserAgents_data();
    void readsUserAgents();
    void neverTellsWhatCannotBePrinted();
    void staysShort();
};

void TestClientName::readsUserAgents_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *agent, const char *name) {
        QTest::newRow(name) << QByteArray(agent) << QString::fromLatin1(name);
    };
    row("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/120.0.0.0 Safari/537.36",
        "Chrome 120");
    row("Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like "
        "Gecko) CriOS/119.0.6045.169 Mobile/15E148 Safari/604.1",
        "Chrome 119");
    row("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/120.0.0.0 Safari/537.36 Edg/120.0.2210.91",
        "Edge 120");
    row("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/118.0.0.0 Safari/537.36 OPR/104.0.0.0",
        "Opera 104");
    row("Mozilla/5.0 (Linux; Android 13; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) "
        "SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36",
        "Samsung Internet 23");
    row("Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0", "Firefox 121");
    row("Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like "
        "Gecko) FxiOS/120.2 Mobile/15E148 Safari/605.1.15",
        "Firefox 120");
    row("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "Version/17.2 Safari/605.1.15",
        "Safari 17");
    row("Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Version/4.0 Chrome/121.0.6167.101 Mobile Safari/537.36",
        "Chrome 121");
    row("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) clinic/1.2.0 "
        "Chrome/114.0.5735.289 Electron/25.9.8 Safari/537.36",
        "Electron 25");
    row("Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like "
        "Gecko) Mobile/15E148",
        "WebKit 605");
    row("Mozilla/5.0 (compatible; Something)", "Mozilla 5.0");
    row("node", "node");
    row("node-XMLHttpRequest", "node-XMLHttpRequest");
    row("python-requests/2.31.0", "python-requests 2.31");
    row("Python/3.11 aiohttp/3.9.1", "Python 3.11");
    row("okhttp/4.12.0", "okhttp 4.12");
    row("Dart/3.2 (dart:io)", "Dart 3.2");
    row("MyClinic/42 CFNetwork/1490.0.4 Darwin/23.2.0", "MyClinic 42");
    row("curl/8.5.0-DEV", "curl 8.5");
    row("thing/x", "thing");
    row("/1.0", "/1.0");
    row("", "");
}

void TestClientName::readsUserAgents()
{
    QFETCH(QByteArray, agent);
    QFETCH(QString, name);
    QCOMPARE(clientName(agent), name);
}

void TestClientName::neverTellsWhatCannotBePrinted()
{
    QCOMPARE(clientName("no\x1b[31mde\x7f\xff/1.2"), QStringLiteral("no[31mde 1.2"));
    QCOMPARE(clientName("\xe2\x80\xae"
                        "evil"),
             QStringLiteral("evil")); // right-to-left override
}

void TestClientName::staysShort()
{
    QCOMPARE(clientName(QByteArray(5'000, 'x')).size(), 80);
    QCOMPARE(clientName(QByteArray(200, 'x').append("/1.0")).size(), 80);
}

QTEST_GUILESS_MAIN(TestClientName)
#include "tst_client_name.moc"
