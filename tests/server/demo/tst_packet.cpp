// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/packet.h"

#include <QTest>

using namespace anteroom::demo;
using Kind = Packet::Kind;

class TestPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKinds_data();
    void readsKinds();
    void readsEventWithAck();
    void readsAck();
    void writes();
};

void TestPacket::readsKinds_data()
{
    QTest::addColumn<QString>("frame");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QString &frame, Kind kind) {
        QTest::newRow(name) << frame << int(kind);
    };
    row("open", u"0{\"sid\":\"x\",\"pingInterval\":25000}"_qs, Kind::Open);
    row("ping", u"2"_qs, Kind::Ping);
    row("close", u"1"_qs, Kind::Close);
    row("connected", u"40{\"sid\":\"y\"}"_qs, Kind::Connected);
    row("refused", u"44{\"message\":\"no\"}"_qs, Kind::Refused);
    row("disconnected", u"41"_qs, Kind::Disconnected);
    row("event", u"42[\"a\",{\"b\":1}]"_qs, Kind::Event);
    row("empty", u""_qs, Kind::Other);
    row("message without type", u"4"_qs, Kind::Other);
    row("noop", u"6"_qs, Kind::Other);
    row("binary event", u"451-[\"a\",{\"_placeholder\":true,\"num\":0}]"_qs, Kind::Other);
}

void TestPacket::readsKinds()
{
    QFETCH(QString, frame);
    QFETCH(int, kind);
    QCOMPARE(int(parsePacket(frame).kind), kind);
}

void TestPacket::readsEventWithAck()
{
    const Packet packet = parsePacket(u"4212[\"chat:message:new\",{\"conversationId\":\"c\"}]"_qs);

    QCOMPARE(packet.ackId, std::optional<quint64>(12));
    QCOMPARE(packet.data[0].toString(), u"chat:message:new"_qs);
    QCOMPARE(packet.data[1][u"conversationId"].toString(), u"c"_qs);
}

void TestPacket::readsAck()
{
    const Packet packet = parsePacket(u"437[{\"ok\":true}]"_qs);

    QCOMPARE(packet.ackId, std::optional<quint64>(7));
    QVERIFY(packet.data[0][u"ok"].toBool());
}

void TestPacket::writes()
{
    QCOMPARE(connectPacket(u"t"_qs), u"40{\"token\":\"t\"}"_qs);
    QCOMPARE(eventPacket(u"a"_qs, {{u"b"_qs, 1}}, 3), u"423[\"a\",{\"b\":1}]"_qs);
    QCOMPARE(eventPacket(u"a"_qs, {}, {}), u"42[\"a\",{}]"_qs);
    QCOMPARE(ackPacket(7, {true}), u"437[true]"_qs);
}

QTEST_APPLESS_MAIN(TestPacket)
#include "tst_packet.moc"
