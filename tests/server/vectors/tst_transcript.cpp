// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/vector_server.h"

#include <QTest>

using namespace anteroom::tests;

/// What the vectors rely on: what was heard is told rightly, and cuts are where they should be.
class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasHeard_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QByteArray>("told");
        const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("response") << ok << QByteArray("200 ok");
        QTest::newRow("two responses") << ok + ok << QByteArray("200 ok | 200 ok");
        QTest::newRow("half a response")
            << QByteArray(ok + ok.chopped(1)) << QByteArray("200 ok | incomplete");
        QTest::newRow("no body") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n")
                                 << QByteArray("204");
        QTest::newRow("frames behind an upgrade")
            << QByteArray("HTTP/1.1 101 Switching Protocols\r\n\r\n\x81\x02"
                          "4a\x82\x01x\x8a\x00\x88\x02\x03\xe8",
                          QByteArray("HTTP/1.1 101 Switching Protocols\r\n\r\n").size() + 13)
            << QByteArray("101 | text 4a | binary x | pong  | close 1000");
        QTest::newRow("half a frame")
            << QByteArray("HTTP/1.1 101 Switching Protocols\r\n\r\n\x81\x02"
                          "4")
            << QByteArray("101 | incomplete");
    }
    void tellsWhatWasHeard()
    {
        QFETCH(QByteArray, received);
        QFETCH(QByteArray, told);
        QCOMPARE(transcript(received, false), told);
    }

    void cutsAtEveryByte()
    {
        const auto ways = cutsOf("abc");
        for (const QList<QByteArray> &wanted :
             {QList<QByteArray>{"abc"}, {"a", "bc"}, {"ab", "c"}, {"a", "b", "c"}})
            QVERIFY(ways.contains(wanted));
        for (const QList<QByteArray> &pieces : cutsOf(QByteArray(5'000, 'x')))
            QCOMPARE(pieces.join(), QByteArray(5'000, 'x'));
    }

    void theServerSeesEachPieceByItself()
    {
        // Each ping of a read of its own is answered, of one read only the newest.
        VectorServer server(profileOptions("engine-echo"));
        const QByteArray pings =
            QByteArray::fromHex("898100000000") + 'a' + QByteArray::fromHex("898100000000") + 'b';
        for (qsizetype at = 1; at < pings.size(); ++at) {
            const auto client = server.openWebSocket();
            server.say(*client, {pings.first(at), pings.sliced(at)});
            const QByteArray expected = at < 7 ? "pong b" : "pong a | pong b";
            QCOMPARE(server.heard(*client, expected), expected);
        }
    }
};

int main(int argc, char **argv)
{
    TestTranscript test;
    return runOnServerDispatcher(test, argc, argv);
}
#include "tst_transcript.moc"
