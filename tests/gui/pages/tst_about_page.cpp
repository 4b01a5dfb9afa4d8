// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/about_page.h"
#include "gui/widgets/theme.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

class TestAboutPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsOpen();
    void diagnosticsNameNobody();

private:
    TemporarySettings m_settings;
};

namespace {
const AboutFacts Facts{QStringLiteral("PostgreSQL"), 12, QStringLiteral("/home/ada/clinic"),
                       QStringLiteral("/home/ada/.config/Anteroom/server.ini")};
}

void TestAboutPage::tellsWhatIsOpen()
{
    Theme::apply(*qApp, Scheme::Light);
    Console console;
    AboutPage page(console);
    page.resize(1072, 726);
    page.setFacts(Facts);
    page.show();
    QStringList texts;
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("PostgreSQL, schema 12")));
    QVERIFY(texts.contains(Facts.dataDirectory));
    QVERIFY(texts.contains(QStringLiteral("Anteroom " ANTEROOM_VERSION)));
    picture(page, QStringLiteral("about-page"));
    Theme::apply(*qApp, Scheme::Dark);
    picture(page, QStringLiteral("about-page-dark"));
}

void TestAboutPage::diagnosticsNameNobody()
{
    Console console;
    FakeServer server(console);
    server.signIn(OperatorRole::Admin, busyClinic());
    AboutPage page(console);
    page.setFacts(Facts);
    page.show();
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("copyDiagnosticsPushButton")),
                      Qt::LeftButton);

    const QString text = QApplication::clipboard()->text();
    QCOMPARE(text, page.diagnostics());
    QVERIFY(text.contains(QStringLiteral("Database: PostgreSQL\nSchema: 12\n")));
    QVERIFY(text.contains(QStringLiteral("Connections: 12\n")));
    QVERIFY(!text.contains(QStringLiteral("/home")));
    QVERIFY(!text.contains(QStringLiteral("Okafor")));
    QVERIFY(!text.contains(QSysInfo::machineHostName() + u'\n'));
}

QTEST_MAIN(TestAboutPage)
#include "tst_about_page.moc"
