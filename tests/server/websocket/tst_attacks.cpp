// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/deflater.h"
#include "tests/server/websocket/client_frames.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::websocket;

// The vectors W1-W8 of the attack list on the codec, each also split at every byte.

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray deflated(const QByteArray &message)
{
    return *Deflater(15, false, 9).deflated(message);
}

/// As one compressed frame that inflates to nothing; more of the message may follow.
QByteArray emptyBlock()
{
    return hex("000000ffff");
}

const QByteArray Hello = QByteArrayLiteral("\xf2\x48\xcd\xc9\xc9\x07\x00");

} // namespace

class TestAttacks : public QObject
{
    Q_OBJECT

private:
    static void addRow(const char *name, const QByteArray &bytes, const QByteArrayList &heard)
    {
        QTest::newRow(name) << bytes << heard;
    }

    static void addRefusal(const char *name, const QByteArray &bytes, int code)
    {
        addRow(name, bytes, {"failed " + QByteArray::number(code)});
    }

    static void addHeaderRows()
    {
        addRefusal("W1 unmasked", hex("81024142"), 1002);
        addRefusal("W1 unmasked ping", hex("8900"), 1002);
        addRow("W1 mask key 0", hex("8182000000006f6b"), {"text ok"});
        for (const int bits : {0x40, 0x20, 0x10, 0x60, 0x70})
            addRefusal(qPrintable(QStringLiteral("W1 RSV %1").arg(bits >> 4)),
                       frame(Text | bits, "x"), 1002);
        for (const int opcode : {0x3, 0x4, 0x5, 0x6, 0x7, 0xB, 0xC, 0xD, 0xE, 0xF})
            addRefusal(qPrintable(QStringLiteral("W1 opcode %1").arg(opcode)),
                       frame(0x80 | opcode, "x"), 1002);
        addRefusal("W1 0 in 16 bits", frameWithLength(Text, hex("7e0000"), ""), 1002);
        addRefusal("W1 125 in 16 bits", frameWithLength(Text, hex("7e007d"), ""), 1002);
        addRefusal("W1 0 in 64 bits", frameWithLength(Text, hex("7f0000000000000000"), ""), 1002);
        addRefusal("W1 65535 in 64 bits", frameWithLength(Text, hex("7f000000000000ffff"), ""),
                   1002);
        addRefusal("W1 MSB of the length", frameWithLength(Text, hex("7f8000000000000000"), ""),
                   1002);
        addRefusal("W1 all bits of the length",
                   frameWithLength(Text, hex("7fffffffffffffffff"), ""), 1002);
        addRefusal("W1 2^63-1", frameWithLength(Binary, hex("7f7fffffffffffffff"), ""), 1009);
        addRefusal("W1 4 GiB", frameWithLength(Binary, hex("7f0000000100000000"), ""), 1009);
        addRefusal("W1 1.9 GiB", frameWithLength(Text, hex("7f0000000079999999"), ""), 1009);
    }

    static void addTextRows()
    {
        const QByteArray euro = "\xe2\x82\xac";
        addRow("W4 split UTF-8 over fragments",
               frame(TextPart, euro.first(1)) + frame(Part, euro.mid(1, 1)) +
                   frame(LastPart, euro.last(1)),
               {"text " + euro});
        addRow("W4 split around a ping",
               frame(TextPart, euro.first(2)) + frame(Ping, "p") + frame(LastPart, euro.last(1)),
               {"ping p", "text " + euro});
        addRow("W4 split before an empty fragment",
               frame(TextPart, euro.first(2)) + frame(Part, "") + frame(LastPart, euro.last(1)),
               {"text " + euro});
        addRefusal("W4 overlong 2", frame(Text, "\xc0\xaf"), 1007);
        addRefusal("W4 overlong 3", frame(Text, "\xe0\x80\xaf"), 1007);
        addRefusal("W4 overlong 4", frame(Text, "\xf0\x80\x80\xaf"), 1007);
        addRefusal("W4 surrogate", frame(Text, "\xed\xa0\x80"), 1007);
        addRefusal("W4 surrogate pair", frame(Text, "\xed\xa0\x80\xed\xb0\x80"), 1007);
        addRefusal("W4 above U+10FFFF", frame(Text, "\xf4\x90\x80\x80"), 1007);
        addRefusal("W4 fails before the last fragment", frame(TextPart, "ok") + frame(Part, "\xff"),
                   1007);
        addRefusal("W4 ends inside a character", frame(TextPart, "a") + frame(LastPart, "\xe2"),
                   1007);
    }

