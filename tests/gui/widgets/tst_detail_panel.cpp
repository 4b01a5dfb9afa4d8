// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/detail_panel.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace anteroom::gui;

class TestDetailPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLabelsThroughUpdates();
    void buttonsFollowTheirActions();
    void longNamesAreNotCutOff();
};

namespace {

QStringList texts(const DetailPanel &panel)
{
    QStringList texts;
    const QList<QLabel *> labels = panel.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts;
}

} // namespace

void TestDetailPanel::keepsLabelsThroughUpdates()
{
    DetailPanel panel(QStringLiteral("Nothing is selected."));
    panel.setHead(QStringLiteral("Anna"), QStringLiteral("Patient"), {QStringLiteral("Online")});
    panel.setFacts({{QStringLiteral("Devices"), QStringLiteral("1")},
                    {QStringLiteral("Id"), QStringLiteral("abc"), true}});
    const auto before = panel.findChildren<QLabel *>().size();

    panel.setFacts({{QStringLiteral("Devices"), QStringLiteral("2")},
                    {QStringLiteral("Id"), QStringLiteral("abc"), true}});

    QCOMPARE(panel.findChildren<QLabel *>().size(), before);
    QVERIFY(texts(panel).contains(QStringLiteral("2")));
    QVERIFY(!texts(panel).contains(QStringLiteral("1")));
}

void TestDetailPanel::buttonsFollowTheirActions()
{
    DetailPanel panel(QStringLiteral("Nothing is selected."));
    QAction start(QStringLiteral("Start"));
    start.setObjectName(QStringLiteral("startConsultationAction"));
    panel.setActions({&start});
    panel.setHead(QStringLiteral("Anna"), {}, {});
    panel.show();
    auto *button = panel.findChild<QPushButton *>(QStringLiteral("startConsultationPushButton"));
    QVERIFY(button);
    int triggered = 0;
    connect(&start, &QAction::triggered, &panel, [&triggered] { ++triggered; });

    QTest::mouseClick(button, Qt::LeftButton);
    start.setEnabled(false);

    QCOMPARE(triggered, 1);
    QVERIFY(!button->isEnabled());
}

void TestDetailPanel::longNamesAreNotCutOff()
{
    DetailPanel panel(QStringLiteral("Nothing is selected."));
    const QString name = QStringLiteral("Maria ").repeated(20);
    panel.setHead(name, {}, {QStringLiteral("Online")});
    panel.resize(360, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));

    const auto *title = panel.findChild<QLabel *>(QStringLiteral("detailTitleLabel"));

    QVERIFY(title->height() >= title->heightForWidth(title->width()));
    QVERIFY(title->mapTo(&panel, QPoint(title->width(), 0)).x() <= panel.width());
}

QTEST_MAIN(TestDetailPanel)
#include "tst_detail_panel.moc"
