// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/packet.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::socketio;

class TestPacket : public QObject
{
    Q_OBJECT

    Limits m_limits;

    Decoder::Outcome decode(const QByteArray &text) { return JsonDecoder(m_limits).addText(text); }

private Q_SLOTS:
    /// The examples of the header.
    void decodesAConnect()
    {
        const auto outcome = decode("0{\"token\":\"123\"}");
        QVERIFY(decode("05{}").packet && decode("1/x,5").packet); // an id there means nothing
        QVERIFY(outcome.packet);
        QCOMPARE(outcome.packet->type, PacketType::Connect);
        QCOMPARE(outcome.packet->nsp, QByteArray("/"));
        QCOMPARE(outcome.packet->payload, QByteArray("{\"token\":\"123\"}"));
    }

    void decodesAnEventWithNamespaceAndId()
    {
        const auto outcome = decode("2/admin,456[\"project:delete\",123]");
        QVERIFY(outcome.packet);
        QCOMPARE(outcome.packet->nsp, QByteArray("/admin"));
        QCOMPARE(outcome.packet->id, quint64(456));
        QCOMPARE(outcome.packet->event, QByteArray("project:delete"));
        QCOMPARE(outcome.packet->arguments.count(), 1);
        QCOMPARE(outcome.packet->arguments.value(0).toInt(), 123);
    }

    void putsABinaryEventTogether()
    {
        JsonDecoder decoder(m_limits);
        const auto first = decoder.addText(
            "52-[\"baz\",{\"_placeholder\":true,\"num\":1},[{\"_placeholder\":true,\"num\":0}]]");
        QVERIFY(!first.packet && !first.error);
        QVERIFY(decoder.isAwaitingAttachments());
        QVERIFY(!decoder.addBinary("zero").packet);
        const auto last = decoder.addBinary("one");

        QVERIFY(last.packet);
        QCOMPARE(last.packet->type, PacketType::Event);
        QCOMPARE(last.packet->arguments.binary(0).value(), QByteArray("one"));
        QVERIFY(!last.packet->arguments.binary(1));
        QCOMPARE(last.packet->arguments.attachments(), (QList<QByteArray>{"zero", "one"}));
    }

    void keepsArgumentsAsTheyCame()
    {
        const auto outcome = decode("2[\"x\", 1.50 ,{\"b\":1,\"a\":2},\"\\u00e9\"]");
        QVERIFY(outcome.packet);
        QCOMPARE(outcome.packet->arguments.joined().toByteArray(),
                 QByteArray("1.50 ,{\"b\":1,\"a\":2},\"\\u00e9\""));
    }

    void S1_aMegabyteOfDigitsIsNoId()
    {
        QCOMPARE(decode("2" + QByteArray(1'000'000, '1')).error, DecodeError::BadId);
    }

