// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QTest>

#include <tuple>

using namespace anteroom::gui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsLegible_data();
    void everyPairIsLegible();
    void schemeFollowsThePalette();
    void contrastIsThatOfTheGuideline();
};

void TestTheme::everyPairIsLegible_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const QList<Theme::Pair> pairs = Theme::pairs();
    const std::tuple<Scheme, const char *, double> schemes[] = {
        {Scheme::Light, "light", 4.5},
        {Scheme::Dark, "dark", 4.5},
        {Scheme::HighContrast, "high contrast", 7.0}};
    for (const auto &[scheme, name, least] : schemes) {
        for (const Theme::Pair &pair : pairs) {
            QTest::addRow("%s: %d on %d", name, static_cast<int>(pair.text),
                          static_cast<int>(pair.ground))
                << Theme::color(pair.text, scheme) << Theme::color(pair.ground, scheme) << least;
        }
    }
}

void TestTheme::everyPairIsLegible()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);

    const double contrast = Theme::contrast(text, ground);

    QVERIFY2(
        contrast >= least,
        qPrintable(QStringLiteral("%1 on %2 is %3").arg(text.name(), ground.name()).arg(contrast)));
}

void TestTheme::schemeFollowsThePalette()
{
    Theme::apply(*qApp, Scheme::Dark);
    QCOMPARE(Theme::scheme(), Scheme::Dark);

    Theme::apply(*qApp, Scheme::Light);

    QCOMPARE(Theme::scheme(), Scheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             Theme::color(ColorRole::Ground, Scheme::Light));
}

void TestTheme::contrastIsThatOfTheGuideline()
{
    QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(Theme::contrast(Qt::white, Qt::white), 1.0);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
