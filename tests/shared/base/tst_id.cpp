// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/id.h"

#include <QSet>
#include <QTest>

using namespace anteroom;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksWhatComesFromOutside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");

        QTest::newRow("all kinds") << QStringLiteral("aZ09_-") << true;
        QTest::newRow("64") << QString(64, u'x') << true;
        QTest::newRow("65") << QString(65, u'x') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("space") << QStringLiteral("a b") << false;
        QTest::newRow("slash") << QStringLiteral("../a") << false;
        QTest::newRow("NUL") << QString(1, QChar::Null) << false;
        QTest::newRow("umlaut") << QString(1, QChar(0xE4)) << false;
        QTest::newRow("full-width digit") << QString(1, QChar(0xFF11)) << false;
    }

    void checksWhatComesFromOutside()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);

        QCOMPARE(isValidId(text), valid);
        QCOMPARE(UserId::parse(text).has_value(), valid);
    }

    void randomIdsAreValidAndDiffer()
    {
        QSet<QString> seen;

        for (int i = 0; i < 1'000; ++i) {
            const QString id = randomId();
            QCOMPARE(id.size(), 22);
            QVERIFY(isValidId(id));
            seen.insert(id);
        }

        QCOMPARE(seen.size(), 1'000);
    }

    void comparesAndHashes()
    {
        const UserId a(QStringLiteral("a"));
        const UserId b(QStringLiteral("b"));

        QVERIFY(a < b);
        QVERIFY(a != b);
        QCOMPARE((QSet<UserId>{a, b, a}.size()), 2);
        QVERIFY(UserId().isEmpty());
        static_assert(!std::is_convertible_v<UserId, RoomId>);
    }
};

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
