// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/room_model.h"
#include "gui/models/traffic_filter.h"
#include "gui/pages/rooms_page.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/connection_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

class TestRoomsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhoIsInARoom();
    void scopesNarrow();
    void personalRoomsAreAskedFor();
    void comesToAPersonalRoomByItself();
    void leadsToConnectionsPeopleAndTheConsultation();
    void findsTheTrafficOfARoomWithAQuoteInItsName();
    void countsThoseThatDontFit();
    void followsTheFeed();
    void saysWhatIsMissing();

private:
    void show(const feed::ServerSnapshot &snapshot);
    QStringList names() const;
    bool shows(const QString &text) const;
    QToolButton *toolButton(const QString &name) const;

    tests::TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<RoomsPage> m_page;
};

void TestRoomsPage::init()
{
    Theme::apply(*qApp, Scheme::Light);
    show(tests::connectedClinic());
}

void TestRoomsPage::show(const feed::ServerSnapshot &snapshot)
{
    m_page.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_page = std::make_unique<RoomsPage>(*m_console);
    m_page->resize(1072, 726);
    m_server->signIn(OperatorRole::Operator, snapshot);
    m_page->show();
}

QStringList TestRoomsPage::names() const
{
    QStringList names;
    const QAbstractItemModel *model = m_page->table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data(IdRole).toString());
    return names;
}

bool TestRoomsPage::shows(const QString &text) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

QToolButton *TestRoomsPage::toolButton(const QString &name) const
{
    return m_page->findChild<QToolButton *>(name);
}

void TestRoomsPage::showsWhoIsInARoom()
{
    QCOMPARE(names().first(), QStringLiteral("consultation:s-running-1"));
    m_page->showId(QStringLiteral("consultation:s-running-1"));

    QTRY_VERIFY(shows(QStringLiteral("Amelie Fournier with Dr. Jonas Lindqvist")));
    QTRY_VERIFY(shows(QStringLiteral("Patient · WebSocket")));
    QTRY_VERIFY(shows(QStringLiteral("Physician · WebSocket")));
    tests::picture(*m_page, QStringLiteral("rooms-light"));
    Theme::apply(*qApp, Scheme::Dark);
    tests::picture(*m_page, QStringLiteral("rooms-dark"));
}

void TestRoomsPage::scopesNarrow()
{
    toolButton(QStringLiteral("scope1ToolButton"))->click();
    QCOMPARE(names(), QStringList{QStringLiteral("consultation:s-running-1")});
    toolButton(QStringLiteral("scope2ToolButton"))->click();
    QCOMPARE(names(), QStringList{QStringLiteral("conversation:c1")});
    toolButton(QStringLiteral("scope3ToolButton"))->click();
    QCOMPARE(names().size(), 4); // one for each role
}

void TestRoomsPage::personalRoomsAreAskedFor()
{
    QCOMPARE(names().size(), 7);
    QTRY_VERIFY(shows(QStringLiteral("20 personal hidden")));

    toolButton(QStringLiteral("personalRoomsToolButton"))->click();

    QCOMPARE(names().size(), 27);
    QTRY_VERIFY(!shows(QStringLiteral("hidden")));
    tests::picture(*m_page, QStringLiteral("rooms-personal"));
}

void TestRoomsPage::comesToAPersonalRoomByItself()
{
    const QString room =
        QStringLiteral("user:") + tests::person(QStringLiteral("Ana"), Role::Patient).id.toString();

    m_page->showId(room);

    QCOMPARE(m_page->table()->selectedRow().data(IdRole).toString(), room);
}

void TestRoomsPage::leadsToConnectionsPeopleAndTheConsultation()
{
    QSignalSpy ids(m_page.get(), &Page::idRequested);
    QSignalSpy filters(m_page.get(), &Page::filterRequested);
    m_page->showId(QStringLiteral("consultation:s-running-1"));
    const auto press = [this](const char *name) {
        QTest::mouseClick(m_page->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    };

    press("showSubjectPushButton");
    press("showTrafficPushButton");
    toolButton(QStringLiteral("connectionsLinkToolButton"))->click();
    toolButton(QStringLiteral("peopleLinkToolButton"))->click();

    QCOMPARE(ids.at(0),
             (QVariantList{QStringLiteral("consultations"), QStringLiteral("s-running-1")}));
    QCOMPARE(filters.at(0), (QVariantList{QStringLiteral("traffic"),
                                          QStringLiteral("room == \"consultation:s-running-1\"")}));
    const UserId amelie = tests::person(QStringLiteral("Amelie Fournier"), Role::Patient).id;
    QCOMPARE(ids.at(1).at(0).toString(), QStringLiteral("connections"));
    QCOMPARE(ids.at(2), (QVariantList{QStringLiteral("people"), amelie.toString()}));
}

void TestRoomsPage::findsTheTrafficOfARoomWithAQuoteInItsName()
{
    const QString room = QStringLiteral("conversation:a\"b\\");
    feed::ServerSnapshot snapshot = tests::busyClinic();
    snapshot.connections = {
        tests::connection(QStringLiteral("s1"), snapshot.users.first(), {room})};
    show(snapshot);
    QSignalSpy filters(m_page.get(), &Page::filterRequested);
    m_page->showId(room);

    m_page->findChild<QPushButton *>(QStringLiteral("showTrafficPushButton"))->click();

    const auto filter = TrafficFilter::parse(filters.at(0).at(1).toString());
    feed::TrafficView row;
    row.room = room;
    QVERIFY(filter && filter->matches(row));
}

void TestRoomsPage::countsThoseThatDontFit()
{
    feed::ServerSnapshot snapshot = tests::busyClinic();
    snapshot.connections = tests::manyConnections(10'000);
    show(snapshot);
    m_page->showId(QStringLiteral("notifications:role:PATIENT"));
    QSignalSpy filters(m_page.get(), &Page::filterRequested);
    auto *more = m_page->findChild<QPushButton *>(QStringLiteral("morePushButton"));
    QVERIFY(more->text().contains(QStringLiteral("10000")));
    tests::picture(*m_page, QStringLiteral("rooms-10000"));

    more->click();

    QCOMPARE(filters.at(0), (QVariantList{QStringLiteral("connections"),
                                          QStringLiteral("notifications:role:PATIENT")}));
    m_page->showId(QStringLiteral("conversation:c3"));
    QVERIFY(more->text().contains(QStringLiteral("100")));
}

void TestRoomsPage::followsTheFeed()
{
    m_page->showId(QStringLiteral("consultation:s-running-1"));
    const QString physician =
        m_console->rooms()->socketsIn(QStringLiteral("consultation:s-running-1"), 9).last();

    m_console->applyFeed({1, {feed::ConnectionEnded{physician, {}}}});
    m_console->flush();

    QTRY_VERIFY(!shows(QStringLiteral("Physician · WebSocket")));
    QTRY_VERIFY(shows(QStringLiteral("Patient · WebSocket")));
}

void TestRoomsPage::saysWhatIsMissing()
{
    show(tests::busyClinic());
    QTRY_VERIFY(shows(QStringLiteral("No rooms")));
    toolButton(QStringLiteral("scope1ToolButton"))->click();
    QTRY_VERIFY(shows(QStringLiteral("Nobody is in a consultation")));
}

QTEST_MAIN(TestRoomsPage)
#include "tst_rooms_page.moc"
