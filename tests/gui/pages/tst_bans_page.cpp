// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/item_roles.h"
#include "gui/pages/bans_page.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/connection_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

class TestBansPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWhatIsInForce();
    void switchesBetweenTheTables();
    void adminsLiftBans();
    void liftsAMute();
    void explainsARefusal();
    void leadsFromARefusalToItsBan();
    void narrowsToOneAddress();
    void findsRowsOfAllTables();
    void viewersOnlyLook();
    void saysThatThereIsNothing();

private:
    void open(OperatorRole role, const feed::ServerSnapshot &snapshot);
    void choose(int section) const;
    DataTable *table() const;
    template <class Widget>
    Widget *shown(const QString &name = {}) const;
    bool shows(const QString &text) const;
    void press(const char *name) const;

    tests::TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<BansPage> m_page;
};

void TestBansPage::init()
{
    Theme::apply(*qApp, Scheme::Light);
    open(OperatorRole::Admin, tests::connectedClinic());
}

void TestBansPage::open(OperatorRole role, const feed::ServerSnapshot &snapshot)
{
    m_page.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_page = std::make_unique<BansPage>(*m_console);
    m_page->resize(1072, 726);
    m_server->signIn(role, snapshot);
    m_page->show();
}

void TestBansPage::choose(int section) const
{
    shown<QToolButton>(QStringLiteral("scope%1ToolButton").arg(section))->click();
}

DataTable *TestBansPage::table() const
{
    return shown<DataTable>();
}

/// The one of the three that can be seen.
template <class Widget>
Widget *TestBansPage::shown(const QString &name) const
{
    const auto widgets = m_page->findChildren<Widget *>(name);
    for (Widget *widget : widgets) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool TestBansPage::shows(const QString &text) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestBansPage::press(const char *name) const
{
    QTest::mouseClick(shown<QPushButton>(QLatin1String(name)), Qt::LeftButton);
}

void TestBansPage::countsWhatIsInForce()
{
    QCOMPARE(m_page->badge(), QStringLiteral("4"));
    QSignalSpy told(m_page.get(), &Page::badgeChanged);
    feed::BanView over = tests::connectedClinic().bans.first();
    over.until = QDateTime::currentDateTimeUtc().addSecs(-1);

    m_console->applyFeed({1, {feed::BansChanged{{over}}}});
    m_console->flush();

    QCOMPARE(m_page->badge(), QStringLiteral("2"));
    QVERIFY(!told.isEmpty());
    table()->selectRow(0);
    QTRY_VERIFY(shows(QStringLiteral("over")));
}

void TestBansPage::switchesBetweenTheTables()
{
    const auto isMarked = [this](int section) {
        return shown<QToolButton>(QStringLiteral("scope%1ToolButton").arg(section))->isChecked();
    };
    QCOMPARE(table()->accessibleName(), QStringLiteral("Banned addresses"));
    QVERIFY(isMarked(0));
    for (const int section : {2, 1, 0, 1, 2}) {
        choose(section);
        QVERIFY(isMarked(section));
    }
    QCOMPARE(table()->accessibleName(), QStringLiteral("Refused connections"));
    QCOMPARE(table()->model()->rowCount(), 7);
    choose(1);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestBansPage::adminsLiftBans()
{
    table()->selectRow(0);
    tests::picture(*m_page, QStringLiteral("bans-banned"));
    press("liftBanPushButton");
    QVERIFY(!m_server->last<feed::LiftBan>());
    auto *dialog = m_page->findChild<ReasonDialog *>();
    QVERIFY(!dialog->findChild<QLineEdit *>()->isVisible());
    tests::picture(*dialog, QStringLiteral("lift-dialog"));

    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton")),
                      Qt::LeftButton);

    QCOMPARE(m_server->last<feed::LiftBan>()->banId, QStringLiteral("b1"));
    m_server->accept();
    QTRY_VERIFY(shows(QStringLiteral("was lifted")));
    open(OperatorRole::Operator, tests::connectedClinic());
    table()->selectRow(0);
    QVERIFY(!shown<QPushButton>(QStringLiteral("liftBanPushButton"))->isEnabled());
}

void TestBansPage::liftsAMute()
{
    choose(1);
    QSignalSpy ids(m_page.get(), &Page::idRequested);
    m_page->showId(tests::connectedClinic().mutes.last().userId.toString() + QStringLiteral(":c1"));
    tests::picture(*m_page, QStringLiteral("bans-muted"));

    press("showConversationPushButton");
    press("liftMutePushButton");

    const auto *command = m_server->last<feed::UnmuteUser>();
    QVERIFY(command);
    QCOMPARE(command->conversationId.toString(), QStringLiteral("c1"));
    QCOMPARE(ids.at(0), (QVariantList{QStringLiteral("conversations"), QStringLiteral("c1")}));
}

void TestBansPage::explainsARefusal()
{
    choose(2);
    m_page->showId(QStringLiteral("1"));
    QTRY_VERIFY(shows(QStringLiteral("expired, was revoked")));
    QTRY_VERIFY(shows(QStringLiteral("Issue the person a new token")));
    tests::picture(*m_page, QStringLiteral("bans-refused-light"));
    Theme::apply(*qApp, Scheme::Dark);
    tests::picture(*m_page, QStringLiteral("bans-refused-dark"));
}

void TestBansPage::leadsFromARefusalToItsBan()
{
    choose(2);
    m_page->showId(QStringLiteral("2"));

    press("showBanPushButton");

    QCOMPARE(table()->accessibleName(), QStringLiteral("Banned addresses"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("203.0.113.x"));
}

void TestBansPage::narrowsToOneAddress()
{
    choose(2);
    m_page->showId(QStringLiteral("2"));
    press("sameAddressPushButton");
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TestBansPage::findsRowsOfAllTables()
{
    m_page->showId(QStringLiteral("3"));
    QCOMPARE(table()->selectedRow().data(IdRole).toString(), QStringLiteral("3"));
    m_page->showId(QStringLiteral("b2"));
    QCOMPARE(table()->accessibleName(), QStringLiteral("Banned addresses"));
    QCOMPARE(table()->selectedRow().data(IdRole).toString(), QStringLiteral("b2"));
    m_page->showId(QStringLiteral("nothing"));
    QCOMPARE(table()->selectedRow().data(IdRole).toString(), QStringLiteral("b2"));
}

void TestBansPage::viewersOnlyLook()
{
    open(OperatorRole::Viewer, tests::connectedClinic());
    choose(1);
    table()->selectRow(0);
    QVERIFY(!shown<QPushButton>(QStringLiteral("liftMutePushButton"))->isEnabled());
}

void TestBansPage::saysThatThereIsNothing()
{
    open(OperatorRole::Admin, tests::busyClinic());
    QCOMPARE(m_page->badge(), QString());
    QTRY_VERIFY(shows(QStringLiteral("No address is banned")));
    choose(1);
    QTRY_VERIFY(shows(QStringLiteral("Nobody is muted")));
    choose(2);
    QTRY_VERIFY(shows(QStringLiteral("Nobody was refused")));
    tests::picture(*m_page, QStringLiteral("bans-empty"));
}

QTEST_MAIN(TestBansPage)
#include "tst_bans_page.moc"
