// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/filter_field.h"

#include <QSignalSpy>
#include <QTest>

using namespace anteroom::gui;

class TestFilterField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceWhenTypingRests();
    void tellsAtOnceOnReturn();
    void escapeClears();
    void saysWhatIsWrong();
};

void TestFilterField::tellsOnceWhenTypingRests()
{
    FilterField field(QStringLiteral("Filter"));
    QSignalSpy told(&field, &FilterField::filterChanged);

    QTest::keyClicks(&field, QStringLiteral("anna"));

    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toString(), QStringLiteral("anna"));
}

void TestFilterField::tellsAtOnceOnReturn()
{
    FilterField field(QStringLiteral("Filter"));
    QSignalSpy told(&field, &FilterField::filterChanged);

    QTest::keyClicks(&field, QStringLiteral("a"));
    QTest::keyClick(&field, Qt::Key_Return);

    QCOMPARE(told.size(), 1);
}

void TestFilterField::escapeClears()
{
    FilterField field(QStringLiteral("Filter"));
    QTest::keyClicks(&field, QStringLiteral("a"));
    QTest::keyClick(&field, Qt::Key_Return);
    QSignalSpy told(&field, &FilterField::filterChanged);

    QTest::keyClick(&field, Qt::Key_Escape);

    QCOMPARE(field.text(), QString());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toString(), QString());
}

void TestFilterField::saysWhatIsWrong()
{
    FilterField field(QStringLiteral("Filter"));

    field.setState(FilterField::State::Error, QStringLiteral("a value is missing after ="));

    QCOMPARE(field.toolTip(), QStringLiteral("a value is missing after ="));
    QCOMPARE(field.accessibleDescription(), field.toolTip());
}

QTEST_MAIN(TestFilterField)
#include "tst_filter_field.moc"
