// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/labels.h"

#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void tellsTimesByTheirDistance_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("text");
        QTest::newRow("future") << qint64(-150) << QStringLiteral("in 2 min");
        QTest::newRow("clock skew") << qint64(-20) << QStringLiteral("now");
        QTest::newRow("now") << qint64(3) << QStringLiteral("now");
        QTest::newRow("seconds") << qint64(40) << QStringLiteral("40 s ago");
        QTest::newRow("minutes") << qint64(130) << QStringLiteral("2 min ago");
        QTest::newRow("hours") << qint64(3 * 3600 + 5) << QStringLiteral("3 h ago");
        QTest::newRow("this year") << qint64(10 * 24 * 3600) << QStringLiteral("21 Jan");
        QTest::newRow("before") << qint64(61 * 24 * 3600) << QStringLiteral("2025-12-01");
        QTest::newRow("yesterday") << qint64(24 * 3600) << QStringLiteral("yesterday");
    }
    void tellsTimesByTheirDistance()
    {
        QFETCH(qint64, secondsAgo);
        const QDateTime now(QDate(2026, 1, 31), QTime(12, 0), Qt::LocalTime);

        QTEST(relativeTime(now.addSecs(-secondsAgo), now), "text");
        QCOMPARE(relativeTime({}, now), QString());
    }

    void writesDurations()
    {
        QCOMPARE(durationText(7), QStringLiteral("0:07"));
        QCOMPARE(durationText(247), QStringLiteral("4:07"));
        QCOMPARE(durationText(3'725), QStringLiteral("1:02:05"));
        QCOMPARE(durationText(-1), QString());
    }

    void writesSizes()
    {
        QCOMPARE(bytesText(812), QStringLiteral("812 B"));
        QCOMPARE(bytesText(1'234), QStringLiteral("1.2 kB"));
        QCOMPARE(bytesText(3'400'000), QStringLiteral("3.4 MB"));
        QCOMPARE(bytesText(5'000'000'000), QStringLiteral("5.0 GB"));
    }

    void saysWhatToDoAboutARefusal_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"invalid_payload", "forbidden", "not_found", "too_large",
                                 "rate_limited", "conflict", "unavailable", "internal", ""})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void saysWhatToDoAboutARefusal()
    {
        QFETCH(QString, code);

        QVERIFY(!refusalText(code, {}).isEmpty());
        QVERIFY(!refusalText(code, QStringLiteral("The server's own words")).isEmpty());
    }

    void boundsTheMarksOnOneLetter()
    {
        const QString marks(1'000, QChar(0x0300));
        QCOMPARE(withBoundedMarks(u'a' + marks + u'b').size(), 10);
        QCOMPARE(withBoundedMarks(QStringLiteral("naïve é")), QStringLiteral("naïve é"));
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