    static void addCloseRows()
    {
        addRefusal("W5 close of 1 byte", frame(Close, "x"), 1002);
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
            addRefusal(qPrintable(QStringLiteral("W5 close %1").arg(code)),
                       frame(Close, closePayload(static_cast<quint16>(code))), 1002);
        addRefusal("W5 bad UTF-8 reason", frame(Close, closePayload(1000, "\xc3\x28")), 1007);
        addRow("W5 data after close", frame(Close, closePayload(1001)) + frame(Text, "late"),
               {"close 1001 "});
        addRow("W5 bad frame after close", frame(Close, "") + hex("ffff"), {"close 1005 "});
    }

    static void addDeflateRows()
    {
        const int text = Text | Compressed;
        addRow("W6 compressed", frame(text, Hello) + frame(Text, "plain"),
               {"text Hello", "text plain"});
        addRow("W6 context", frame(text, Hello) + frame(text, hex("f200110000")),
               {"text Hello", "text Hello"});
        addRow("W6 in fragments",
               frame(TextPart | Compressed, Hello.first(3)) + frame(Ping, "p") + frame(Part, "") +
                   frame(LastPart, Hello.mid(3)),
               {"ping p", "text Hello"});
        addRow("W6 empty last fragment", frame(TextPart | Compressed, Hello) + frame(LastPart, ""),
               {"text Hello"});
        addRow("W6 empty message", frame(Binary | Compressed, hex("00")), {"binary "});
        addRow("W6 split UTF-8",
               frame(TextPart | Compressed, deflated("\xe2\x82") + hex("0000ffff")) +
                   frame(LastPart, deflated("\xac")),
               {"text \xe2\x82\xac"});
        addRefusal("W6 compressed ping", frame(Ping | Compressed, "p"), 1002);
        addRefusal("W6 compressed close", frame(Close | Compressed, ""), 1002);
        addRefusal("W6 RSV1 on a continuation",
                   frame(TextPart | Compressed, Hello) + frame(LastPart | Compressed, ""), 1002);
        addRefusal("W6 RSV1 on the continuation of a plain message",
                   frame(TextPart, "a") + frame(LastPart | Compressed, Hello), 1002);
        addRefusal("W6 RSV2 beside RSV1", frame(text | 0x20, Hello), 1002);
        addRefusal("W6 RSV3", frame(Text | 0x10, "x"), 1002);
        addRefusal("W6 broken data", frame(text, "\x07"), 1007);
        addRefusal("W6 no data", frame(text, ""), 1007);
        addRefusal("W6 ends inside a block", frame(text, Hello.first(4)), 1007);
        addRefusal("W6 not UTF-8 when inflated", frame(text, deflated("a\xff")), 1007);
        addRefusal("W6 ends inside a character", frame(text, deflated("a\xe2")), 1007);
        addRefusal("W6 bad text before broken data",
                   frame(text, deflated("\xff") + hex("0000ffff07")), 1007);
        addRefusal("W6 bomb of 1 KB",
                   frame(Binary | Compressed, deflated(QByteArray(1'000'001, 'x'))), 1009);
        addRefusal(
            "W6 bomb in fragments",
            frame(TextPart | Compressed, deflated(QByteArray(600'000, 'x')) + hex("0000ffff")) +
                frame(Part, deflated(QByteArray(600'000, 'y'))),
            1009);
        addRefusal("W6 announced length", frameWithLength(text, hex("7f00000000000f4241"), ""),
                   1009);
    }

    static void addColumns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("heard");
    }

private Q_SLOTS:
    void answersRightly_data()
    {
        addColumns();
        addHeaderRows();
        addTextRows();
        addCloseRows();
    }

    void answersRightly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, heard);

        for (const auto &pieces : everyCut(bytes))
            QCOMPARE(decodeIn(pieces, {}), heard);
    }

    void refusesNothingPlainWhereDeflateWasAgreedOn_data()
    {
        addColumns();
        addTextRows();
        addCloseRows();
        addRefusal("W1 unmasked", hex("81024142"), 1002);
    }

    void refusesNothingPlainWhereDeflateWasAgreedOn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, heard);

        for (const auto &pieces : everyCut(bytes))
            QCOMPARE(decodeIn(pieces, {}, DeflateParameters{}), heard);
    }

    void inflatesRightly_data()
    {
        addColumns();
        addDeflateRows();
    }

    void inflatesRightly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, heard);
        // A bomb inflates to its limit each time: fewer cuts are enough.
        const auto ways = bytes.size() < 200 ? everyCut(bytes) : tests::waysToCut(bytes, 4);