    void S2_otherNamesAreEvents_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("S2 error") << QByteArray("\"error\"") << QByteArray("error");
        QTest::newRow("S2 __proto__") << QByteArray("\"__proto__\"") << QByteArray("__proto__");
        QTest::newRow("S2 empty") << QByteArray("\"\"") << QByteArray("");
        QTest::newRow("S2 number") << QByteArray("12") << QByteArray("12");
        QTest::newRow("S2 negative number") << QByteArray("-1.5") << QByteArray("-1.5");
    }
    void S2_otherNamesAreEvents()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, event);
        const auto outcome = decode("2[" + json + ",1]");
        QVERIFY(outcome.packet);
        QCOMPARE(outcome.packet->event, event);
    }

    void S4_aPlaceholderInAPlainPacketIsData()
    {
        const auto outcome = decode("2[\"x\",{\"_placeholder\":true,\"num\":0}]");
        QVERIFY(outcome.packet);
        QVERIFY(!outcome.packet->arguments.binary(0));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("error");
        const auto row = [](const char *id, const char *text, DecodeError error) {
            QTest::newRow(id) << QByteArray(text) << int(error);
        };
        row("S1 empty", "", DecodeError::UnknownType);
        row("S1 999", "999", DecodeError::UnknownType);
        row("S1 442", "442[\"some\",\"data\"", DecodeError::BadPayload);
        row("S1 cut JSON", "2[\"some\",\"data\"", DecodeError::BadPayload);
        row("S1 CONNECT with text", "0/admin,\"invalid\"", DecodeError::BadPayload);
        row("S1 CONNECT with a list", "0[]", DecodeError::BadPayload);
        row("S1 DISCONNECT with data", "1/admin,{}", DecodeError::BadPayload);
        row("S1 event, object", "2{}", DecodeError::BadPayload);
        row("S1 event, empty list", "2[]", DecodeError::BadPayload);
        row("S1 event, true", "2[true,\"foo\"]", DecodeError::BadPayload);
        row("S1 event, null", "2[null,\"bar\"]", DecodeError::BadPayload);
        row("S1 event, object name", "2[{\"toString\":\"foo\"}]", DecodeError::BadPayload);
        row("S2 connect", "2[\"connect\"]", DecodeError::ReservedEvent);
        row("S2 connect_error", "2[\"connect_error\"]", DecodeError::ReservedEvent);
        row("S2 disconnect", "2[\"disconnect\"]", DecodeError::ReservedEvent);
        row("S2 disconnecting", "2[\"disconnecting\"]", DecodeError::ReservedEvent);
        row("S2 newListener", "2[\"newListener\"]", DecodeError::ReservedEvent);
        row("S2 removeListener", "2[\"removeListener\"]", DecodeError::ReservedEvent);
        row("S2 escaped", "2[\"\\u0063onnect\"]", DecodeError::ReservedEvent);
        row("S3 no count", "5", DecodeError::BadAttachmentCount);
        row("S3 51", "51", DecodeError::BadAttachmentCount);
        row("S3 5a-", "5a-", DecodeError::BadAttachmentCount);
        row("S3 none", "50-[\"x\"]", DecodeError::BadAttachmentCount);
        row("S3 51.23-", "51.23-", DecodeError::BadAttachmentCount);
        row("S3 5-1-", "5-1-", DecodeError::BadAttachmentCount);
        row("S3 eleven", "511-[\"x\"]", DecodeError::TooManyAttachments);
        row("S4 -1", "51-[\"x\",{\"_placeholder\":true,\"num\":-1}]", DecodeError::BadPlaceholder);
        row("S4 10", "51-[\"x\",{\"_placeholder\":true,\"num\":10}]", DecodeError::BadPlaceholder);
        row("S4 1.5", "51-[\"x\",{\"_placeholder\":true,\"num\":1.5}]",
            DecodeError::BadPlaceholder);
        row("S4 splice", "51-[\"x\",{\"_placeholder\":true,\"num\":\"splice\"}]",
            DecodeError::BadPlaceholder);
        row("S4 missing", "51-[\"x\"]", DecodeError::BadPlaceholder);
        row("S4 twice",
            "52-[\"x\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":0}]",
            DecodeError::BadPlaceholder);
        row("S4 one inside the other",
            "52-[\"x\",{\"a\":{\"_placeholder\":true,\"num\":0},\"_placeholder\":true,\"num\":1}]",
            DecodeError::BadPlaceholder);
        row("S4 escaped key",
            "51-[\"x\",{\"_placeholder\":true,\"num\":0},{\"\\u005fplaceholder\":true,\"num\":9}]",
            DecodeError::BadPlaceholder);
        row("S5 -1", "3-1[]", DecodeError::BadPayload);
        row("S5 2^53", "29007199254740992[\"x\"]", DecodeError::BadId);
        row("S5 20 digits", "212345678901234567890[\"x\"]", DecodeError::BadId);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, error);
        const auto outcome = decode(text);
        QVERIFY(!outcome.packet);
        QVERIFY(outcome.error);
        QCOMPARE(int(*outcome.error), error);
    }

    void S5_largestAckIdIsFine()
    {
        QCOMPARE(decode("39007199254740991[]").packet->id, (quint64(1) << 53) - 1);
    }

    void S3_textWhileAttachmentsAreDue()
    {
        JsonDecoder decoder(m_limits);
        QVERIFY(!decoder.addText("51-[\"x\",{\"_placeholder\":true,\"num\":0}]").error);
        QCOMPARE(decoder.addText("2[\"y\"]").error, DecodeError::MissingAttachments);
    }

    void S3_binaryThatNobodyAnnounced()
    {
        QCOMPARE(JsonDecoder(m_limits).addBinary("x").error, DecodeError::UnexpectedBinary);
    }

    void S3_boundsTheBytesOfAllAttachments()
    {
        m_limits.maxPayloadBytes = 10;
        JsonDecoder decoder(m_limits);
        decoder.addText(
            "52-[\"x\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]");
        QVERIFY(!decoder.addBinary("123456").error);
        QCOMPARE(decoder.addBinary("12345").error, DecodeError::TooLarge);
        m_limits = {};
    }

    void encodesWhatItDecodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("2[\"foo\"]");
        QTest::newRow("arguments") << QByteArray("2[\"foo\",1,{\"a\":[]}]");
        QTest::newRow("namespace") << QByteArray("2/admin,[\"foo\"]");
        QTest::newRow("id") << QByteArray("212[\"foo\"]");
    }
    void encodesWhatItDecodes()
    {
        QFETCH(QByteArray, text);
        const auto packet = *decode(text).packet;
        QCOMPARE(encodeEvent(packet.nsp, packet.event, packet.arguments, packet.id).text(),
                 '4' + text);
    }

    void encodesAcksAndTheRest()
    {
        QCOMPARE(encodeAck("/x", 7, {QJsonValue(true)}).text(), QByteArray("43/x,7[true]"));
        QCOMPARE(encodeControl(PacketType::Connect, "/", "{\"sid\":\"abc\"}"),
                 QByteArray("40{\"sid\":\"abc\"}"));
        QCOMPARE(encodeControl(PacketType::ConnectError, "/x", "{\"message\":\"no\"}"),
                 QByteArray("44/x,{\"message\":\"no\"}"));
        QCOMPARE(encodeControl(PacketType::Disconnect, "/x", {}), QByteArray("41/x,"));
    }
};

QTEST_APPLESS_MAIN(TestPacket)
#include "tst_packet.moc"
