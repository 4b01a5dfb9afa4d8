// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/websocket/autobahn/script.h"

#include <QSet>
#include <QTest>

using namespace anteroom::websocket;
using namespace anteroom::websocket::autobahn;

namespace {

QList<Case> plainCases()
{
    return framingCases() + fragmentationCases() + textCases() + closeCases() + limitCases();
}

QByteArray shown(const QList<Reply> &replies)
{
    QByteArray text;
    for (const Reply &reply : replies.first(qMin(replies.size(), qsizetype(12))))
        text += ' ' + QByteArray::number(static_cast<int>(reply.opcode)) + ':' +
                reply.payload.first(qMin(reply.payload.size(), qsizetype(40))).toPercentEncoding();
    return text + ' ' + QByteArray::number(replies.size());
}

qsizetype bytesOf(const Script &script)
{
    qsizetype sum = 0;
    for (const Sending &sending : script.sendings)
        sum += sending.bytes.size();
    return sum;
}

} // namespace

Q_DECLARE_METATYPE(Case)
Q_DECLARE_METATYPE(DeflateCase)

class TestAutobahn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryNumber()
    {
        QSet<QByteArray> ids;
        for (const Case &test : plainCases())
            ids.insert(test.id);
        QCOMPARE(ids.size(), 301);
        for (const DeflateCase &test : deflateCases())
            ids.insert(test.id);
        QCOMPARE(ids.size(), 301 + 216);
    }

    void noticesWhatIsWrong()
    {
        Script wrong;
        wrong.send(clientFrame(0x81, "a")).expect(Opcode::Text, "b").close();
        Script early;
        early.send(clientFrame(0x81, "a")).expect(Opcode::Text, "a").close();
        early.quietSendings = 1;
        Script unanswered;
        unanswered.send(clientFrame(0x01, "a")).expect(Opcode::Text, "a");

        for (const Script &script : {wrong, early, unanswered})
            QVERIFY(echoed(script) != script.replies);
    }

    void echoes_data()
    {
        QTest::addColumn<Case>("test");
        for (const Case &test : plainCases())
            QTest::newRow(test.id.constData()) << test;
    }

    void echoes()
    {
        QFETCH(Case, test);
        const Script script = test.script();

        const QList<Reply> replies = echoed(script);

        QVERIFY2(replies == script.replies, shown(replies).constData());
        if (bytesOf(script) < 2'000)
            QVERIFY2(echoed(script, 1) == script.replies, "byte by byte");
    }

    void echoesCompressed_data()
    {
        QTest::addColumn<DeflateCase>("test");
        for (const DeflateCase &test : deflateCases())
            QTest::newRow(test.id.constData()) << test;
    }

    /// Autobahn sends 1000 messages each; here as many as make 128 KiB, and two at least.
    void echoesCompressed()
    {
        QFETCH(DeflateCase, test);
        const auto messages =
            qBound(qsizetype(2), 128 * 1024 / test.messageBytes, qsizetype(1'000));

        const QByteArray fault = faultOf(test, static_cast<int>(messages));

        QVERIFY2(fault.isEmpty(), fault.constData());
    }
};

QTEST_APPLESS_MAIN(TestAutobahn)
#include "tst_autobahn.moc"