        for (const auto &pieces : ways)
            QCOMPARE(decodeIn(pieces, {}, DeflateParameters{}), heard);
    }

    void w6RefusesRsv1WithoutAgreement()
    {
        for (const auto &pieces : everyCut(frame(Text | Compressed, Hello)))
            QCOMPARE(decodeIn(pieces, {}), QByteArrayList{"failed 1002"});
    }

    void w6HoldsNoMoreThanTheLimitOfABomb()
    {
        QByteArray million = deflated(QByteArray(1'000'000, '\0'));
        million.append("\x00\x00\xff\xff", 4);
        const FakeClock clock;
        FrameDecoder decoder({}, clock);
        decoder.enableDeflate({});
        Recorder recorder;
        QByteArray first = frame(BinaryPart | Compressed, million);
        QByteArray second = frame(Part, million.repeated(900)); // 900 MB more

        decoder.feed(first.data(), first.size(), recorder);
        QCOMPARE(decoder.bufferedBytes(), 1'000'000);
        decoder.feed(second.data(), second.size(), recorder);

        QCOMPARE(recorder.heard, QByteArrayList{"failed 1009"});
        QCOMPARE(decoder.bufferedBytes(), 0);
    }

    void w6CountsCompressedBytesOverFragments()
    {
        Limits limits;
        limits.maxPayloadBytes = 100;
        const QByteArray bytes = frame(BinaryPart | Compressed, emptyBlock().repeated(19)) +
                                 frame(Part, emptyBlock()) + frame(Part, emptyBlock());

        QCOMPARE(decodeIn({bytes}, limits, DeflateParameters{}), QByteArrayList{"failed 1009"});
    }

    void w6TakesAClientBeyondItsWindowAlikeInAllCuts()
    {
        DeflateParameters agreed;
        agreed.clientMaxWindowBits = 9;
        QByteArray numbers;
        for (int i = 0; i < 300; ++i)
            numbers += QByteArray::number(i * i);
        const QByteArray bytes = frame(Text | Compressed, deflated(numbers + numbers));

        for (const auto &pieces : tests::waysToCut(bytes))
            QCOMPARE(decodeIn(pieces, {}, agreed),
                     QByteArrayList{"text " + QByteArray::number(2 * numbers.size())});
    }

    void w6CountsEachMessageAnew()
    {
        Limits limits;
        limits.maxPayloadBytes = 20;
        const QByteArray message = frame(TextPart | Compressed, Hello) + frame(LastPart, "");

        QCOMPARE(decodeIn({message.repeated(10)}, limits, DeflateParameters{}),
                 QByteArrayList(10, "text Hello"));
    }

    void w2BoundsFragments()
    {
        const FakeClock clock;
        FrameDecoder decoder({}, clock);
        Recorder recorder;
        QByteArray first = frame(TextPart, "");
        decoder.feed(first.data(), first.size(), recorder);
        int fragments = 1;
        for (; recorder.heard.isEmpty() && fragments < 131'073; ++fragments) {
            QByteArray part = frame(Part, fragments % 2 ? QByteArray("x") : QByteArray());
            for (char &byte : part) // 1-byte TCP chunks
                decoder.feed(&byte, 1, recorder);
        }

        QCOMPARE(recorder.heard, QByteArrayList{"failed 1008"});
        QCOMPARE(fragments, 4'097);
        QCOMPARE(decoder.bufferedBytes(), 0);
    }

    void w2TakesAsManyFragmentsAsAreAllowed()
    {
        const QByteArray bytes =
            frame(BinaryPart, "") + frame(Part, "").repeated(4'094) + frame(LastPart, "end");

        QCOMPARE(decodeIn({bytes}, {}), QByteArrayList{"binary end"});
    }

    void w3BoundsControlFrames_data()
    {
        QTest::addColumn<int>("first");
        QTest::newRow("W3 ping flood") << int(Ping);
        QTest::newRow("W3 pong flood") << int(Pong);
    }

    void w3BoundsControlFrames()
    {
        QFETCH(int, first);
        const QByteArray flood = frame(first, "x").repeated(1'000'000 / 7);

        const QByteArrayList heard = decodeIn({flood}, {});

        QCOMPARE(heard.size(), 101);
        QCOMPARE(heard.last(), "failed 1008");
    }

    void w3TakesPingsBetweenFragments()
    {
        const QByteArray bytes = frame(TextPart, "a") + frame(Ping, "1") + frame(Part, "b") +
                                 frame(Ping, "2") + frame(LastPart, "c");

        for (const auto &pieces : everyCut(bytes))
            QCOMPARE(decodeIn(pieces, {}), (QByteArrayList{"ping 1", "ping 2", "text abc"}));
    }

    void w7KnowsHowLongAMessageDrips()
    {
        FakeClock clock;
        FrameDecoder decoder({}, clock);
        Recorder recorder;
        const auto begun = clock.steadyNow();
        QByteArray bytes = frame(Text, QByteArray(126, 'x'));
        for (char &byte : bytes.first(10)) {
            decoder.feed(&byte, 1, recorder);
            clock.advance(milliseconds(4'900));
        }

        QCOMPARE(decoder.unfinishedSince(), std::optional(begun));
        QVERIFY(clock.steadyNow() - begun > Limits().messageDeadline);
        QVERIFY(recorder.heard.isEmpty());
    }

    void w7SurvivesAGapOf5Seconds()
    {
        const QByteArray bytes = frame(TextPart, "a") + frame(LastPart, "b");
        for (qsizetype at = 1; at < bytes.size(); ++at) {
            FakeClock clock;
            FrameDecoder decoder({}, clock);
            Recorder recorder;
            QByteArray begin = bytes.first(at);
            QByteArray end = bytes.sliced(at);

            decoder.feed(begin.data(), begin.size(), recorder);
            clock.advance(milliseconds(5'000));
            decoder.feed(end.data(), end.size(), recorder);

            QCOMPARE(recorder.heard, QByteArrayList{"text ab"});
        }
    }

    void w8SendsOnlyReasonBytesOfOurs_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("W8 none") << QByteArray() << QByteArray();
        QTest::newRow("W8 short") << QByteArray("bye") << QByteArray("bye");
        QTest::newRow("W8 longest") << QByteArray(123, 'r') << QByteArray(123, 'r');
        QTest::newRow("W8 too long") << QByteArray(500, 'r') << QByteArray(123, 'r');
        QTest::newRow("W8 cut inside a character")
            << QByteArray(122, 'r') + "\xc3\xa4" << QByteArray(122, 'r');
    }

    void w8SendsOnlyReasonBytesOfOurs()
    {
        QFETCH(QByteArray, reason);
        QFETCH(QByteArray, sent);

        const QByteArray frame = encodeClose(CloseCode::GoingAway, reason);

        QCOMPARE(frame.size(), 4 + sent.size());
        QCOMPARE(frame.mid(0, 4), "\x88" + QByteArray(1, char(2 + sent.size())) + hex("03e9"));
        QCOMPARE(frame.mid(4), sent);
    }
};

QTEST_APPLESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
