// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/options.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::gui;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheCommonOptions();
    void takesTheScreenshotDirectory();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void namesItsOwnOptionInTheHelp();
};

void TestOptions::takesTheCommonOptions()
{
    const auto options = readOptions(
        {QStringLiteral("--demo"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}, {});

    QVERIFY(options.ok());
    QVERIFY(options->settings.demo);
    QCOMPARE(options->settings.listen.port, quint16(0));
    QVERIFY(options->screenshotDirectory.isEmpty());
}

void TestOptions::takesTheScreenshotDirectory()
{
    const QStringList ways[] = {
        {QStringLiteral("--demo"), QStringLiteral("--screenshots"), QStringLiteral("out")},
        {QStringLiteral("--screenshots=out"), QStringLiteral("--demo")}};
    for (const QStringList &words : ways) {
        const auto options = readOptions(words, {});
        QVERIFY(options.ok());
        QCOMPARE(options->screenshotDirectory, QStringLiteral("out"));
    }
}

void TestOptions::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--bogus")};
    QTest::newRow("no directory") << QStringList{QStringLiteral("--demo"),
                                                 QStringLiteral("--screenshots")};
    QTest::newRow("pictures without a demo")
        << QStringList{QStringLiteral("--screenshots"), QStringLiteral("out")};
}

void TestOptions::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, words);

    const auto options = readOptions(words, {});

    QVERIFY(!options.ok());
    QVERIFY(!options.error().text.isEmpty());
    QVERIFY(!options.error().text.contains(u'\n'));
}

void TestOptions::namesItsOwnOptionInTheHelp()
{
    QVERIFY(helpText().contains(QStringLiteral("--screenshots")));
    QVERIFY(helpText().contains(QStringLiteral("--listen")));
}

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
