// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/websocket/client_frames.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::websocket;

class TestFrameDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("heard");

        const auto row = [](const char *name, const QByteArray &bytes,
                            const QByteArrayList &heard) { QTest::newRow(name) << bytes << heard; };
        const QByteArray ok = frame(Text, "ok");
        row("RFC 5.7 masked Hello", QByteArray::fromHex("818537fa213d7f9f4d5158"), {"text Hello"});
        row("several", frame(Text, "a") + frame(Binary, "b") + frame(Text, "c"),
            {"text a", "binary b", "text c"});
        row("empty", frame(Text, "") + frame(Binary, "") + ok, {"text ", "binary ", "text ok"});
        row("W1 mask key 0", QByteArray::fromHex("8182000000006f6b"), {"text ok"});
        row("126 bytes", frame(Text, QByteArray(126, 'x')), {"text 126"});
        row("70000 bytes", frame(Binary, QByteArray(70'000, '\xff')), {"binary 70000"});
        row("fragments", frame(TextPart, "a") + frame(Part, "b") + frame(LastPart, "c") + ok,
            {"text abc", "text ok"});
        row("empty fragments", frame(BinaryPart, "") + frame(Part, "") + frame(LastPart, "") + ok,
            {"binary ", "text ok"});
        row("only the last is not empty", frame(TextPart, "") + frame(LastPart, "x") + ok,
            {"text x", "text ok"});
        row("W3 control frames between fragments",
            frame(TextPart, "a") + frame(Ping, "p") + frame(Pong, "") + frame(LastPart, "b"),
            {"ping p", "pong ", "text ab"});
        row("ping of 125", frame(Ping, QByteArray(125, 'x')), {"ping 125"});
        row("W4 character split over fragments",
            frame(TextPart, "\xe2") + frame(Part, "\x82") + frame(LastPart, "\xac") + ok,
            {"text \xe2\x82\xac", "text ok"});
        row("W5 close without code", frame(Close, "") + ok, {"close 1005 "});
        row("W5 close with reason", frame(Close, closePayload(1000, "bye")) + ok,
            {"close 1000 bye"});
        row("W5 close inside a message", frame(TextPart, "a") + frame(Close, closePayload(4999)),
            {"close 4999 "});
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, heard);

        for (const auto &pieces : tests::waysToCut(bytes))
            QCOMPARE(decodeIn(pieces, {}), heard);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");

        const auto row = [](const char *name, const QByteArray &bytes, int code) {
            QTest::newRow(name) << bytes << code;
        };
        const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
        row("W1 unmasked", hex("81024142"), 1002);
        row("W1 unmasked and empty", hex("8100"), 1002);
        row("W1 RSV1", frame(0xC1, "x"), 1002);
        row("W1 RSV2", frame(0xA1, "x"), 1002);
        row("W1 RSV3 on a ping", frame(0x99, "x"), 1002);
        for (const int opcode : {0x3, 0x4, 0x5, 0x6, 0x7, 0xB, 0xC, 0xD, 0xE, 0xF})
            QTest::addRow("W1 opcode %x", unsigned(opcode)) << frame(0x80 | opcode, "x") << 1002;
        row("W1 long form of 125", frameWithLength(Text, hex("7e007d"), QByteArray(125, 'x')),
            1002);
        row("W1 longest form of 65535", frameWithLength(Text, hex("7f000000000000ffff"), ""), 1002);
        row("W1 highest bit of the length", frameWithLength(Text, hex("7f8000000000000000"), ""),
            1002);
        row("W1 2^63-1", frameWithLength(Binary, hex("7f7fffffffffffffff"), ""), 1009);
        row("W1 4 GiB", frameWithLength(Binary, hex("7f0000000100000000"), ""), 1009);
        row("W1 1.9 GiB", frameWithLength(Text, hex("7f0000000079999999"), ""), 1009);
        row("over the limit by one", frameWithLength(Text, hex("7f00000000000f4241"), ""), 1009);
        row("control frame of 126", frame(Ping, QByteArray(126, 'x')), 1002);
        row("fragmented ping", frame(0x09, "x"), 1002);
        row("fragmented close", frame(0x08, ""), 1002);
        row("nothing to continue", frame(LastPart, "x"), 1002);
        row("text inside a message", frame(TextPart, "a") + frame(Text, "b"), 1002);
        row("W4 bad text", frame(Text, "a\xff"), 1007);
        row("W4 text ends inside a character", frame(Text, "a\xe2\x82"), 1007);
        row("W4 the same in fragments", frame(TextPart, "a") + frame(LastPart, "\xe2\x82"), 1007);
        row("W4 surrogate over fragments", frame(TextPart, "\xed") + frame(Part, "\xa0"), 1007);
        row("W5 close of 1 byte", frame(Close, "x"), 1002);
        row("W5 bad reason", frame(Close, closePayload(1000, "a\xff")), 1007);
        row("W5 reason cut", frame(Close, closePayload(1000, "\xe2\x82")), 1007);
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
            QTest::addRow("W5 code %d", code)
                << frame(Close, closePayload(static_cast<quint16>(code))) << 1002;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const QByteArrayList expected{"failed " + QByteArray::number(code)};

        for (const auto &pieces : tests::waysToCut(bytes + frame(Text, "after"), 2))
            QCOMPARE(decodeIn(pieces, {}), expected);
    }

    void failsAtTheFirstBadByteOfALongFrame() // W4
    {
        const QByteArray bytes = frame(Text, "good\xff" + QByteArray(1'000, 'x'));
        const FakeClock clock;
        FrameDecoder decoder({}, clock);
        Recorder recorder;
        QByteArray begin = bytes.first(8 + 5);

        decoder.feed(begin.data(), begin.size(), recorder);

        QCOMPARE(recorder.heard, QByteArrayList{"failed 1007"});
    }

    void countsFragments() // W2
    {
        Limits limits;
        limits.fragmentsPerMessage = 3;
        const QByteArray part = frame(Part, "");

        QCOMPARE(decodeIn({frame(TextPart, "") + part + frame(LastPart, "x")}, limits),
                 QByteArrayList{"text x"});
        QCOMPARE(decodeIn({frame(TextPart, "") + part + part + part}, limits),
                 QByteArrayList{"failed 1008"});
    }

    void countsControlFramesASecond() // W3
    {
        Limits limits;
        limits.controlFramesPerSecond = 2;
        FakeClock clock;
        FrameDecoder decoder(limits, clock);
        Recorder recorder;
        const auto feed = [&](QByteArray bytes) {
            decoder.feed(bytes.data(), bytes.size(), recorder);
        };

        feed(frame(Ping, "1") + frame(Pong, "2"));
        clock.advance(milliseconds(1'000));
        feed(frame(Ping, "3") + frame(Ping, "4"));
        QCOMPARE(recorder.heard.size(), 4);
        feed(frame(Ping, "5") + frame(Text, "x"));

        QCOMPARE(recorder.heard.mid(4), QByteArrayList{"failed 1008"});
    }

    void sumsTheFragmentsOfAMessage()
    {
        Limits limits;
        limits.maxPayloadBytes = 10;
        const QByteArray six(6, 'x');

        for (const auto &pieces : tests::waysToCut(frame(BinaryPart, six) + frame(LastPart, six)))
            QCOMPARE(decodeIn(pieces, limits), QByteArrayList{"failed 1009"});
    }

    void holdsNothingForAnnouncedBytes() // W1
    {
        const FakeClock clock;
        FrameDecoder decoder({}, clock);
        Recorder recorder;
        QByteArray bytes =
            frameWithLength(Binary, QByteArray::fromHex("7f00000000000f4240"), "abc");

        decoder.feed(bytes.data(), bytes.size(), recorder);

        QVERIFY(decoder.inMessage());
        QCOMPARE(decoder.bufferedBytes(), 3);
        QVERIFY(recorder.heard.isEmpty());
    }

    void stopsInsideACallback()
    {
        const FakeClock clock;
        FrameDecoder decoder({}, clock);
        Recorder recorder;
        recorder.toStop = &decoder;
        recorder.stopAfter = 2;
        QByteArray bytes = frame(Text, "1") + frame(Ping, "2") + frame(Text, "3");

        decoder.feed(bytes.data(), bytes.size(), recorder);
        decoder.feed(bytes.data(), bytes.size(), recorder);

        QCOMPARE(recorder.heard, (QByteArrayList{"text 1", "ping 2"}));
        QVERIFY(decoder.isStopped());
    }

    void tellsSinceWhenAMessageIsUnfinished() // W7
    {
        FakeClock clock;
        FrameDecoder decoder({}, clock);
        Recorder recorder;
        const auto feed = [&](QByteArray bytes) {
            decoder.feed(bytes.data(), bytes.size(), recorder);
        };
        const QByteArray whole = frame(Text, "hello");

        feed(whole + whole.first(1));
        const auto first = decoder.unfinishedSince();
        QCOMPARE(first, std::optional(clock.steadyNow()));
        clock.advance(milliseconds(5'000));
        feed(whole.mid(1, 8));
        QCOMPARE(decoder.unfinishedSince(), first);
        feed(whole.mid(9) + frame(TextPart, "a"));
        QCOMPARE(decoder.unfinishedSince(), std::optional(clock.steadyNow()));
        feed(frame(Ping, ""));
        QVERIFY(decoder.unfinishedSince());
        feed(frame(LastPart, ""));

        QVERIFY(!decoder.unfinishedSince());
        QVERIFY(!decoder.inMessage());
    }

    void obeysANewLimit()
    {
        const FakeClock clock;
        FrameDecoder decoder({}, clock);
        Recorder recorder;
        decoder.setMaxMessageBytes(4);
        QByteArray bytes = frame(Text, "four") + frame(Text, "fives");

        decoder.feed(bytes.data(), bytes.size(), recorder);

        QCOMPARE(recorder.heard, (QByteArrayList{"text four", "failed 1009"}));
    }
};

QTEST_APPLESS_MAIN(TestFrameDecoder)
#include "tst_frame_decoder.moc"
