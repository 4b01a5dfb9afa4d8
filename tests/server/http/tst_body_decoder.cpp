// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/body_decoder.h"
#include "tests/support/chunks.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::http;
using Status = BodyDecoder::Status;

namespace {

RequestHead chunkedHead()
{
    RequestHead head;
    head.chunked = true;
    return head;
}

RequestHead headWithLength(qint64 length)
{
    RequestHead head;
    head.contentLength = length;
    return head;
}

qsizetype feedAll(BodyDecoder &decoder, const QList<QByteArray> &pieces)
{
    qsizetype consumed = 0;
    for (const QByteArray &piece : pieces)
        consumed += decoder.feed(piece).consumedBytes;
    return consumed;
}

} // namespace

class TestBodyDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsContentLengthAndStops()
    {
        for (const auto &pieces : tests::waysToCut("hello worldGET /")) {
            BodyDecoder decoder(headWithLength(11), {});

            const qsizetype consumed = feedAll(decoder, pieces);

            QCOMPARE(decoder.status(), Status::Complete);
            QCOMPARE(consumed, 11);
            QCOMPARE(decoder.takeBody(), QByteArray("hello world"));
        }
    }

    void requestWithoutBodyIsComplete()
    {
        QCOMPARE(BodyDecoder(headWithLength(-1), {}).status(), Status::Complete);
        QCOMPARE(BodyDecoder(headWithLength(0), {}).status(), Status::Complete);
    }

    void readsChunks_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("two") << QByteArray("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n")
                             << QByteArray("hello world");
        QTest::newRow("empty") << QByteArray("0\r\n\r\n") << QByteArray();
        QTest::newRow("hex in both cases, leading zeros")
            << QByteArray("00A\r\n0123456789\r\nb\r\n0123456789a\r\n0\r\n\r\n")
            << QByteArray("01234567890123456789a");
        QTest::newRow("extensions")
            << QByteArray("1;a=b;c=\"d\"\r\nx\r\n0;e\r\n\r\n") << QByteArray("x");
        QTest::newRow("trailers") << QByteArray("1\r\nx\r\n0\r\nA: b\r\nC: d\r\n\r\n")
                                  << QByteArray("x");
        QTest::newRow("CR and LF as data")
            << QByteArray("4\r\n\r\n\r\n\r\n0\r\n\r\n") << QByteArray("\r\n\r\n");
    }

    void readsChunks()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QByteArray, body);

        for (const auto &pieces : tests::waysToCut(encoded + "GET / HTTP/1.1")) {
            BodyDecoder decoder(chunkedHead(), {});

            const qsizetype consumed = feedAll(decoder, pieces);

            QCOMPARE(decoder.status(), Status::Complete);
            QCOMPARE(consumed, encoded.size());
            QCOMPARE(decoder.takeBody(), body);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<Error>("error");

        const auto row = [](const char *name, const QByteArray &encoded, Error error) {
            QTest::newRow(name) << encoded << error;
        };
        row("H4 size overflow", "FFFFFFFFFFFFFFFFF\r\n", Error::BodyTooLarge);
        row("H4 endless zeros", QByteArray(64, '0'), Error::BadChunk);
        row("H4 not hexadecimal", "g\r\n", Error::BadChunk);
        row("H4 negative", "-1\r\n", Error::BadChunk);
        row("H4 no size", "\r\n", Error::BadChunk);
        row("H4 0x", "0x1\r\n", Error::BadChunk);
        row("H4 bare LF", "1\nx", Error::BadChunk);
        row("H4 CR without LF", "1\rx", Error::BadChunk);
        row("H4 data too long", "1\r\nxx", Error::BadChunk);
        row("H4 data without LF", "1\r\nx\rx", Error::BadChunk);
        row("H4 LF in extension", "1;a\nb\r\n", Error::BadChunk);
        row("H4 long extension", "1;" + QByteArray(5'000, 'x'), Error::BadChunk);
        row("H4 long trailer", "0\r\nA: " + QByteArray(5'000, 'x'), Error::BadChunk);
        row("H4 many trailers", "0\r\n" + QByteArray("A: b\r\n").repeated(1'200), Error::BadChunk);
        row("H4 control character in trailer", "0\r\nA: \x07", Error::BadChunk);
        row("H4 LF in trailer", "0\r\nA: b\n", Error::BadChunk);
    }

    void refuses()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(Error, error);

        for (const auto &pieces : tests::waysToCut(encoded)) {
            BodyDecoder decoder(chunkedHead(), {});

            feedAll(decoder, pieces);

            QCOMPARE(decoder.status(), Status::Failed);
            QCOMPARE(decoder.error(), error);
        }
    }

    void sumsExtensionsOfManyChunks()
    {
        const QByteArray chunk = "1;" + QByteArray(100, 'x') + "\r\nx\r\n";
        BodyDecoder decoder(chunkedHead(), {});

        decoder.feed(chunk.repeated(50));

        QCOMPARE(decoder.status(), Status::Failed);
    }

    void declaredLengthOverTheLimitFailsAtOnce() // H7
    {
        Limits limits;
        limits.maxPayloadBytes = 10;

        QCOMPARE(BodyDecoder(headWithLength(10), limits).status(), Status::NeedMore);
        BodyDecoder decoder(headWithLength(11), limits);

        QCOMPARE(decoder.status(), Status::Failed);
        QCOMPARE(decoder.error(), Error::BodyTooLarge);
        QCOMPARE(decoder.feed("x").consumedBytes, 0);
    }

    void chunksOverTheLimitFailByTheirSize() // H7
    {
        Limits limits;
        limits.maxPayloadBytes = 10;
        BodyDecoder decoder(chunkedHead(), limits);

        decoder.feed("8\r\n12345678\r\n");
        QCOMPARE(decoder.status(), Status::NeedMore);
        decoder.feed("3");

        QCOMPARE(decoder.error(), Error::BodyTooLarge);
        QCOMPARE(decoder.status(), Status::Failed);
    }
};

QTEST_APPLESS_MAIN(TestBodyDecoder)
#include "tst_body_decoder.moc"
