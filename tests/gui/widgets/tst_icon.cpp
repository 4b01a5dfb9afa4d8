// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/icon.h"

#include <QApplication>
#include <QTest>

using namespace anteroom::gui;

class TestIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconDraws_data();
    void everyIconDraws();
    void followsTheTheme();
    void unknownNameIsEmpty();
};

namespace {

/// The strongest colour of a picture: strokes are drawn in one colour with soft edges.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor strongest = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > strongest.alpha())
                strongest = color;
        }
    }
    return strongest;
}

} // namespace

void TestIcon::everyIconDraws_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = Icon::names();
    QVERIFY(names.size() > 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcon::everyIconDraws()
{
    QFETCH(QString, name);

    const QPixmap pixmap = Icon::pixmap(name, 24, Qt::red, 1);

    QCOMPARE(pixmap.size(), QSize(24, 24));
    const QColor color = ink(pixmap);
    QVERIFY(color.alpha() > 150);
    QVERIFY(color.red() > 240 && color.green() < 15);
}

void TestIcon::followsTheTheme()
{
    const QIcon icon = Icon::named(QStringLiteral("check"), ColorRole::Accent);

    Theme::apply(*qApp, Scheme::Light);
    const QColor light = ink(icon.pixmap(48, 48));
    Theme::apply(*qApp, Scheme::Dark);
    const QColor dark = ink(icon.pixmap(48, 48));

    QCOMPARE(light.rgb(), Theme::color(ColorRole::Accent, Scheme::Light).rgb());
    QCOMPARE(dark.rgb(), Theme::color(ColorRole::Accent, Scheme::Dark).rgb());
}

void TestIcon::unknownNameIsEmpty()
{
    QVERIFY(Icon::named(QStringLiteral("no-such-icon")).isNull());
}

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
