// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response.h"

#include <QTest>

using namespace anteroom::http;

class TestResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAResponse()
    {
        const Response response{200, {{"Content-Type", "text/html"}}, "ok"};

        QCOMPARE(serialize(response, Connection::KeepAlive),
                 QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n"
                            "\r\nok"));
        QCOMPARE(serialize(response, Connection::KeepAlive, 0),
                 QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                            "Connection: keep-alive\r\nContent-Length: 2\r\n\r\nok"));
    }

    void headGetsTheLengthOnly()
    {
        const QByteArray bytes = serialize({200, {}, "body"}, Connection::Close, 1, true);

        QVERIFY(bytes.contains("Content-Length: 4\r\n"));
        QVERIFY(bytes.contains("Connection: close\r\n"));
        QVERIFY(bytes.endsWith("\r\n\r\n"));
    }

    void someStatusesHaveNoBody_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {101, 204, 304})
            QTest::addRow("%d", status) << status;
    }

    void someStatusesHaveNoBody()
    {
        QFETCH(int, status);

        const QByteArray bytes = serialize({status, {}, "body"}, Connection::KeepAlive);

        QVERIFY(!bytes.contains("Content-Length"));
        QVERIFY(bytes.endsWith("\r\n\r\n"));
    }

    void dropsHeadersThatWouldSplitTheResponse() // Q8, H9
    {
        const Response response{200,
                                {{"A", "b\r\nEvil: 1"},
                                 {"C", "d\rEvil: 1"},
                                 {"E", "f\nEvil: 1"},
                                 {"G", QByteArray("h\0Evil", 6)},
                                 {"Evil\r\nName", "x"},
                                 {"", "Evil"},
                                 {"Content-Length", "666"},
                                 {"Transfer-Encoding", "chunked"},
                                 {"Set-Cookie", "1=1"},
                                 {"Set-Cookie", "2=2"}},
                                {}};

        const QByteArray bytes = serialize(response, Connection::KeepAlive);

        QVERIFY(!bytes.contains("Evil"));
        QVERIFY(!bytes.contains("666"));
        QVERIFY(bytes.contains("Set-Cookie: 1=1\r\nSet-Cookie: 2=2\r\n"));
    }

    void keepsTheConnectionHeaderOfAnUpgrade()
    {
        const QByteArray bytes =
            serialize({101, {{"Connection", "Upgrade"}}, {}}, Connection::Close);

        QCOMPARE(bytes.count("Connection:"), 1);
    }

    void refusalsArePlainText() // H10
    {
        const Response response = refusalResponse(Error::BodyTooLarge);

        QCOMPARE(response.status, 413);
        QVERIFY(response.headers.contains({"X-Content-Type-Options", "nosniff"}));
        QVERIFY(!response.body.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestResponse)
#include "tst_response.moc"
