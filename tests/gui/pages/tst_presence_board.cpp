// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/console.h"
#include "gui/models/presence_model.h"
#include "gui/pages/presence_board.h"
#include "gui/pages/presence_page.h"
#include "gui/widgets/card_view.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"
#include "tests/gui/support/waiting_clinic.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

class TestPresenceBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aColumnForEachRole();
    void whoWaitsComesFirst();
    void aCardOpensTheDetails();
    void theTablesSelectionIsTheBoards();
    void theFilterHolds();
    void theChoiceIsRemembered();
    void changesAreFollowed();
    void looks_data();
    void looks();

private:
    void showBoard();
    CardView *column(int number) const;
    QStringList names(int column) const;
    QString text(const char *name) const;

    tests::TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<PresencePage> m_page;
};

void TestPresenceBoard::init()
{
    Theme::apply(*qApp, Scheme::Light);
    QSettings().clear();
    m_page.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_page = std::make_unique<PresencePage>(*m_console);
    m_page->resize(1072, 726);
    m_page->show();
    m_server->signIn(OperatorRole::Operator, tests::waitingClinic());
    QVERIFY(m_page->table()->isVisible());
    showBoard();
}

void TestPresenceBoard::showBoard()
{
    m_page->findChild<QToolButton *>(QStringLiteral("view1ToolButton"))->click();
}

CardView *TestPresenceBoard::column(int number) const
{
    return m_page->findChild<PresenceBoard *>()->columns().at(number);
}

QStringList TestPresenceBoard::names(int number) const
{
    QStringList names;
    const QAbstractItemModel *model = column(number)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

QString TestPresenceBoard::text(const char *name) const
{
    return m_page->findChild<QLabel *>(QLatin1String(name))->text();
}

void TestPresenceBoard::aColumnForEachRole()
{
    QVERIFY(!m_page->table()->isVisible());
    QCOMPARE(names(0),
             (QStringList{QStringLiteral("Dr. Ruth Okafor"), QStringLiteral("Dr. Jonas Lindqvist"),
                          QStringLiteral("Prof. Dr. Alessandra Bianchi")}));
    QCOMPARE(names(1),
             (QStringList{QStringLiteral("Clinic desk"), QStringLiteral("Selin Yıldız")}));
    QCOMPARE(text("physiciansHeadLabel"), QStringLiteral("Physicians · 3"));
    QCOMPARE(text("patientsHeadLabel"), QStringLiteral("Patients · 4"));
}

void TestPresenceBoard::whoWaitsComesFirst()
{
    QAbstractItemModelTester tester(column(2)->model());
    QVERIFY(names(2).first().startsWith(QStringLiteral("Maximiliane")));
    const QModelIndex first = column(2)->model()->index(0, 0);
    const QString words = first.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(QStringLiteral("waiting for 18:5")), qPrintable(words));

    auto longest = tests::waitingClinic().consultations[0];
    longest.session.room.waitingSince = QDateTime::currentDateTimeUtc().addSecs(-9000);
    m_console->applyFeed({1, {feed::ConsultationChanged{longest}}});
    m_console->flush();

    QTRY_COMPARE(names(2).first(), QStringLiteral("Amelie Fournier"));
}

void TestPresenceBoard::aCardOpensTheDetails()
{
    column(0)->setCurrentIndex(column(0)->model()->index(1, 0));
    QCOMPARE(text("detailTitleLabel"), QStringLiteral("Dr. Jonas Lindqvist"));

    column(2)->setCurrentIndex(column(2)->model()->index(0, 0));

    QVERIFY(text("detailTitleLabel").startsWith(QStringLiteral("Maximiliane")));
    QVERIFY(!column(0)->selectionModel()->hasSelection());
}

void TestPresenceBoard::theTablesSelectionIsTheBoards()
{
    m_page->showId(tests::busyClinic().users[5].id.toString());
    QCOMPARE(column(1)->currentIndex().data().toString(), QStringLiteral("Selin Yıldız"));
    QVERIFY(column(1)->selectionModel()->hasSelection());
}

void TestPresenceBoard::theFilterHolds()
{
    auto *field = m_page->findChild<FilterField *>();
    field->setText(QStringLiteral("physician busy"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(names(0).size(), 2);
    QCOMPARE(names(2).size(), 0);
}

void TestPresenceBoard::theChoiceIsRemembered()
{
    PresencePage again(*m_console);
    again.show();
    QVERIFY(!again.table()->isVisible());
    again.findChild<QToolButton *>(QStringLiteral("view0ToolButton"))->click();
    PresencePage third(*m_console);
    third.show();
    QVERIFY(third.table()->isVisible());
}

void TestPresenceBoard::changesAreFollowed()
{
    const User user = tests::person(QStringLiteral("Dr. Aaron Apt"), Role::Physician);
    m_console->applyFeed(
        {1, {feed::PresenceChanged{tests::present(user, PresenceStatus::Online, 1, 0)}}});
    m_console->flush();
    QCOMPARE(names(0).first(), QStringLiteral("Dr. Aaron Apt"));
    QCOMPARE(text("physiciansHeadLabel"), QStringLiteral("Physicians · 4"));
    m_console->applyFeed(
        {2, {feed::PresenceChanged{tests::present(user, PresenceStatus::Offline, 0, 0)}}});
    m_console->flush();
    QCOMPARE(names(0).size(), 3);
}

void TestPresenceBoard::looks_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << Scheme::Light << Qt::RightToLeft;
}

void TestPresenceBoard::looks()
{
    QFETCH(Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    Theme::apply(*qApp, scheme);
    m_page->setLayoutDirection(direction);
    column(2)->setCurrentIndex(column(2)->model()->index(0, 0));
    QVERIFY(text("detailTitleLabel").startsWith(QStringLiteral("Maximiliane")));
    QVERIFY(column(2)->selectionModel()->hasSelection());
    tests::picture(*m_page, QStringLiteral("board-") + QLatin1String(QTest::currentDataTag()));
}

QTEST_MAIN(TestPresenceBoard)
#include "tst_presence_board.moc"
