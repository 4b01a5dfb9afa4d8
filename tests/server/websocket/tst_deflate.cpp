// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/deflater.h"
#include "server/websocket/inflater.h"
#include "tests/support/chunks.h"

#include <QTest>

#include <random>
#include <zlib.h>

using namespace anteroom;
using namespace anteroom::websocket;

namespace {

constexpr qsizetype Limit = 1'000'000;
using Status = Inflater::Status;

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

/// The message, or how it failed in brackets.
QByteArray inflated(Inflater &inflater, const QList<QByteArray> &pieces, qsizetype limit = Limit)
{
    QByteArray out;
    for (const QByteArray &piece : pieces) {
        const Status status = inflater.add(piece, out, limit);
        if (status != Status::Ok)
            return '[' + QByteArray::number(int(status)) + ']';
    }
    const Status status = inflater.finish(out, limit);
    return status == Status::Ok ? out : '[' + QByteArray::number(int(status)) + ']';
}

const QByteArray Corrupt = '[' + QByteArray::number(int(Status::Corrupt)) + ']';
const QByteArray TooBig = '[' + QByteArray::number(int(Status::TooBig)) + ']';

/// Words with many near and far repetitions.
QByteArray sampleText(qsizetype bytes, unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray text;
    while (text.size() < bytes)
        text += "word" + QByteArray::number(random() % 700) + ' ';
    return text.first(bytes);
}

QByteArray noise(qsizetype bytes, unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray out(bytes, Qt::Uninitialized);
    for (char &byte : out)
        byte = static_cast<char>(random());
    return out;
}

/// Inflates byte by byte into one byte of room, so that zlib sees no more than its window.
QByteArray inflatedInWindow(QByteArray deflated, int windowBits)
{
    deflated += QByteArray("\x00\x00\xff\xff", 4);
    z_stream stream{};
    inflateInit2(&stream, -windowBits);
    stream.next_in = reinterpret_cast<Bytef *>(deflated.data());
    stream.avail_in = static_cast<uInt>(deflated.size());
    QByteArray out;
    for (int code = Z_OK; code == Z_OK;) {
        char byte = 0;
        stream.next_out = reinterpret_cast<Bytef *>(&byte);
        stream.avail_out = 1;
        code = inflate(&stream, Z_SYNC_FLUSH);
        if (stream.avail_out == 0)
            out += byte;
    }
    inflateEnd(&stream);
    return out;
}

} // namespace

