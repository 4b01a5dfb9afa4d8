// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/theme_control.h"
#include "gui/models/console.h"
#include "gui/models/presence_model.h"
#include "gui/pages/presence_page.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

class TestPresencePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhoIsHere();
    void offlinePeopleAreInAll();
    void filters();
    void staysOnThePersonThroughUpdates();
    void disconnectsWithAReason();
    void tellsARefusal();
    void viewersMayOnlyLook();
    void saysWhatWillAppear();
    void tenThousandPeopleScroll();

private:
    QString cell(int row, PresenceModel::Column column) const;
    void filter(const QString &text);
    QPushButton *disconnectButton() const;

    tests::TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<PresencePage> m_page;
};

void TestPresencePage::init()
{
    Theme::apply(*qApp, Scheme::Light);
    m_page.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_page = std::make_unique<PresencePage>(*m_console);
    m_page->resize(1072, 726);
    m_page->show();
    m_server->signIn(OperatorRole::Operator, tests::busyClinic());
}

QString TestPresencePage::cell(int row, PresenceModel::Column column) const
{
    return m_page->table()->model()->index(row, static_cast<int>(column)).data().toString();
}

void TestPresencePage::filter(const QString &text)
{
    auto *field = m_page->findChild<FilterField *>();
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
}

QPushButton *TestPresencePage::disconnectButton() const
{
    return m_page->findChild<QPushButton *>(QStringLiteral("disconnectUserPushButton"));
}

void TestPresencePage::showsWhoIsHere()
{
    QCOMPARE(m_page->table()->model()->rowCount(), 9);
    QCOMPARE(cell(0, PresenceModel::Column::Name), QStringLiteral("Amelie Fournier"));
    QCOMPARE(cell(0, PresenceModel::Column::Status), QStringLiteral("Online"));
    QTRY_COMPARE(m_page->badge(), QStringLiteral("9"));
    m_page->table()->selectRow(4);
    tests::picture(*m_page, QStringLiteral("presence-page"));
}

void TestPresencePage::offlinePeopleAreInAll()
{
    QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("scope1ToolButton")),
                      Qt::LeftButton);

    QCOMPARE(m_page->table()->model()->rowCount(), 10);
    QCOMPARE(cell(9, PresenceModel::Column::Status), QStringLiteral("Offline"));
}

void TestPresencePage::filters()
{
    filter(QStringLiteral("physician busy"));
    QCOMPARE(m_page->table()->model()->rowCount(), 2);

    filter(QStringLiteral("nobody of this name"));
    QCOMPARE(m_page->table()->model()->rowCount(), 0);
    tests::picture(*m_page, QStringLiteral("presence-no-match"));
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("emptyActionPushButton")),
                      Qt::LeftButton);

    QCOMPARE(m_page->table()->model()->rowCount(), 9);
}

void TestPresencePage::staysOnThePersonThroughUpdates()
{
    m_page->table()->selectRow(2);
    const QString name = cell(2, PresenceModel::Column::Name);

    feed::FeedBatch batch;
    batch.firstNumber = 1;
    for (int index = 0; index < 50; ++index) {
        const User user = tests::person(QStringLiteral("Aaa %1").arg(index), Role::Patient);
        batch.events.append(
            feed::PresenceChanged{tests::present(user, PresenceStatus::Online, 1, 0)});
    }
    m_console->applyFeed(batch);
    m_console->flush();

    QCOMPARE(m_page->table()->selectedRow().siblingAtColumn(0).data().toString(), name);
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("detailTitleLabel"))->text(), name);
}

void TestPresencePage::disconnectsWithAReason()
{
    m_page->table()->selectRow(0);
    QTest::mouseClick(disconnectButton(), Qt::LeftButton);
    auto *dialog = m_page->findChild<ReasonDialog *>();
    QVERIFY(dialog);
    tests::picture(*dialog, QStringLiteral("reason-dialog"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("lost phone"));

    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton")),
                      Qt::LeftButton);

    const auto *command = m_server->last<feed::RevokeTokens>();
    QVERIFY(command);
    QCOMPARE(command->userId, tests::busyClinic().users[0].id);
    QCOMPARE(command->reason, QStringLiteral("lost phone"));
    m_server->accept();
    QVERIFY(m_page->findChild<MessageBar *>()->text().contains(QStringLiteral("disconnected")));
}

void TestPresencePage::tellsARefusal()
{
    m_page->table()->selectRow(0);
    QTest::mouseClick(disconnectButton(), Qt::LeftButton);
    auto *dialog = m_page->findChild<ReasonDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("lost phone"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton")),
                      Qt::LeftButton);

    m_server->refuse(QStringLiteral("unavailable"));

    QVERIFY(m_page->findChild<MessageBar *>()->isVisible());
    tests::picture(*m_page, QStringLiteral("presence-refusal"));
}

void TestPresencePage::viewersMayOnlyLook()
{
    m_server->signIn(OperatorRole::Viewer, tests::busyClinic());

    m_page->table()->selectRow(0);

    QVERIFY(!disconnectButton()->isEnabled());
}

void TestPresencePage::saysWhatWillAppear()
{
    m_console->applySnapshot({});

    QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
    tests::picture(*m_page, QStringLiteral("presence-empty"));
}

void TestPresencePage::tenThousandPeopleScroll()
{
    m_console->applySnapshot(tests::largeClinic(10'000));
    QCOMPARE(m_page->table()->model()->rowCount(), 10'000);
    QScrollBar *bar = m_page->table()->verticalScrollBar();
    QElapsedTimer timer;
    timer.start();

    for (int step = 0; step < 60; ++step) {
        bar->setValue(bar->maximum() * step / 60);
        m_page->table()->viewport()->repaint();
    }

    QVERIFY2(timer.elapsed() < 60 * 33, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestPresencePage)
#include "tst_presence_page.moc"
