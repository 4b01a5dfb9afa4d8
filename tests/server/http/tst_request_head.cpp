// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_head.h"
#include "tests/support/chunks.h"

#include <QElapsedTimer>
#include <QTest>

using namespace anteroom;
using namespace anteroom::http;
using State = HeadStatus::State;

namespace {

/// Parses the way net does: again from the start with every piece that comes.
HeadStatus parseInPieces(const QList<QByteArray> &pieces, const Limits &limits)
{
    QByteArray received;
    HeadStatus status;
    for (const QByteArray &piece : pieces) {
        received += piece;
        status = parseRequestHead(received, limits);
        if (status.state != State::Incomplete)
            break;
    }
    return status;
}

QByteArray requestWith(const QByteArray &headerLines)
{
    return "GET / HTTP/1.1\r\n" + headerLines + "\r\n";
}

QByteArray hostAnd(const QByteArray &headerLines)
{
    return requestWith("Host: a\r\n" + headerLines);
}

} // namespace

class TestRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTargets_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");

        QTest::newRow("origin") << QByteArray("GET /socket.io/?EIO=4&t=a%20b")
                                << QByteArray("/socket.io/") << QByteArray("EIO=4&t=a%20b");
        QTest::newRow("two question marks")
            << QByteArray("GET /a?b?c") << QByteArray("/a") << QByteArray("b?c");
        QTest::newRow("H8 absolute")
            << QByteArray("GET http://host:80/x?y") << QByteArray("/x") << QByteArray("y");
        QTest::newRow("H8 absolute without path")
            << QByteArray("GET HTTPS://host?y=/") << QByteArray("/") << QByteArray("y=/");
        QTest::newRow("H8 authority in the path")
            << QByteArray("GET //u:p@h") << QByteArray("//u:p@h") << QByteArray();
        QTest::newRow("H8 escapes stay")
            << QByteArray("GET /%00/..%2f") << QByteArray("/%00/..%2f") << QByteArray();
        QTest::newRow("asterisk") << QByteArray("OPTIONS *") << QByteArray("*") << QByteArray();
    }

    void readsTargets()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        const QByteArray request = line + " HTTP/1.1\r\nHost: a\r\n\r\n";

        for (const auto &pieces : tests::waysToCut(request)) {
            const HeadStatus status = parseInPieces(pieces, {});

            QCOMPARE(status.state, State::Complete);
            QCOMPARE(status.head.path, path);
            QCOMPARE(status.head.query, query);
            QCOMPARE(status.consumedBytes, request.size());
        }
    }

    void readsAWholeRequest()
    {
        const QByteArray request =
            "\r\nPOST /x HTTP/1.1\r\nHOST:a:80\r\nX-Two: one \t\r\nx-two:\ttwo\r\n"
            "Content-Length: 12\r\nExpect: 100-Continue\r\nX-Umlaut: \xc3\xa4\r\n\r\n";

        for (const auto &pieces : tests::waysToCut(request)) {
            const HeadStatus status = parseInPieces(pieces, {});

            QCOMPARE(status.state, State::Complete);
            QCOMPARE(status.head.method, QByteArray("POST"));
            QCOMPARE(status.head.contentLength, 12);
            QVERIFY(status.head.expectsContinue);
            QVERIFY(status.head.hasBody());
            QCOMPARE(*status.head.header("host"), QByteArray("a:80"));
            QCOMPARE(*status.head.header("x-two"), QByteArray("one"));
            QCOMPARE(*status.head.joinedHeader("x-two"), QByteArray("one, two"));
            QCOMPARE(*status.head.header("x-umlaut"), QByteArray("\xc3\xa4"));
            QVERIFY(!status.head.header("x-three"));
        }
    }

    void leavesWhatFollowsTheHead()
    {
        const QByteArray head = hostAnd({});

        const HeadStatus status = parseRequestHead(QByteArray(head + "\0\r\n\r\nbody"), {});

        QCOMPARE(status.state, State::Complete);
        QCOMPARE(status.consumedBytes, head.size());
    }

    void waitsForEveryTruncation()
    {
        const QByteArray request = "GET /x HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n"; // H1

        for (qsizetype size = 0; size < request.size(); ++size)
            QCOMPARE(parseRequestHead(QByteArrayView(request).first(size), {}).state,
                     State::Incomplete);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<Error>("error");

        const auto row = [](const char *name, const QByteArray &request, Error error) {
            QTest::newRow(name) << request << error;
        };
        row("H2 no Host", requestWith({}), Error::MissingHost);
        row("H2 two Hosts", hostAnd("Host: a\r\n"), Error::BadHost);
        row("H2 empty Host", requestWith("Host: \r\n"), Error::BadHost);
        row("H2 Host with user", requestWith("Host: u@h\r\n"), Error::BadHost);
        row("H2 negative length", hostAnd("Content-Length: -1234\r\n"), Error::BadLength);
        row("H2 length with plus", hostAnd("Content-Length: +1\r\n"), Error::BadLength);
        row("H2 length is a word", hostAnd("Content-Length: abc\r\n"), Error::BadLength);
        row("H2 length is empty", hostAnd("Content-Length:\r\n"), Error::BadLength);
        row("H2 length list", hostAnd("Content-Length: 1, 1\r\n"), Error::BadLength);
        row("H2 27 digits", hostAnd("Content-Length: 123456789012345678901234567\r\n"),
            Error::BadLength);
        row("H2 lengths differ", hostAnd("Content-Length: 1\r\nContent-Length: 2\r\n"),
            Error::ConflictingLength);
        row("H2 length and chunked", hostAnd("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"),
            Error::ConflictingLength);
        row("H2 other coding", hostAnd("Transfer-Encoding: gzip, chunked\r\n"),
            Error::UnsupportedTransferEncoding);
        row("H2 chunked twice",
            hostAnd("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"),
            Error::UnsupportedTransferEncoding);
        row("H2 chunked in 1.0", "GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
            Error::UnsupportedTransferEncoding);
        row("H3 HTTP/9.9", "GET / HTTP/9.9\r\nHost: a\r\n\r\n", Error::UnsupportedVersion);
        row("H3 HTTP/1.11", "GET / HTTP/1.11\r\nHost: a\r\n\r\n", Error::BadRequestLine);
        row("H3 no version", "GET /\r\nHost: a\r\n\r\n", Error::BadRequestLine);
        row("H3 extra line", "Extra lineGET / HTTP/1.1\r\nHost: a\r\n\r\n", Error::BadRequestLine);
        row("H3 two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", Error::BadRequestLine);
        row("H3 lower-case version", "GET / http/1.1\r\nHost: a\r\n\r\n", Error::BadRequestLine);
        row("H3 LF CR", requestWith("Host: a\r\n\n\rSome-Header: x\r\n"), Error::BadHeader);
        row("H3 control character", hostAnd("X: a\x07\r\n"), Error::BadHeader);
        row("H3 DEL", hostAnd("X: a\x7f\r\n"), Error::BadHeader);
        row("H3 NUL", hostAnd(QByteArray("X: a\0b\r\n", 8)), Error::BadHeader);
        row("H3 brackets in a name", hostAnd("X-Invalid[]: a\r\n"), Error::BadHeader);
        row("H3 space before colon", hostAnd("X : a\r\n"), Error::BadHeader);
        row("H3 empty name", hostAnd(": a\r\n"), Error::BadHeader);
        row("H3 no colon", hostAnd("X\r\n"), Error::BadHeader);
        row("H3 folded line", hostAnd("X: a\r\n b\r\n"), Error::BadHeader);
        row("H3 bare CR", hostAnd("X: a\rb\r\n"), Error::BadHeader);
        row("H3 bare LF", "GET / HTTP/1.1\nHost: a\n\n", Error::BadRequestLine);
        row("H3 bare LF later", "GET / HTTP/1.1\r\nHost: a\n\n", Error::BadHeader);
        row("H3 three empty lines", "\r\n\r\n\r\nGET / HTTP/1.1\r\n", Error::BadRequestLine);
        row("H3 TLS on a plain port", "\x16\x03\x01\x02\n", Error::BadRequestLine);
        row("H8 fragment", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", Error::BadTarget);
        row("H8 relative", "GET a HTTP/1.1\r\nHost: a\r\n\r\n", Error::BadTarget);
        row("H8 asterisk for GET", "GET * HTTP/1.1\r\nHost: a\r\n\r\n", Error::BadTarget);
        row("H8 user in absolute", "GET http://u:p@h/ HTTP/1.1\r\nHost: a\r\n\r\n",
            Error::BadTarget);
        row("H8 no authority", "GET http:///x HTTP/1.1\r\nHost: a\r\n\r\n", Error::BadTarget);
        row("H8 CONNECT", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", Error::BadTarget);
        row("H8 raw bytes", "GET /\xff HTTP/1.1\r\nHost: a\r\n\r\n", Error::BadTarget);
        row("H8 other expectation", hostAnd("Expect: 200-ok\r\n"), Error::ExpectationFailed);
    }

    void refuses()
    {
        QFETCH(QByteArray, request);
        QFETCH(Error, error);

        for (const auto &pieces : tests::waysToCut(request)) {
            const HeadStatus status = parseInPieces(pieces, {});

            QCOMPARE(status.state, State::Failed);
            QCOMPARE(status.error, error);
        }
    }

    void enforcesLimitsBeforeTheHeadIsComplete_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error>("error");
        const Limits limits;
        const QByteArray longText(limits.headLineBytes, 'x');

        QTest::newRow("H5 long request line") << "GET /" + longText << Error::LineTooLong;
        QTest::newRow("H5 long header line")
            << "GET / HTTP/1.1\r\nX: " + longText << Error::LineTooLong;
        QTest::newRow("H5 101 headers")
            << "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(limits.headerCount + 1)
            << Error::TooManyHeaders;
        QTest::newRow("H5 64 KiB")
            << "GET / HTTP/1.1\r\n" + QByteArray("A: " + longText.first(8'000) + "\r\n").repeated(8)
            << Error::HeadTooLarge;
    }

    void enforcesLimitsBeforeTheHeadIsComplete()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error, error);

        const HeadStatus status = parseRequestHead(bytes, {});

        QCOMPARE(status.state, State::Failed);
        QCOMPARE(status.error, error);
    }

    void acceptsWhatJustFits()
    {
        const QByteArray lines = QByteArray("A: b\r\n").repeated(Limits().headerCount - 1);

        QCOMPARE(parseRequestHead(hostAnd(lines), {}).state, State::Complete);
    }

    void readsKeepAlive_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<bool>("keepAlive");

        QTest::newRow("1.1") << hostAnd({}) << true;
        QTest::newRow("1.1 close") << hostAnd("Connection: x, CLOSE\r\n") << false;
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
        QTest::newRow("1.0 keep-alive")
            << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
        QTest::newRow("1.2 counts as 1.1")
            << QByteArray("GET / HTTP/1.2\r\nHost: a\r\n\r\n") << true;
    }

    void readsKeepAlive()
    {
        QFETCH(QByteArray, request);
        QFETCH(bool, keepAlive);

        const HeadStatus status = parseRequestHead(request, {});

        QCOMPARE(status.state, State::Complete);
        QCOMPARE(status.head.keepAlive(), keepAlive);
    }

    void acceptsEqualLengths()
    {
        const auto status =
            parseRequestHead(hostAnd("Content-Length: 5\r\nContent-Length: 05\r\n"), {});

        QCOMPARE(status.state, State::Complete);
        QCOMPARE(status.head.contentLength, 5);
    }

    void costsLittleByteByByte()
    {
        const QByteArray line = "X-Header: " + QByteArray(150, 'x') + "\r\n";
        const QByteArray request = hostAnd(line.repeated(95));
        QElapsedTimer timer;

        timer.start();
        for (qsizetype size = 1; size <= request.size(); ++size)
            (void)parseRequestHead(QByteArrayView(request).first(size), {});

        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestRequestHead)
#include "tst_request_head.moc"
