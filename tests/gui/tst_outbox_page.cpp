// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/theme_control.h"
#include "gui/models/console.h"
#include "gui/models/outbox_model.h"
#include "gui/pages/outbox_page.h"
#include "gui/widgets/reason_dialog.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

class TestOutboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatFailed();
    void scopesWiden();
    void triesAgain();
    void adminsGiveUpWithAReason();
    void operatorsGiveNothingUp();
    void whatWasGivenUpComesBackWithAReason();
    void followsTheFeed();
    void saysThatNothingNeedsAnybody();

private:
    void open(OperatorRole role);
    QStringList keys() const;
    QPushButton *button(const char *name) const;

    tests::TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<OutboxPage> m_page;
};

namespace {
OutboxItem delivery(OutboxKind kind, int number, DeliveryState state)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    OutboxItem item;
    item.kind = kind;
    const QString id = QStringLiteral("01J9ZK4T%1").arg(number, 6, 10, QLatin1Char('0'));
    item.key = toWire(kind) + u':' + id;
    item.payload = {{kind == OutboxKind::Payment ? QStringLiteral("sessionId")
                                                 : QStringLiteral("notificationId"),
                     id}};
    item.createdAt = now.addSecs(-600 * number);
    item.nextAttemptAt = now.addSecs(40);
    if (state == DeliveryState::Failed || state == DeliveryState::Retrying) {
        item.attempts = 12;
        item.lastError = QStringLiteral("the receiver answered 503");
    }
    if (state == DeliveryState::Failed)
        item.deadAt = now.addSecs(-60 * number);
    if (state == DeliveryState::Delivered) {
        item.state = OutboxState::Delivered;
        item.deliveredAt = now;
        item.reply = QStringLiteral("accepted");
    }
    return item;
}

feed::ServerSnapshot clinicWithDeliveries()
{
    feed::ServerSnapshot snapshot = tests::busyClinic();
    snapshot.outbox = {delivery(OutboxKind::Push, 1, DeliveryState::Waiting),
                       delivery(OutboxKind::Payment, 3, DeliveryState::Failed),
                       delivery(OutboxKind::Push, 2, DeliveryState::Failed),
                       delivery(OutboxKind::Push, 4, DeliveryState::Retrying),
                       delivery(OutboxKind::Payment, 5, DeliveryState::Delivered)};
    return snapshot;
}
} // namespace

void TestOutboxPage::init()
{
    Theme::apply(*qApp, Scheme::Light);
    open(OperatorRole::Admin);
}

void TestOutboxPage::open(OperatorRole role)
{
    m_page.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_page = std::make_unique<OutboxPage>(*m_console);
    m_page->resize(1072, 726);
    m_page->show();
    m_server->signIn(role, clinicWithDeliveries());
}

QStringList TestOutboxPage::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_page->table()->model()->rowCount(); ++row)
        keys.append(m_page->table()->model()->index(row, 0).data(IdRole).toString());
    return keys;
}

QPushButton *TestOutboxPage::button(const char *name) const
{
    return m_page->findChild<QPushButton *>(QLatin1String(name));
}

void TestOutboxPage::showsWhatFailed()
{
    QAbstractItemModelTester tester(m_console->outbox());
    QTRY_COMPARE(m_page->badge(), QStringLiteral("2"));
    QCOMPARE(keys(), (QStringList{QStringLiteral("push:01J9ZK4T000002"),
                                  QStringLiteral("payment:01J9ZK4T000003")}));
    m_page->table()->selectRow(1);
    tests::picture(*m_page, QStringLiteral("outbox-page"));
}

void TestOutboxPage::scopesWiden()
{
    m_page->findChild<QToolButton *>(QStringLiteral("scope1ToolButton"))->click();
    QCOMPARE(keys().size(), 2);
    m_page->findChild<QToolButton *>(QStringLiteral("scope2ToolButton"))->click();
    QCOMPARE(keys().size(), 5);
    QVERIFY(keys().first().endsWith(QStringLiteral("2"))); // what failed, the newest first
}

void TestOutboxPage::triesAgain()
{
    m_page->table()->selectRow(0);
    QTest::mouseClick(button("retryDeliveryPushButton"), Qt::LeftButton);
    QCOMPARE(m_server->last<feed::RetryDelivery>()->key, keys().first());
}

void TestOutboxPage::adminsGiveUpWithAReason()
{
    m_page->table()->selectRow(1);
    QTest::mouseClick(button("giveUpDeliveryPushButton"), Qt::LeftButton);
    QVERIFY(!m_server->last<feed::AbandonDelivery>());
    auto *dialog = m_page->findChild<ReasonDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("paid by hand"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton")),
                      Qt::LeftButton);
    const auto *command = m_server->last<feed::AbandonDelivery>();
    QVERIFY(command);
    QCOMPARE(command->key, QStringLiteral("payment:01J9ZK4T000003"));
    QCOMPARE(command->reason, QStringLiteral("paid by hand"));
}

void TestOutboxPage::operatorsGiveNothingUp()
{
    open(OperatorRole::Operator);
    m_page->table()->selectRow(0);
    QVERIFY(button("retryDeliveryPushButton")->isEnabled());
    QVERIFY(!button("giveUpDeliveryPushButton")->isEnabled());
    open(OperatorRole::Viewer);
    m_page->table()->selectRow(0);
    QVERIFY(!button("retryDeliveryPushButton")->isEnabled());
}

void TestOutboxPage::whatWasGivenUpComesBackWithAReason()
{
    OutboxItem item = delivery(OutboxKind::Payment, 3, DeliveryState::Failed);
    item.state = OutboxState::Abandoned;
    m_console->applyFeed({1, {feed::OutboxChanged{item}}});
    m_console->flush();
    m_page->findChild<QToolButton *>(QStringLiteral("scope2ToolButton"))->click();
    m_page->table()->selectRow(static_cast<int>(keys().indexOf(item.key)));
    QTest::mouseClick(button("retryDeliveryPushButton"), Qt::LeftButton);
    auto *dialog = m_page->findChild<ReasonDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("a mistake"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton")),
                      Qt::LeftButton);
    QCOMPARE(m_server->last<feed::ReviveDelivery>()->key, item.key);
}

void TestOutboxPage::followsTheFeed()
{
    m_console->applyFeed(
        {1, {feed::OutboxChanged{delivery(OutboxKind::Push, 2, DeliveryState::Delivered)}}});
    m_console->flush();
    QTRY_COMPARE(m_page->badge(), QStringLiteral("1"));
    QCOMPARE(keys(), QStringList{QStringLiteral("payment:01J9ZK4T000003")});
}

void TestOutboxPage::saysThatNothingNeedsAnybody()
{
    feed::ServerSnapshot snapshot = tests::busyClinic();
    m_console->applySnapshot(snapshot);
    QTRY_COMPARE(m_page->badge(), QString());
    const auto texts = m_page->findChild<EmptyState *>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == QStringLiteral("Nothing needs you");
    }));
    tests::picture(*m_page, QStringLiteral("outbox-empty"));
}

QTEST_MAIN(TestOutboxPage)
#include "tst_outbox_page.moc"
