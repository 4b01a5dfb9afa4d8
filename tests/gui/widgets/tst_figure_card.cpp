// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/figure_card.h"
#include "gui/widgets/reflow_layout.h"
#include "gui/widgets/sparkline.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace anteroom::gui;

class TestFigureCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsItsFigure();
    void isPressedByKeysAndMouse();
    void theLineIsDrawnInItsPlace();
    void noValuesDrawNothing();
    void columnsFollowTheWidth();
    void columnsBeginAtTheRightWhereTextDoes();
};

namespace {

int inkedColumns(Sparkline &line)
{
    const QImage image = line.grab().toImage();
    const QColor ink = Theme::color(ColorRole::Accent);
    int columns = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const QColor color = image.pixelColor(x, y);
            if (std::abs(color.red() - ink.red()) < 40 &&
                std::abs(color.blue() - ink.blue()) < 40) {
                ++columns;
                break;
            }
        }
    }
    return columns;
}

QList<QWidget *> fill(QWidget &parent, int count)
{
    parent.setLayout(new ReflowLayout(4, 12));
    QList<QWidget *> children;
    for (int at = 0; at < count; ++at) {
        auto *child = new QWidget(&parent);
        child->setMinimumSize(100, 40 + 10 * at);
        parent.layout()->addWidget(child);
        children.append(child);
    }
    return children;
}

} // namespace

void TestFigureCard::init()
{
    Theme::apply(*qApp, Scheme::Light);
}

void TestFigureCard::tellsItsFigure()
{
    FigureCard card(QStringLiteral("Connected"), QStringLiteral("Open Connections"));
    card.setContent({QStringLiteral("412"), QStringLiteral("398 people")});
    QCOMPARE(card.accessibleName(), QStringLiteral("Connected: 412"));
    QCOMPARE(card.accessibleDescription(), QStringLiteral("398 people. Open Connections"));
}

void TestFigureCard::isPressedByKeysAndMouse()
{
    FigureCard card(QStringLiteral("Connected"), QStringLiteral("Open Connections"));
    QSignalSpy clicked(&card, &FigureCard::clicked);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(clicked.count(), 3);
    QVERIFY(card.focusPolicy() == Qt::StrongFocus);
}

void TestFigureCard::theLineIsDrawnInItsPlace()
{
    Sparkline line;
    line.resize(100, 30);
    line.setValues({0, 5, 2, 9});
    QVERIFY(inkedColumns(line) > 80);
}

void TestFigureCard::noValuesDrawNothing()
{
    Sparkline line;
    line.resize(100, 30);
    line.setValues({std::numeric_limits<double>::quiet_NaN()});
    QCOMPARE(inkedColumns(line), 0);
}

void TestFigureCard::columnsFollowTheWidth()
{
    QWidget parent;
    const QList<QWidget *> children = fill(parent, 4);
    const auto *layout = static_cast<ReflowLayout *>(parent.layout());
    QCOMPARE(layout->columnCount(436), 4);
    QCOMPARE(layout->columnCount(435), 2);
    QCOMPARE(layout->columnCount(50), 1);
    QCOMPARE(parent.minimumSizeHint().width(), 100);
    QCOMPARE(layout->heightForWidth(212), 50 + 12 + 70);

    parent.resize(212, 200);
    parent.show();

    QCOMPARE(children.at(1)->geometry(), QRect(112, 0, 100, 50));
    QCOMPARE(children.at(2)->geometry(), QRect(0, 62, 100, 70));
}

void TestFigureCard::columnsBeginAtTheRightWhereTextDoes()
{
    QWidget parent;
    parent.setLayoutDirection(Qt::RightToLeft);
    const QList<QWidget *> children = fill(parent, 2);
    parent.resize(212, 200);
    parent.show();
    QCOMPARE(children.first()->geometry().left(), 112);
    QCOMPARE(children.last()->geometry().left(), 0);
}

QTEST_MAIN(TestFigureCard)
#include "tst_figure_card.moc"
