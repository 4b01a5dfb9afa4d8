// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/utf8_validator.h"
#include "tests/support/chunks.h"

#include <QString>
#include <QTest>

using namespace anteroom;
using namespace anteroom::websocket;

namespace {

/// What UTF-8 makes of any number, surrogates too, without asking anybody.
QByteArray encoded(char32_t c)
{
    QByteArray bytes;
    if (c < 0x80)
        return bytes.append(static_cast<char>(c));
    const int tail = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    constexpr std::array<unsigned, 4> Marks{0, 0xC0, 0xE0, 0xF0};
    bytes.append(static_cast<char>(Marks[static_cast<size_t>(tail)] | (c >> (6 * tail))));
    for (int i = tail - 1; i >= 0; --i)
        bytes.append(static_cast<char>(0x80 | ((c >> (6 * i)) & 0x3F)));
    return bytes;
}

} // namespace

class TestUtf8Validator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheCodePoints() // all of the lower planes, samples and the end of the others
    {
        for (char32_t c = 0; c < 0x111000; c += c < 0x11000 || c > 0x10FF00 ? 1 : 61) {
            const bool expected = c < 0xD800 || (c > 0xDFFF && c <= 0x10FFFF);
            if (isValidUtf8(encoded(c)) != expected)
                QFAIL(qPrintable(QString::number(c, 16)));
        }
    }

    void acceptsTextCutAnywhere()
    {
        const QByteArray text = "пойду спать \xf0\x9f\x98\x80 てすと 12345678901234567890 Ä";

        for (const auto &pieces : tests::waysToCut(text)) {
            Utf8Validator validator;
            for (const QByteArray &piece : pieces)
                QVERIFY(validator.feed(piece));
            QVERIFY(validator.isComplete());
        }
    }

    void failsAtTheFirstBadByte_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("badAt"); // index of the byte at which no valid text is possible

        const auto row = [](const char *name, const char *hex, int badAt) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << badAt;
        };
        row("W4 lone continuation", "6180", 1);
        row("W4 overlong 2", "c0af", 0);
        row("W4 overlong 3", "e080af", 1);
        row("W4 overlong 4", "f08080af", 1);
        row("W4 surrogate", "eda080", 1);
        row("W4 above 10FFFF", "f4908080", 1);
        row("W4 F5", "f5808080", 0);
        row("W4 FE", "fe", 0);
        row("W4 cut by ASCII", "c361", 1);
        row("W4 cut by a lead", "e282c3", 2);
        row("W4 Autobahn 6.3.1", "cebae1bdb9cf83cebceeba80656469746564eda080656469746564", 19);
    }

    void failsAtTheFirstBadByte()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, badAt);
        Utf8Validator validator;

        for (int i = 0; i < badAt; ++i)
            QVERIFY(validator.feed(QByteArrayView(text).sliced(i, 1)));
        QVERIFY(!validator.feed(QByteArrayView(text).sliced(badAt, 1)));

        QVERIFY(!validator.isComplete());
        QVERIFY(!validator.feed("a"));
        QVERIFY(!isValidUtf8(text));
        validator.reset();
        QVERIFY(validator.feed("a"));
    }

    void textCutInsideACharacterIsNotComplete()
    {
        Utf8Validator validator;

        QVERIFY(validator.feed("abcdefgh\xe2\x82"));
        QVERIFY(!validator.isComplete());
        QVERIFY(validator.feed("\xac"));
        QVERIFY(validator.isComplete());
    }
};

QTEST_APPLESS_MAIN(TestUtf8Validator)
#include "tst_utf8_validator.moc"
