// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/outbox/retry_schedule.h"
#include "server/outbox/webhook.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::outbox;

class TestWebhook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsTheSpecificationDoes();
    void readsSecrets();
    void acceptsUrls_data();
    void acceptsUrls();
    void callsAddresses_data();
    void callsAddresses();
    void waitsLongerEachTime();
};

void TestWebhook::signsAsTheSpecificationDoes()
{
    // The example of the Standard Webhooks specification's reference libraries.
    const QByteArray secret = webhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    const QByteArray signature =
        webhookSignature(secret, QStringLiteral("msg_p5jXN8AQM9LWM0D4loKWxJek"), 1614265330,
                         R"({"test": 2432232314})");

    QCOMPARE(signature, QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
}

void TestWebhook::readsSecrets()
{
    QCOMPARE(webhookSecret("whsec_YWJj"), QByteArray("abc"));
    QCOMPARE(webhookSecret("plain text"), QByteArray("plain text"));
    QCOMPARE(webhookSecret("whsec_%%"), QByteArray("whsec_%%"));
}

void TestWebhook::acceptsUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");

    const auto row = [](const char *text, bool accepted) {
        QTest::newRow(text) << QString::fromLatin1(text) << accepted;
    };
    row("https://pay.example/hook?x=1", true);
    row("https://10.0.0.1/hook", true); // whether it may be called is asked when it is called
    row("http://127.0.0.1:8080/hook", true);
    row("http://[::1]/hook", true);
    row("http://localhost/hook", true);
    row("http://pay.example/hook", false);
    row("http://169.254.169.254/latest", false);
    row("file:///etc/passwd", false);
    row("ftp://pay.example", false);
    row("https://user:pw@pay.example/", false);
    row("https://pay.example/#x", false);
    row("pay.example", false);
    row("", false);
}

void TestWebhook::acceptsUrls()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);

    QCOMPARE(parseWebhookUrl(text).ok(), accepted);
}

void TestWebhook::callsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("called");

    for (const char *inside :
         {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0",
          "100.64.0.1", "224.0.0.1", "255.255.255.255", "198.18.0.1", "::1", "::", "fe80::1",
          "fd00::1", "ff02::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::a00:1"})
        QTest::newRow(inside) << QString::fromLatin1(inside) << false;
    QTest::newRow("v4") << QStringLiteral("93.184.216.34") << true;
    QTest::newRow("v6") << QStringLiteral("2606:4700::1111") << true;
}

void TestWebhook::callsAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, called);
    const QUrl url(QStringLiteral("https://pay.example/hook"));

    QCOMPARE(mayCall(QHostAddress(address), url, {}), called);
    QVERIFY(mayCall(QHostAddress(address), url, {QStringLiteral("pay.example")}));
    QVERIFY(!called ||
            !mayCall(QHostAddress(address), QUrl(QStringLiteral("http://localhost/")), {}));
}

void TestWebhook::waitsLongerEachTime()
{
    using namespace std::chrono_literals;
    milliseconds last{0};
    milliseconds sum{0};
    int attempts = 1;
    for (; waitAfter(attempts, 0.5); ++attempts) {
        const milliseconds wait = *waitAfter(attempts, 0.5);
        QVERIFY(wait >= last);
        QVERIFY(*waitAfter(attempts, 0) < wait && wait < *waitAfter(attempts, 1));
        last = wait;
        sum += wait;
    }
    QCOMPARE(attempts, 13);
    QVERIFY(sum > 72h && sum < 96h);
    QVERIFY(!waitAfter(0, 0.5));
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
