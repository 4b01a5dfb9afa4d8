// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/engineio/packet.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::engineio;

class TestPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The examples of the header.
    void decodesTheExamplesOfTheSpec()
    {
        const DecodedPayload payload = decodePayload("4hello\x1e"
                                                     "2\x1e"
                                                     "4world\x1e"
                                                     "bAQIDBA==",
                                                     {});

        QVERIFY(!payload.error);
        const QList<Packet> expected{{false, PacketType::Message, "hello"},
                                     {false, PacketType::Ping, ""},
                                     {false, PacketType::Message, "world"},
                                     {true, PacketType::Message, "\x01\x02\x03\x04"}};
        QCOMPARE(payload.packets, expected);
    }

    void E8_refusesBadPayloads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("error");
        QTest::newRow("empty") << QByteArray("") << int(PayloadError::Empty);
        QTest::newRow("empty record") << QByteArray("\x1e\x1e") << int(PayloadError::Empty);
        QTest::newRow("last record empty") << QByteArray("4a\x1e") << int(PayloadError::Empty);
        QTest::newRow("invalid") << QByteArray("invalid") << int(PayloadError::UnknownType);
        QTest::newRow("type 7") << QByteArray("7") << int(PayloadError::UnknownType);
        QTest::newRow("bad base64") << QByteArray("b!!!") << int(PayloadError::BadBase64);
        QTest::newRow("bad UTF-8") << QByteArray("4\xff") << int(PayloadError::BadUtf8);
        QTest::newRow("good, then bad") << QByteArray("4a\x1ex") << int(PayloadError::UnknownType);
    }
    void E8_refusesBadPayloads()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, error);

        const DecodedPayload payload = decodePayload(body, {});

        QVERIFY(payload.error);
        QCOMPARE(int(*payload.error), error);
        QVERIFY(payload.packets.isEmpty());
    }

    void E8_boundsTheRecords()
    {
        Limits limits;
        limits.packetsPerPayload = 3;

        QVERIFY(!decodePayload("4\x1e"
                               "4\x1e"
                               "4",
                               limits)
                     .error);
        QVERIFY(decodePayload("4\x1e"
                              "4\x1e"
                              "4\x1e"
                              "4",
                              limits)
                    .error == PayloadError::TooManyPackets);
    }

    void encodesARunOnce()
    {
        const MessageRun run("451-[\"x\"]", {QByteArray("\x01\x02", 2)});

        const char *first = run.frames().constData();

        QCOMPARE(run.frames().constData(), first);
        QCOMPARE(run.frames(), QByteArray("\x81\x09"
                                          "451-[\"x\"]\x82\x02\x01\x02",
                                          15));
        QCOMPARE(run.payload(), QByteArray("451-[\"x\"]\x1e"
                                           "bAQI="));
        QCOMPARE(run.bytes(), 11);
    }
};

QTEST_APPLESS_MAIN(TestPacket)
#include "tst_packet.moc"
