// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/query.h"

#include <QTest>

using namespace anteroom::http;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("value");

        QTest::newRow("plain") << QByteArray("a=b") << QByteArray("b");
        QTest::newRow("plus and percent") << QByteArray("a=b+c%21") << QByteArray("b c!");
        QTest::newRow("encoded plus") << QByteArray("a=%2B") << QByteArray("+");
        QTest::newRow("equals in the value") << QByteArray("a=b=c") << QByteArray("b=c");
        QTest::newRow("bad escape stays") << QByteArray("a=%zz%4") << QByteArray("%zz%4");
        QTest::newRow("escape at the end") << QByteArray("a=%41") << QByteArray("A");
        QTest::newRow("lone percent") << QByteArray("a=%") << QByteArray("%");
        QTest::newRow("first of two") << QByteArray("a=1&a=2") << QByteArray("1");
        QTest::newRow("after others") << QByteArray("&&b=2&a=1&") << QByteArray("1");
        QTest::newRow("encoded name") << QByteArray("%61=1") << QByteArray("1");
        QTest::newRow("H10 markup") << QByteArray("a=%3Cscript%3E%22") << QByteArray("<script>\"");
        QTest::newRow("no value") << QByteArray("a") << QByteArray();
    }

    void decodes()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, value);

        const Query query = Query::parse(raw);

        QVERIFY(query.contains("a"));
        QCOMPARE(query.value("a"), value);
    }

    void emptyQueryHasNothing()
    {
        QVERIFY(Query::parse({}).items().isEmpty());
        QVERIFY(!Query::parse("ab=1").contains("a"));
    }

    void pathKeepsItsPlus() { QCOMPARE(percentDecoded("/a+b%20c"), QByteArray("/a+b c")); }
};

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
