// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/payload_ring.h"
#include "server/handlers/payload_shape.h"

#include <QTest>

using namespace anteroom::handlers;

class TestTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShapeTellsTypesAndLengthsOnly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("shape");
        QTest::newRow("message") << QByteArray(
                                        R"({"conversationId":"0123456789","content":"secret"})")
                                 << QStringLiteral("{content: text(6), conversationId: text(10)}");
        QTest::newRow("nested") << QByteArray(
                                       R"({"a":[1,2],"b":{"c":1},"d":1.5,"e":true,"f":null})")
                                << QStringLiteral("{key(1): list(2), key(1): object(1), key(1): "
                                                  "number, key(1): flag, key(1): null}");
        QTest::newRow("a name that says something")
            << QByteArray(R"({"content":"x","Ana has a cough":1})")
            << QStringLiteral("{key(15): number, content: text(1)}");
        QTest::newRow("text") << QByteArray("\"abc\"") << QStringLiteral("text(3)");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("null");
        QTest::newRow("large") << QByteArray(5000, 'x') << QStringLiteral("json(5000 bytes)");
    }
    void aShapeTellsTypesAndLengthsOnly()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, shape);
        QCOMPARE(shapeOfJson(json), shape);
    }

    void theRingKeepsTheLatest()
    {
        PayloadRing ring(1000);
        for (quint64 number = 1; number <= 10; ++number)
            ring.append(number, QByteArray(200, 'x'));

        QVERIFY(!ring.find(1));
        QVERIFY(ring.find(10));
        QVERIFY(!ring.find(11));
        QVERIFY(ring.bytes() <= 1000);
    }

    void anEntryLargerThanTheRingIsNotKept()
    {
        PayloadRing ring(100);
        ring.append(1, QByteArray(200, 'x'));
        QVERIFY(!ring.find(1));
        QCOMPARE(ring.bytes(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
