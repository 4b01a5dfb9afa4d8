// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/connection_model.h"
#include "gui/models/traffic_filter.h"
#include "gui/pages/connections_page.h"
#include "gui/pages/presence_page.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/connection_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <ctime>
#include <memory>

using namespace anteroom;
using namespace anteroom::gui;
using namespace std::chrono_literals;

class TestConnectionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsFiguresAndRooms();
    void scopesNarrow();
    void watchesWhileItIsShown();
    void watchesAgainAfterASignIn();
    void disconnectsWithAReason();
    void disconnectsSeveralTogether();
    void tellsARefusalOfOneOfSeveral();
    void mutesForAChosenTime();
    void presenceMutesLikewise();
    void adminsBanAddresses();
    void explainsThatItsOwnAddressCantBeBanned();
    void viewersOnlyLook();
    void leadsToTrafficPersonAndRooms();
    void findsTheTrafficOfASocketWithAQuoteInItsId();
    void copiesSocketIds();
    void followsTheEnd();
    void staysQuickWithTenThousand();
    void saysWhatIsMissing();

private:
    void open(OperatorRole role, const feed::ServerSnapshot &snapshot);
    int rowOf(const QString &name) const;
    void select(const QString &name);
    QPushButton *button(const char *name) const;
    void press(const char *name) const;
    void confirm(const QString &reason, int choice = -1) const;
    QString summary() const;

    tests::TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<ConnectionsPage> m_page;
};

void TestConnectionsPage::init()
{
    Theme::apply(*qApp, Scheme::Light);
    open(OperatorRole::Admin, tests::connectedClinic());
}

void TestConnectionsPage::open(OperatorRole role, const feed::ServerSnapshot &snapshot)
{
    m_page.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_page = std::make_unique<ConnectionsPage>(*m_console);
    m_page->resize(1072, 726);
    m_server->signIn(role, snapshot);
    m_page->show();
    m_server->accept(); // that it watches
}

int TestConnectionsPage::rowOf(const QString &name) const
{
    const QAbstractItemModel *model = m_page->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

void TestConnectionsPage::select(const QString &name)
{
    m_page->table()->selectRow(rowOf(name));
}

QPushButton *TestConnectionsPage::button(const char *name) const
{
    return m_page->findChild<QPushButton *>(QLatin1String(name));
}

void TestConnectionsPage::press(const char *name) const
{
    QTest::mouseClick(button(name), Qt::LeftButton);
}

void TestConnectionsPage::confirm(const QString &reason, int choice) const
{
    auto *dialog = m_page->findChild<ReasonDialog *>();
    QVERIFY(dialog);
    if (choice >= 0)
        dialog->findChild<QComboBox *>(QStringLiteral("choiceComboBox"))->setCurrentIndex(choice);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("reasonLineEdit")), reason);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton")),
                      Qt::LeftButton);
}