class TestDeflate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inflatesTheExamplesOfTheRfc_data()
    {
        QTest::addColumn<QByteArray>("deflated");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("7.2.3.1 one block") << hex("f248cdc9c90700") << QByteArray("Hello");
        QTest::newRow("7.2.3.3 stored") << hex("000500faff48656c6c6f00") << QByteArray("Hello");
        QTest::newRow("7.2.3.4 final block") << hex("f348cdc9c9070000") << QByteArray("Hello");
        QTest::newRow("7.2.3.5 two blocks")
            << hex("f2480500 0000ffffcac9c90700") << QByteArray("Hello");
        QTest::newRow("7.2.3.6 empty") << hex("00") << QByteArray();
        QTest::newRow("final block without the added byte")
            << hex("f348cdc9c90700") << QByteArray("Hello");
        QTest::newRow("many final blocks")
            << hex("0300").repeated(50) + hex("f248cdc9c90700") << QByteArray("Hello");
        QTest::newRow("W6 no data") << QByteArray() << Corrupt;
        QTest::newRow("W6 ends inside a block") << hex("f248cdc9") << Corrupt;
        QTest::newRow("W6 reserved block type") << hex("07") << Corrupt;
        QTest::newRow("W6 stored length is wrong") << hex("000500fafe48") << Corrupt;
        QTest::newRow("W6 refers before the beginning") << hex("f2001100 00") << Corrupt;
        QTest::newRow("W6 noise") << hex("deadbeefcafebabe") << Corrupt;
    }

    void inflatesTheExamplesOfTheRfc()
    {
        QFETCH(QByteArray, deflated);
        QFETCH(QByteArray, message);

        for (const auto &pieces : tests::waysToCut(deflated)) {
            Inflater inflater(true);
            QCOMPARE(inflated(inflater, pieces), message);
        }
    }

    void keepsTheContextWhenAgreed() // RFC 7692 7.2.3.2
    {
        Inflater keeping(true);
        Inflater forgetting(false);
        const QByteArray first = hex("f248cdc9c90700");
        const QByteArray second = hex("f200110000");

        QCOMPARE(inflated(keeping, {first}), "Hello");
        QCOMPARE(inflated(keeping, {second}), "Hello");
        QCOMPARE(inflated(forgetting, {first}), "Hello");
        QCOMPARE(inflated(forgetting, {second}), Corrupt);
    }

    void keepsTheContextOverAFinalBlock()
    {
        Inflater inflater(true);

        QCOMPARE(inflated(inflater, {hex("f348cdc9c9070000")}), "Hello");
        QCOMPARE(inflated(inflater, {hex("f200110000")}), "Hello");
    }

    void stopsAtTheLimit() // W6
    {
        Deflater deflater(15, false);
        const QByteArray thousand = *deflater.deflated(QByteArray(1'000, 'x'));

        for (const auto &pieces : tests::waysToCut(thousand)) {
            Inflater inflater(false);
            QCOMPARE(inflated(inflater, pieces, 1'000), QByteArray(1'000, 'x'));
            QCOMPARE(inflated(inflater, pieces, 999), TooBig);
        }
    }

    void holdsNoMoreThanTheLimitOfABomb() // W6: 1 MB that would be 1 GB
    {
        Deflater deflater(15, false, 9);
        QByteArray bomb = *deflater.deflated(QByteArray(1'000'000, '\0'));
        bomb.append("\x00\x00\xff\xff", 4);
        bomb = bomb.repeated(1'000);
        Inflater inflater(true);
        QByteArray out;

        QCOMPARE(inflater.add(bomb, out, Limit), Status::TooBig);
        QCOMPARE(out.size(), Limit);
        QVERIFY(out.capacity() < 2 * Limit + 64 * 1024);
    }

    void roundTrips_data()
    {
        QTest::addColumn<int>("windowBits");
        QTest::addColumn<bool>("keepsContext");
        QTest::addColumn<int>("level");
        for (int bits = 8; bits <= 15; ++bits) {
            for (const bool keeps : {false, true})
                QTest::addRow("%d bits %s", bits, keeps ? "with context" : "without context")
                    << bits << keeps << (keeps ? 1 : 9);
        }
    }

    void roundTrips()
    {
        QFETCH(int, windowBits);
        QFETCH(bool, keepsContext);
        QFETCH(int, level);
        Deflater deflater(windowBits, keepsContext, level);
        Inflater inflater(keepsContext);

        for (const qsizetype size : {0, 1, 2, 125, 300, 5'000, 0, 70'000, 10}) {
            for (const QByteArray &message :
                 {sampleText(size, unsigned(size)), noise(size, 7), QByteArray(size, 'a')}) {
                const auto deflated = deflater.deflated(message);
                QVERIFY(deflated);
                QVERIFY(!deflated->endsWith(QByteArray("\x00\x00\xff\xff", 4)) || size == 0);
                QCOMPARE(inflated(inflater, {*deflated}), message);
            }
        }
    }

    void keepsWithinTheAgreedWindow_data()
    {
        QTest::addColumn<int>("windowBits");
        for (int bits = 8; bits <= 15; ++bits)
            QTest::addRow("%d bits", bits) << bits;
    }

    void keepsWithinTheAgreedWindow()
    {
        QFETCH(int, windowBits);
        const QByteArray text =
            sampleText(40'000, 3) + QByteArray(5'000, 'a') + sampleText(40'000, 3);
        for (const int level : {1, 4, 6, 9}) {
            Deflater deflater(windowBits, false, level);

            QCOMPARE(inflatedInWindow(*deflater.deflated(text), windowBits), text);
        }
    }

    void framesACompressedMessage()
    {
        Deflater deflater(15, true);

        QCOMPARE(encodeDeflatedFrame(Opcode::Text, "Hello", deflater), hex("c107f248cdc9c90700"));
        QCOMPARE(encodeDeflatedFrame(Opcode::Text, "Hello", deflater), hex("c105f200110000"));
        QCOMPARE(encodeDeflatedFrame(Opcode::Binary, "", deflater), hex("c20100"));
    }
};

QTEST_APPLESS_MAIN(TestDeflate)
#include "tst_deflate.moc"
