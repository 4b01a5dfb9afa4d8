// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/arguments.h"

#include <QTest>

using namespace anteroom::socketio;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsValues()
    {
        const Arguments arguments{QJsonValue(1.5), QJsonObject{{QStringLiteral("a"), true}},
                                  QJsonValue(QStringLiteral("x\"y"))};

        QCOMPARE(arguments.count(), 3);
        QCOMPARE(arguments.joined().toByteArray(), QByteArray("1.5,{\"a\":true},\"x\\\"y\""));
        QCOMPARE(arguments.value(2).toString(), QStringLiteral("x\"y"));
        QVERIFY(arguments.value(3).isUndefined());
        QVERIFY(arguments.value(-1).isUndefined());
    }

    void keepsAMarkAtTheFrontOfAString()
    {
        Arguments arguments;
        arguments.appendJson("\"\xEF\xBB\xBFx\"");
        arguments.appendJson("{\"a\":\"\xEF\xBB\xBF\"}");

        QCOMPARE(arguments.value(0).toString(), QString(QChar(0xFEFF)) + u'x');
        QCOMPARE(arguments.value(1).toObject().value(u"a").toString(), QString(QChar(0xFEFF)));
    }

    void anArrayIsOneArgument()
    {
        const Arguments arguments(QJsonValue(QJsonArray{1, 2}));
        QCOMPARE(arguments.count(), 1);
        QCOMPARE(arguments.value(0).toArray().size(), 2);
    }

    void renumbersAttachmentsOfSeveralSources()
    {
        Arguments first;
        first.appendBinary("A");
        Arguments second;
        second.append(QJsonValue(0));
        second.appendBinary("B");
        second.appendBinary("C");

        Arguments both = first;
        both.appendFrom(second, 2);
        both.appendFrom(second, 0, 2);

        QCOMPARE(both.attachments(), (QList<QByteArray>{"A", "C", "B"}));
        QCOMPARE(both.binary(0).value(), QByteArray("A"));
        QCOMPARE(both.binary(1).value(), QByteArray("C"));
        QCOMPARE(both.value(2).toInt(-1), 0);
        QCOMPARE(both.binary(3).value(), QByteArray("B"));
    }

    void receivedArgumentsCanBeAddedTo()
    {
        const QByteArray packet = "[\"event\",1,\"two\"]";
        Arguments arguments(packet, {{9, 1}, {11, 5}}, {});
        arguments.append(QJsonValue(3));
        QCOMPARE(arguments.joined().toByteArray(), QByteArray("1,\"two\",3"));

        Arguments none("[\"event\"]", {}, {});
        none.append(QJsonValue(3));
        QCOMPARE(none.joined().toByteArray(), QByteArray("3"));
    }

    void nothingIsNothing()
    {
        const Arguments arguments;
        QVERIFY(arguments.isEmpty());
        QVERIFY(arguments.joined().isEmpty());
        QVERIFY(arguments.value(0).isUndefined());
        QVERIFY(!arguments.binary(0));
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"