QString TestConnectionsPage::summary() const
{
    QStringList texts;
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void TestConnectionsPage::showsFiguresAndRooms()
{
    QCOMPARE(m_page->table()->model()->rowCount(), 10);
    QTRY_VERIFY(summary().contains(QStringLiteral("2 slow")));
    select(QStringLiteral("Amelie Fournier"));
    QTRY_VERIFY(summary().contains(QStringLiteral("consultation:s-running-1")));
    const QString shown = summary();
    QVERIFY(shown.contains(QStringLiteral("10.0.4.x")));
    QVERIFY(shown.contains(QStringLiteral("WebSocket, encrypted")));
    tests::picture(*m_page, QStringLiteral("connections-light"));
    Theme::apply(*qApp, Scheme::Dark);
    tests::picture(*m_page, QStringLiteral("connections-dark"));
}

void TestConnectionsPage::scopesNarrow()
{
    const auto choose = [this](int scope) {
        m_page->findChild<QToolButton *>(QStringLiteral("scope%1ToolButton").arg(scope))->click();
        return m_page->table()->model()->rowCount();
    };
    QCOMPARE(choose(1), 8);
    QCOMPARE(choose(2), 2);
    QCOMPARE(choose(3), 2);
    QCOMPARE(choose(0), 10);
}

void TestConnectionsPage::watchesWhileItIsShown()
{
    const auto *watch = m_server->last<feed::WatchConnections>();
    QVERIFY(watch && watch->live);

    m_page->hide();

    watch = m_server->last<feed::WatchConnections>();
    QVERIFY(watch && !watch->live);
    const auto sent = m_server->sent().size();
    m_page->hide();
    QCOMPARE(m_server->sent().size(), sent);
}

void TestConnectionsPage::watchesAgainAfterASignIn()
{
    m_console->reset();
    m_server->signIn(OperatorRole::Viewer, tests::connectedClinic());

    int count = 0;
    for (const feed::ServerCommand &command : m_server->sent())
        count += std::holds_alternative<feed::WatchConnections>(command) ? 1 : 0;
    QCOMPARE(count, 2);
}

void TestConnectionsPage::disconnectsWithAReason()
{
    select(QStringLiteral("Ana"));
    press("disconnectSocketPushButton");
    QVERIFY(!m_server->last<feed::DisconnectSocket>());

    confirm(QStringLiteral("a test"));

    const auto *command = m_server->last<feed::DisconnectSocket>();
    QVERIFY(command);
    QCOMPARE(command->socketId, m_page->table()->selectedRow().data(IdRole).toString());
    QCOMPARE(command->reason, QStringLiteral("a test"));
    m_server->refuse(QStringLiteral("forbidden"));
    QVERIFY(m_page->findChild<MessageBar *>()->text().contains(QStringLiteral("role")));
}

void TestConnectionsPage::disconnectsSeveralTogether()
{
    m_page->table()->selectAll();
    QVERIFY(summary().contains(QStringLiteral("10 connections")));
    QCOMPARE(button("disconnectSocketPushButton")->text(), QStringLiteral("Disconnect 10…"));
    QVERIFY(!button("banAddressPushButton")->isEnabled());
    QVERIFY(!button("mutePersonPushButton")->isEnabled());
    tests::picture(*m_page, QStringLiteral("connections-many"));
    const auto before = m_server->sent().size();
    press("disconnectSocketPushButton");

    confirm(QStringLiteral("maintenance"));

    QCOMPARE(m_server->sent().size(), before + 10);
    QSet<QString> sockets;
    for (auto at = before; at < m_server->sent().size(); ++at)
        sockets.insert(std::get<feed::DisconnectSocket>(m_server->sent().at(at)).socketId);
    QCOMPARE(sockets.size(), 10);
}

void TestConnectionsPage::tellsARefusalOfOneOfSeveral()
{
    m_page->table()->selectAll();
    press("disconnectSocketPushButton");
    confirm(QStringLiteral("maintenance"));
    const auto count = static_cast<quint64>(m_server->sent().size());
    const auto answer = [this](quint64 ticket, const QString &code) {
        feed::CommandResult result;
        result.ticket = ticket;
        result.ok = code.isEmpty();
        result.code = code;
        m_console->finishCommand(result);
    };
    auto *bar = m_page->findChild<MessageBar *>();

    for (quint64 ticket = count - 9; ticket < count; ++ticket)
        answer(ticket,
               ticket == count - 5 ? QStringLiteral("unavailable") : QStringLiteral("not_found"));
    QVERIFY(bar->text().contains(QStringLiteral("Waiting")));
    answer(count, {});

    QVERIFY(bar->text().contains(QStringLiteral("does not answer")));
}

void TestConnectionsPage::mutesForAChosenTime()
{
    select(QStringLiteral("Ana"));
    press("mutePersonPushButton");
    auto *dialog = m_page->findChild<ReasonDialog *>();
    tests::picture(*dialog, QStringLiteral("mute-dialog"));

    confirm(QStringLiteral("insults"), 2);

    const auto *command = m_server->last<feed::MuteUser>();
    QVERIFY(command);
    QCOMPARE(command->userId, tests::person(QStringLiteral("Ana"), Role::Patient).id);
    QVERIFY(command->conversationId.isEmpty());
    QCOMPARE(command->duration, std::chrono::minutes(8h));
    QCOMPARE(command->reason, QStringLiteral("insults"));
    m_server->accept();
    QVERIFY(m_page->findChild<MessageBar *>()->text().contains(QStringLiteral("8 hours")));
}

void TestConnectionsPage::presenceMutesLikewise()
{
    PresencePage page(*m_console);
    page.resize(1072, 726);
    page.show();
    page.table()->selectRow(0);
    auto *mute = page.findChild<QPushButton *>(QStringLiteral("mutePersonPushButton"));
    QVERIFY(mute->isEnabled());
    mute->click();
    auto *dialog = page.findChild<ReasonDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("insults"));

    dialog->accept();

    const auto *command = m_server->last<feed::MuteUser>();
    QVERIFY(command);
    QCOMPARE(command->userId.toString(), page.table()->selectedRow().data(IdRole).toString());
}

void TestConnectionsPage::adminsBanAddresses()
{
    select(QStringLiteral("Ana"));
    press("banAddressPushButton");

    confirm(QStringLiteral("flood"));

    const auto *command = m_server->last<feed::BanAddress>();
    QVERIFY(command);
    QCOMPARE(command->socketId, m_page->table()->selectedRow().data(IdRole).toString());
    QCOMPARE(command->duration, std::chrono::minutes(1h));
    open(OperatorRole::Operator, tests::connectedClinic());
    select(QStringLiteral("Ana"));
    QVERIFY(!button("banAddressPushButton")->isEnabled());
    QVERIFY(button("mutePersonPushButton")->isEnabled());
}

void TestConnectionsPage::explainsThatItsOwnAddressCantBeBanned()
{
    select(QStringLiteral("Ana"));
    press("banAddressPushButton");
    confirm(QStringLiteral("flood"));

    m_server->refuse(QStringLiteral("conflict"), QStringLiteral("own address"));

    QVERIFY(m_page->findChild<MessageBar *>()->text().contains(QStringLiteral("everybody out")));
}

