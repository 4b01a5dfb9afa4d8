// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/payload_ring.h"
#include "server/handlers/payload_shape.h"

#include <QTest>

using namespace anteroom::handlers;

class TestTraffic : public QObject
{
    Q_OBJECT

    static anteroom::socketio::Arguments text(int size)
    {
        return QJsonValue(QString(size, QLatin1Char('x')));
    }
    static QByteArray manyKeys(int count)
    {
        QByteArray json("{");
        for (int i = 0; i < count; ++i)
            json += (i > 0 ? ",\"k" : "\"k") + QByteArray::number(i) + "\":1";
        return json + '}';
    }
    static QString manyShapes()
    {
        QStringList parts;
        for (int i = 0; i < 16; ++i)
            parts.append(i < 10 ? QStringLiteral("key(2): number")
                                : QStringLiteral("key(3): number"));
        return QStringLiteral("{") + parts.join(QStringLiteral(", ")) + QStringLiteral(", …}");
    }

private Q_SLOTS:
    void aShapeTellsTypesAndLengthsOnly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("shape");
        QTest::newRow("message") << QByteArray(
                                        R"({"conversationId":"0123456789","content":"secret"})")
                                 << QStringLiteral("{conversationId: text(10), content: text(6)}");
        QTest::newRow("nested") << QByteArray(
                                       R"({"a":[1,2],"b":{"c":1},"d":1.5,"e":true,"f":null})")
                                << QStringLiteral("{key(1): list(2), key(1): object(1), key(1): "
                                                  "number, key(1): flag, key(1): null}");
        QTest::newRow("a name that says something")
            << QByteArray(R"({"content":"x","Ana has a cough":1})")
            << QStringLiteral("{content: text(1), key(15): number}");
        QTest::newRow("spaces, empty ones and what is nested")
            << QByteArray(" { \"data\" : [ ] , \"error\":{ "
                          "},\"offer\":{\"a\":[1,2],\"b\":{\"c,\":\"],\"}} ,"
                          "\"limit\" : -1e3 } ")
            << QStringLiteral("{data: list(0), error: object(0), offer: object(2), limit: number}");
        QTest::newRow("lists") << QByteArray("[[],{},[1],\"a,b\"]") << QStringLiteral("list(4)");
        QTest::newRow("escapes and characters")
            << QByteArray("{'text':'\\'\\u00e9\\n\xc3\xa9\xf0\x9f\x98\x80','x\\'':1}")
                   .replace('\'', '"')
            << QStringLiteral("{text: text(6), key(2): number}");
        QTest::newRow("many keys") << manyKeys(17) << manyShapes();
        QTest::newRow("sixteen keys")
            << manyKeys(16) << manyShapes().replace(QStringLiteral(", …"), QString());
        QTest::newRow("text") << QByteArray("\"abc\"") << QStringLiteral("text(3)");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("null");
        QTest::newRow("large") << QByteArray(5000, 'x') << QStringLiteral("json(5000 bytes)");
    }
    void aShapeTellsTypesAndLengthsOnly()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, shape);
        QCOMPARE(QString::fromUtf8(shapeOfJson(json).text), shape);
    }

    void aShapeTellsTheRoomsOfAnObject()
    {
        const QByteArray json(R"({"content":"a", "conversationId" : "c-1" , "sessionId":5})");
        const PayloadShape shape = shapeOfJson(json);
        QCOMPARE(shape.conversationId, QByteArrayView("c-1"));
        QVERIFY(shape.sessionId.isEmpty());
        QCOMPARE(shapeOfJson(R"({"sessionId":"s"})").sessionId, QByteArrayView("s"));
        QVERIFY(shapeOfJson(R"({"data":{"conversationId":"c"}})").conversationId.isEmpty());
    }

    /// Whatever is cut off, the reader stays inside the text.
    void aShapeOfBrokenTextEnds()
    {
        QByteArray json(
            "{'conversationId':'a\\u00e9','data':[1,{'b':']'}],'x':null,'y\\'':'\\\\'}");
        json.replace('\'', '"');
        for (qsizetype size = 0; size <= json.size(); ++size) {
            const QByteArray part(json.constData(), size); // a buffer of its own, for the sanitizer
            QVERIFY(!shapeOfJson(part).text.isEmpty());
        }
    }

    void theRingKeepsTheLatest()
    {
        PayloadRing ring(1000);
        for (quint64 number = 1; number <= 10; ++number)
            ring.append(number, text(200));

        QVERIFY(!ring.find(1));
        QVERIFY(ring.find(10));
        QVERIFY(!ring.find(11));
        QCOMPARE(*ring.find(10), "[\"" + QByteArray(200, 'x') + "\"]");
        QVERIFY(ring.bytes() <= 1000);
    }

    void attachmentsAreNotKept()
    {
        PayloadRing ring(1000);
        anteroom::socketio::Arguments arguments = text(3);
        arguments.appendBinary(QByteArray(5'000, 'b'));
        ring.append(1, arguments);
        QVERIFY(ring.find(1));
        QVERIFY(ring.find(1)->startsWith("[\"xxx\","));
        QVERIFY(ring.bytes() < 1000);
    }

    void anEntryLargerThanTheRingIsNotKept()
    {
        PayloadRing ring(100);
        ring.append(1, text(200));
        QVERIFY(!ring.find(1));
        QCOMPARE(ring.bytes(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
