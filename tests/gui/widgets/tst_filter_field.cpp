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
    void underliningChangesNoText();
    void completesAtTheCursor();
    void escapeClosesTheSuggestionsFirst();
    void offersWhatWasUsedBefore();
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

void TestFilterField::underliningChangesNoText()
{
    FilterField field(QStringLiteral("Filter"));
    field.setText(QStringLiteral("bytes > many"));
    field.setCursorPosition(5);
    QSignalSpy changed(&field, &FilterField::textChanged);

    field.setState(FilterField::State::Error, QStringLiteral("no number"));
    field.markError(8, 4);

    QCOMPARE(field.text(), QStringLiteral("bytes > many"));
    QCOMPARE(field.cursorPosition(), 5);
    QTest::keyClicks(&field, QStringLiteral("x"));
    QCOMPARE(field.text(), QStringLiteral("bytesx > many"));
    QCOMPARE(changed.size(), 1);
}

namespace {
FieldCompletion wordsAt(const QString &text, int cursor)
{
    const int begin = static_cast<int>(text.left(cursor).lastIndexOf(u' ')) + 1;
    FieldCompletion completion;
    completion.position = begin;
    completion.length = cursor - begin;
    completion.eager = completion.length > 0;
    for (const QString &word : {QStringLiteral("alpha"), QStringLiteral("alps")}) {
        if (word.startsWith(text.mid(begin, completion.length)))
            completion.choices.append({word, QStringLiteral("a word")});
    }
    return completion;
}
} // namespace

void TestFilterField::completesAtTheCursor()
{
    FilterField field(QStringLiteral("Filter"));
    field.setCompleter(wordsAt);
    field.show();
    QTest::keyClicks(&field, QStringLiteral("x a"));
    QVERIFY(field.isCompleting());

    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);

    QCOMPARE(field.text(), QStringLiteral("x alps "));
    QVERIFY(!field.isCompleting());
    QTest::keyClick(&field, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(field.isCompleting()); // asked for
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Tab);
    QCOMPARE(field.text(), QStringLiteral("x alps alps "));
}

void TestFilterField::escapeClosesTheSuggestionsFirst()
{
    FilterField field(QStringLiteral("Filter"));
    field.setCompleter(wordsAt);
    field.show();
    QTest::keyClicks(&field, QStringLiteral("a"));

    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(!field.isCompleting());
    QCOMPARE(field.text(), QStringLiteral("a"));
    QTest::keyClick(&field, Qt::Key_Escape);

    QCOMPARE(field.text(), QString());
}

void TestFilterField::offersWhatWasUsedBefore()
{
    FilterField field(QStringLiteral("Filter"));
    field.setCompleter(wordsAt);
    field.show();
    for (const QString &text : {QStringLiteral("one"), QStringLiteral("two")}) {
        field.setText(text);
        field.setState(FilterField::State::Valid);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    field.setText(QStringLiteral("wrong"));
    field.setState(FilterField::State::Error, QStringLiteral("wrong"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.history(), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
    field.clear();

    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);

    QCOMPARE(field.text(), QStringLiteral("two "));
}

QTEST_MAIN(TestFilterField)
#include "tst_filter_field.moc"