void TestConnectionsPage::viewersOnlyLook()
{
    open(OperatorRole::Viewer, tests::connectedClinic());
    select(QStringLiteral("Ana"));
    for (const char *name :
         {"disconnectSocketPushButton", "mutePersonPushButton", "banAddressPushButton"})
        QVERIFY2(!button(name)->isEnabled(), name);
    QVERIFY(button("showTrafficPushButton")->isEnabled());
}

void TestConnectionsPage::leadsToTrafficPersonAndRooms()
{
    QSignalSpy filters(m_page.get(), &Page::filterRequested);
    QSignalSpy ids(m_page.get(), &Page::idRequested);
    select(QStringLiteral("Amelie Fournier"));
    const QString socket = m_page->table()->selectedRow().data(IdRole).toString();

    press("showTrafficPushButton");
    press("showPersonPushButton");
    m_page->findChild<QToolButton *>(QStringLiteral("consultationsLinkToolButton"))->click();
    m_page->findChild<QToolButton *>(QStringLiteral("roomsLinkToolButton"))->click();

    QCOMPARE(filters.at(0), (QVariantList{QStringLiteral("traffic"),
                                          QStringLiteral("socket == \"%1\"").arg(socket)}));
    const UserId amelie = tests::person(QStringLiteral("Amelie Fournier"), Role::Patient).id;
    QCOMPARE(ids.at(0), (QVariantList{QStringLiteral("people"), amelie.toString()}));
    QCOMPARE(ids.at(1),
             (QVariantList{QStringLiteral("consultations"), QStringLiteral("s-running-1")}));
    QCOMPARE(ids.at(2),
             (QVariantList{QStringLiteral("rooms"), QStringLiteral("consultation:s-running-1")}));
}

void TestConnectionsPage::findsTheTrafficOfASocketWithAQuoteInItsId()
{
    feed::ServerSnapshot snapshot = tests::busyClinic();
    const QString socket = QStringLiteral("a\"b\\");
    snapshot.connections = {tests::connection(socket, snapshot.users.first(), {})};
    open(OperatorRole::Admin, snapshot);
    QSignalSpy filters(m_page.get(), &Page::filterRequested);
    m_page->showId(socket);

    press("showTrafficPushButton");

    const auto filter = TrafficFilter::parse(filters.at(0).at(1).toString());
    feed::TrafficView row;
    row.socketId = socket;
    QVERIFY(filter && filter->matches(row));
}

void TestConnectionsPage::copiesSocketIds()
{
    m_page->table()->selectAll();
    press("copySocketIdPushButton");
    QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), 10);
}

void TestConnectionsPage::followsTheEnd()
{
    select(QStringLiteral("Ana"));
    const QString socket = m_page->table()->selectedRow().data(IdRole).toString();

    m_console->applyFeed({1, {feed::ConnectionEnded{socket, QStringLiteral("transport close")}}});
    m_console->flush();

    QCOMPARE(rowOf(QStringLiteral("Ana")), -1);
    QVERIFY(!m_page->table()->selectedRow().isValid());
    QVERIFY(!button("disconnectSocketPushButton")->isEnabled());
}

void TestConnectionsPage::staysQuickWithTenThousand()
{
    feed::ServerSnapshot snapshot = tests::busyClinic();
    snapshot.connections = tests::manyConnections(10'000);
    open(OperatorRole::Admin, snapshot);
    DataTable *table = m_page->table();
    table->sortByColumn(int(ConnectionModel::Column::Sent), Qt::DescendingOrder);
    table->selectRow(5'000);
    table->scrollTo(table->selectedRow());
    const QString selected = table->selectedRow().data(IdRole).toString();
    QCoreApplication::processEvents();
    tests::picture(*m_page, QStringLiteral("connections-10000"));
    const std::clock_t begin = std::clock(); // what others do on this machine does not count

    quint64 number = 1;
    for (int flush = 0; flush < 10; ++flush) {
        feed::FeedBatch batch{number, {}};
        for (int change = 0; change < 100; ++change) {
            feed::ConnectionView &row =
                snapshot.connections[(flush * 1'009 + change * 97) % 10'000];
            row.bytesOut += 5'000;
            batch.events.append(feed::ConnectionChanged{row});
        }
        number += 100;
        m_console->applyFeed(batch);
        m_console->flush();
        QCoreApplication::processEvents();
    }

    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    qInfo("a second's work took %.2f s", seconds);
    QVERIFY(seconds < 1);
    QCOMPARE(table->selectedRow().data(IdRole).toString(), selected);
}

void TestConnectionsPage::saysWhatIsMissing()
{
    open(OperatorRole::Admin, tests::busyClinic());
    QVERIFY(summary().contains(QStringLiteral("No connections")));
    m_page->findChild<QToolButton *>(QStringLiteral("scope3ToolButton"))->click();
    QVERIFY(summary().contains(QStringLiteral("No connection is slow")));
    tests::picture(*m_page, QStringLiteral("connections-empty"));
}

QTEST_MAIN(TestConnectionsPage)
#include "tst_connections_page.moc"
