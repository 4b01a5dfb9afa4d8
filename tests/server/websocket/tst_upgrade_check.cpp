// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/upgrade_check.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::websocket;

namespace {

const QByteArray GoodKey = "dGhlIHNhbXBsZSBub25jZQ==";

http::RequestHead goodHead()
{
    http::RequestHead head;
    head.method = "GET";
    head.headers = {{"host", "a"},
                    {"upgrade", "WebSocket"},
                    {"connection", "keep-alive, Upgrade"},
                    {"sec-websocket-version", "13"},
                    {"sec-websocket-key", GoodKey}};
    return head;
}

void setHeader(http::RequestHead &head, const QByteArray &name, const QByteArray &value)
{
    for (http::Header &header : head.headers) {
        if (header.name == name)
            header.value = value;
    }
}

} // namespace

class TestUpgradeCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAGoodRequest() { QVERIFY(checkUpgrade(goodHead()).ok()); }

    void refusesOtherMethodsAndVersions()
    {
        http::RequestHead post = goodHead();
        post.method = "POST";
        http::RequestHead old = goodHead();
        old.minorVersion = 0;
        http::RequestHead body = goodHead();
        body.contentLength = 1;

        QCOMPARE(checkUpgrade(post).error(), HandshakeError::NotGet);
        QCOMPARE(checkUpgrade(old).error(), HandshakeError::NotHttp11);
        QCOMPARE(checkUpgrade(body).error(), HandshakeError::HasBody);
    }

    void refusesHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<HandshakeError>("error");

        const auto row =
            [](const char *title, const char *name, const char *value, HandshakeError error) {
            QTest::newRow(title) << QByteArray(name) << QByteArray(value) << error;
        };
        row("no upgrade", "upgrade", "h2c", HandshakeError::NotAnUpgrade);
        row("no connection", "connection", "keep-alive", HandshakeError::NotAnUpgrade);
        row("Q9 version 8", "sec-websocket-version", "8", HandshakeError::BadVersion);
        row("Q9 version list", "sec-websocket-version", "13, 8", HandshakeError::BadVersion);
        row("Q9 key of 3 bytes", "sec-websocket-key", "YWJj", HandshakeError::BadKey);
        row("key of 17 bytes", "sec-websocket-key",
            "dGhlIHNhbXBsZSBub25jZTE=", HandshakeError::BadKey);
        row("key is no base64", "sec-websocket-key",
            "dGhlIHNhbXBsZSBub25j!!==", HandshakeError::BadKey);
        row("empty key", "sec-websocket-key", "", HandshakeError::BadKey);
    }

    void refusesHeaders()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(HandshakeError, error);
        http::RequestHead head = goodHead();
        setHeader(head, name, value);

        const auto result = checkUpgrade(head);

        QVERIFY(!result.ok());
        QCOMPARE(result.error(), error);
    }

    void refusesWhatIsThereTwice()
    {
        http::RequestHead versions = goodHead();
        versions.headers.append(http::Header{"sec-websocket-version", "13"});
        http::RequestHead keys = goodHead();
        keys.headers.append(http::Header{"sec-websocket-key", GoodKey});

        QCOMPARE(checkUpgrade(versions).error(), HandshakeError::BadVersion);
        QCOMPARE(checkUpgrade(keys).error(), HandshakeError::BadKey);
    }

    void everyErrorHasARefusal()
    {
        for (int i = 0; i <= static_cast<int>(LastHandshakeError); ++i) {
            const http::Refusal refusal = refusalOf(HandshakeError(i));
            QVERIFY(refusal.status >= 400 && refusal.status < 500);
            QVERIFY(refusal.text != "Bad upgrade");
        }
    }

    void computesTheAcceptKeyOfTheRfc()
    {
        QCOMPARE(acceptKey(GoodKey), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    }
};

QTEST_APPLESS_MAIN(TestUpgradeCheck)
#include "tst_upgrade_check.moc"
