// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/json_scanner.h"

#include <QTest>

using namespace anteroom::socketio;

class TestJsonScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"[]", "{}", "null", "true", "false", "0", "-0", "-1.5e+10", "1E5",
                                 "123456789012345678901", "\"\"", "\"a\\\"b\"",
                                 "\"\\u00e9\\ud800\"", "\"12345678\\\\901234567890\"",
                                 " [ 1 , { \"a\" : [ ] } ] ", "{\"a\":1,\"a\":2}", "1e400"})
            QTest::newRow(text) << QByteArray(text);
    }
    void acceptsJson()
    {
        QFETCH(QByteArray, text);
        QVERIFY(JsonScanner(text).scanDocument());
    }

    void refusesOther_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"",      " ",       "[",         "]",       "[1",         "[1,]",        "[,1]",
              "[1 2]", "{\"a\"}", "{\"a\":}",  "{a:1}",   "{\"a\":1,}", "{1:2}",       "01",
              "+1",    "1.",      ".5",        "1e",      "-",          "--1",         "tru",
              "nul",   "truex",   "\"",        "\"\\x\"", "\"\\u12\"",  "\"\\u12g4\"", "\"a\nb\"",
              "'a'",   "[1]]",    "undefined", "NaN",     "Infinity"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("NUL in a string") << QByteArray("\"a\0b\"", 5);
        QTest::newRow("NUL escape") << QByteArray("\"\\\0\"", 4);
    }
    void refusesOther()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!JsonScanner(text).scanDocument());
    }

    void everyPrefixOfADocumentIsNone()
    {
        const QByteArray text = R"({"a":[1,-2.5e3,"x\u00e9\n",{"b":null}],"c":true})";
        for (qsizetype length = 0; length < text.size(); ++length)
            QVERIFY2(!JsonScanner(QByteArrayView(text).first(length)).scanDocument(),
                     text.first(length).constData());
        QVERIFY(JsonScanner(text).scanDocument());
    }

    void S7_boundsTheDepth()
    {
        QVERIFY(
            JsonScanner(QByteArray(QByteArray(10, '[') + QByteArray(10, ']')), 10).scanDocument());
        QVERIFY(
            !JsonScanner(QByteArray(QByteArray(11, '[') + QByteArray(11, ']')), 10).scanDocument());
        QVERIFY(!JsonScanner(QByteArray(1'000'000, '[')).scanDocument());
    }

    void findsTheElementsOfAnArray()
    {
        const QByteArray text = R"([ "a" ,{"b":[1,2]}, 3 ])";
        const auto spans = JsonScanner(text).scanArray();

        QVERIFY(spans);
        QList<QByteArray> elements;
        for (const Span &span : *spans)
            elements.append(text.mid(span.begin, span.length));
        QCOMPARE(elements, (QList<QByteArray>{"\"a\"", "{\"b\":[1,2]}", "3"}));
    }

    void anArrayIsWantedWhole()
    {
        QVERIFY(!JsonScanner("{}").scanArray());
        QVERIFY(!JsonScanner("[] []").scanArray());
        QVERIFY(JsonScanner("[]").scanArray()->isEmpty());
    }

    void findsPlaceholders()
    {
        const QByteArray text =
            R"(["x",{"_placeholder":true,"num":1},{"y":{"num":0,"_placeholder":true}},)"
            R"({"_placeholder":false,"num":7},{"_placeholder":true}])";
        JsonScanner scanner(text);
        scanner.collectPlaceholders();

        QVERIFY(scanner.scanArray());

        QList<qsizetype> numbers;
        for (const Placeholder &placeholder : scanner.placeholders())
            numbers.append(placeholder.number);
        QCOMPARE(numbers, (QList<qsizetype>{1, 0, -1}));
    }

    void escapesAndUnescapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("hello");
        QTest::newRow("quotes") << QByteArray("a\"b\\c\n");
        QTest::newRow("UTF-8") << QByteArray("h\xc3\xa9llo");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("S7 byte order mark") << QByteArray("\xef\xbb\xbf\"");
    }
    void escapesAndUnescapes()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(unescapeJsonString(escapeJsonString(text)).value(), text);
        QVERIFY(!unescapeJsonString("12"));
    }
};

QTEST_APPLESS_MAIN(TestJsonScanner)
#include "tst_json_scanner.moc"
