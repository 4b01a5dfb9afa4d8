// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/sent_notifications_model.h"
#include "gui/models/user_model.h"
#include "gui/pages/notifications_page.h"
#include "gui/pages/person_combo_box.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/theme.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

namespace {
enum Kind { Person, Everybody, Channel };

feed::ServerSnapshot clinic()
{
    feed::ServerSnapshot snapshot = busyClinic();
    snapshot.channels = {QStringLiteral("news"), QStringLiteral("outages")};
    return snapshot;
}

QJsonObject reach(int count, int online)
{
    return {{QStringLiteral("count"), count}, {QStringLiteral("online"), online}};
}
} // namespace

class TestNotificationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Theme::apply(*qApp, Scheme::Light);
        begin(OperatorRole::Operator);
    }
    void cleanup()
    {
        m_page.reset();
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void isForOperators()
    {
        QCOMPARE(m_page->leastRole(), OperatorRole::Operator);
        QCOMPARE(m_page->iconName(), QStringLiteral("notifications"));
        begin(OperatorRole::Viewer);
        write();
        choose(Everybody);
        QVERIFY(!sendButton()->isEnabled());
        QVERIFY(hint().contains(QStringLiteral("role")));
    }

    void saysWhomItReaches()
    {
        QVERIFY(reachText().contains(QStringLiteral("Choose")));
        choose(Everybody);
        QVERIFY(reachText().startsWith(QStringLiteral("Counting")));
        QVERIFY(!m_server->last<feed::CountRecipients>()); // not before the choice has rested
        counted(12, 5);

        QVERIFY(reachText().contains(QStringLiteral("12")));
        QVERIFY(reachText().contains(QStringLiteral("5 ")));
        const auto &target = m_server->last<feed::CountRecipients>()->target;
        QVERIFY(target.role == Role::Patient && !target.user && target.channel.isEmpty());
    }

    void asksForPersonsAndChannels()
    {
        const User ana = person(QStringLiteral("Ana"), Role::Patient);
        child<PersonComboBox>("recipientPersonComboBox")->choose(ana.id);
        QTRY_VERIFY(m_server->last<feed::CountRecipients>());
        QVERIFY(m_server->last<feed::CountRecipients>()->target.user == ana.id);

        choose(Channel);
        child<QComboBox>("recipientChannelComboBox")->setCurrentIndex(1);
        QTRY_COMPARE(m_server->last<feed::CountRecipients>()->target.channel,
                     QStringLiteral("outages"));
    }

    void listsPeopleOfEveryRole()
    {
        auto *box = child<PersonComboBox>("recipientPersonComboBox");
        QTRY_COMPARE(box->count(), int(busyClinic().users.size()));
        QVERIFY(box->findText(QStringLiteral("Physician"), Qt::MatchContains) >= 0);
        QVERIFY(box->findText(QStringLiteral("Agent"), Qt::MatchContains) >= 0);
        const User nora = person(QStringLiteral("Nora Lind"), Role::Patient);
        m_console->applyFeed({1, {feed::UserChanged{nora}}});
        m_console->flush();
        QTRY_COMPARE(box->findData(nora.id.toString()) >= 0, true);
    }

    void anOldCountIsNotShownForANewChoice()
    {
        choose(Everybody);
        QTRY_VERIFY(m_server->last<feed::CountRecipients>());
        const auto old = m_server->sent().size();
        child<QComboBox>("recipientRoleComboBox")->setCurrentIndex(1);
        feed::CommandResult late;
        late.ticket = quint64(old);
        late.ok = true;
        late.data = reach(500, 1);
        m_console->finishCommand(late);

        QVERIFY(!reachText().contains(QStringLiteral("500")));
        QVERIFY(!sendButton()->isEnabled());
        QTRY_VERIFY(m_server->sent().size() > old);
        QVERIFY(m_server->last<feed::CountRecipients>()->target.role == Role::Physician);
    }

    void aFailedCountCanBeTriedAgain()
    {
        write();
        choose(Everybody);
        QTRY_VERIFY(m_server->last<feed::CountRecipients>());
        m_server->refuse(QStringLiteral("unavailable"));
        QVERIFY(reachText().contains(QStringLiteral("does not answer")));
        QVERIFY(!sendButton()->isEnabled());
        const auto before = m_server->sent().size();

        child<QPushButton>("countAgainPushButton")->click();

        QCOMPARE(m_server->sent().size(), before + 1);
        m_server->accept(reach(3, 0));
        QVERIFY(sendButton()->isEnabled());
    }

    void saysWhatIsMissing()
    {
        choose(Everybody);
        counted(12, 5);
        QVERIFY(hint().contains(QStringLiteral("title")));
        child<QLineEdit>("titleLineEdit")->setText(QStringLiteral("News"));
        QVERIFY(hint().contains(QStringLiteral("message")));
        message()->setPlainText(QStringLiteral("There is news"));
        QVERIFY(hint().isEmpty() && sendButton()->isEnabled());
        child<QComboBox>("typeComboBox")->setEditText(QStringLiteral("  "));
        QVERIFY(hint().contains(QStringLiteral("type")));
        child<QComboBox>("typeComboBox")->setEditText(QStringLiteral("visit_changed"));
        message()->setPlainText(QString(NotificationsPage::MessageCharactersMost + 1, u'a'));
        QVERIFY(!sendButton()->isEnabled());
    }

    void nobodyIsNotSentTo()
    {
        write();
        choose(Channel);
        counted(0, 0);
        QVERIFY(reachText().contains(QStringLiteral("nobody")));
        QVERIFY(!sendButton()->isEnabled());
    }

    void oneNeedsNoQuestion()
    {
        write();
        const User ana = person(QStringLiteral("Ana"), Role::Patient);
        child<PersonComboBox>("recipientPersonComboBox")->choose(ana.id);
        counted(1, 1);

        sendButton()->click();

        const auto *sent = m_server->last<feed::SendNotification>();
        QVERIFY(sent);
        QVERIFY(sent->target.user == ana.id);
        QCOMPARE(sent->type, QStringLiteral("information"));
        QCOMPARE(sent->title, QStringLiteral("Opening hours"));
        QCOMPARE(sent->message, QStringLiteral("We open at nine."));
        QCOMPARE(sent->priority, QStringLiteral("normal"));
        QVERIFY(!sendButton()->isEnabled()); // not twice
    }

    void manyAreConfirmedByNumber()
    {
        write();
        choose(Everybody);
        counted(12, 5);
        child<QComboBox>("priorityComboBox")->setCurrentIndex(2);

        sendButton()->click();

        QVERIFY(!m_server->last<feed::SendNotification>());
        auto *box = child<QMessageBox>("confirmSendMessageBox");
        QVERIFY(box);
        QVERIFY(box->text().contains(QStringLiteral("12")));
        QCOMPARE(box->defaultButton(),
                 qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel)));
        tests::picture(*box, QStringLiteral("notifications-confirm"));
        box->findChild<QPushButton *>(QStringLiteral("confirmPushButton"))->click();
        const auto *sent = m_server->last<feed::SendNotification>();
        QVERIFY(sent && sent->target.role == Role::Patient);
        QCOMPARE(sent->priority, QStringLiteral("high"));
    }

    void cancelSendsNothing()
    {
        write();
        choose(Everybody);
        counted(12, 5);
        sendButton()->click();
        child<QMessageBox>("confirmSendMessageBox")->button(QMessageBox::Cancel)->click();

        QVERIFY(!m_server->last<feed::SendNotification>());
        QVERIFY(sendButton()->isEnabled());
    }

    void keepsALogWithoutContents()
    {
        QAbstractItemModelTester tester(log());
        sendToAll();
        m_server->accept({{QStringLiteral("count"), 12}});

        QVERIFY(resultBar()->text().contains(QStringLiteral("12")));
        QVERIFY(child<QLineEdit>("titleLineEdit")->text().isEmpty());
        QCOMPARE(log()->rowCount(), 1);
        write();
        QVERIFY(resultBar()->text().isEmpty()); // the new one is not sent
        QStringList cells;
        for (int column = 0; column < log()->columnCount(); ++column)
            cells.append(log()->index(0, column).data().toString());
        QVERIFY(cells.contains(QStringLiteral("All patients")));
        QVERIFY(cells.contains(QString::number(QStringLiteral("Opening hours").size())));
        QVERIFY(!cells.join(u' ').contains(QStringLiteral("Opening hours")));
    }

    void aRefusalIsToldAndKeepsTheText()
    {
        sendToAll();
        m_server->refuse(QStringLiteral("forbidden"));

        QVERIFY(resultBar()->text().contains(QStringLiteral("role")));
        QCOMPARE(child<QLineEdit>("titleLineEdit")->text(), QStringLiteral("Opening hours"));
        QCOMPARE(log()->rowCount(), 0);
        QVERIFY(sendButton()->isEnabled());
    }

    void aLockLeavesNothing()
    {
        const User ana = person(QStringLiteral("Ana"), Role::Patient);
        write();
        child<PersonComboBox>("recipientPersonComboBox")->choose(ana.id);
        counted(1, 1);
        sendButton()->click();
        m_server->accept({{QStringLiteral("count"), 1}});
        write();

        m_console->reset();

        QVERIFY(child<QLineEdit>("titleLineEdit")->text().isEmpty());
        QVERIFY(message()->toPlainText().isEmpty());
        QVERIFY(child<PersonComboBox>("recipientPersonComboBox")->currentText().isEmpty());
        QVERIFY(!child<QLabel>("previewTitleLabel")->text().contains(QStringLiteral("Opening")));
        const int to = static_cast<int>(SentNotificationsModel::Column::Target);
        QVERIFY(!log()->index(0, to).data().toString().contains(QStringLiteral("Ana ")));
        QCOMPARE(log()->index(0, to).data().toString(), ana.id.toString());

        m_server->signIn(OperatorRole::Operator, clinic());
        QCOMPARE(log()->index(0, to).data().toString(), QStringLiteral("Ana"));
    }

    void previewsAsText()
    {
        child<QLineEdit>("titleLineEdit")->setText(QStringLiteral("<b>big</b>"));
        auto *title = child<QLabel>("previewTitleLabel");
        QCOMPARE(title->text(), QStringLiteral("<b>big</b>"));
        QCOMPARE(title->textFormat(), Qt::PlainText);
    }

    void looksWell_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << Scheme::Light << Qt::LeftToRight;
        QTest::newRow("dark") << Scheme::Dark << Qt::LeftToRight;
        QTest::newRow("rtl") << Scheme::Light << Qt::RightToLeft;
    }
    void looksWell()
    {
        QFETCH(Scheme, scheme);
        QFETCH(Qt::LayoutDirection, direction);
        Theme::apply(*qApp, scheme);
        qApp->setLayoutDirection(direction);
        begin(OperatorRole::Operator);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        tests::picture(*m_page, QStringLiteral("notifications-empty-") + tag);
        sendToAll();
        m_server->accept({{QStringLiteral("count"), 12}});
        write();
        child<QComboBox>("priorityComboBox")->setCurrentIndex(2);
        counted(12, 5);
        tests::picture(*m_page, QStringLiteral("notifications-") + tag);

        QVERIFY(sendButton()->isVisible());
        QVERIFY(m_page->rect().contains(
            QRect(sendButton()->mapTo(m_page.get(), QPoint()), sendButton()->size())));
    }

private:
    void begin(OperatorRole role)
    {
        m_page.reset();
        m_console = std::make_unique<Console>();
        m_server = std::make_unique<FakeServer>(*m_console);
        m_page = std::make_unique<NotificationsPage>(*m_console);
        m_page->resize(1072, 726);
        m_page->show();
        m_server->signIn(role, clinic());
        QCoreApplication::processEvents(); // the people are listed once for all changes
    }
    template <class Widget>
    Widget *child(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    QPlainTextEdit *message() const { return child<QPlainTextEdit>("messagePlainTextEdit"); }
    QPushButton *sendButton() const { return child<QPushButton>("sendNotificationPushButton"); }
    QString hint() const { return child<QLabel>("sendHintLabel")->text(); }
    QString reachText() const { return child<QLabel>("reachLabel")->text(); }
    QAbstractItemModel *log() const { return m_page->findChild<DataTable *>()->model(); }
    MessageBar *resultBar() const
    {
        const auto bars = m_page->findChildren<MessageBar *>();
        const auto it = std::find_if(bars.begin(), bars.end(), [](const MessageBar *bar) {
            return bar->objectName() != QStringLiteral("healthHintBar");
        });
        return *it;
    }
    void choose(Kind kind) { child<QComboBox>("recipientKindComboBox")->setCurrentIndex(kind); }
    void write()
    {
        child<QLineEdit>("titleLineEdit")->setText(QStringLiteral("Opening hours"));
        message()->setPlainText(QStringLiteral("We open at nine."));
    }
    void counted(int count, int online)
    {
        QTRY_VERIFY(m_server->last<feed::CountRecipients>());
        m_server->accept(reach(count, online));
    }
    void sendToAll()
    {
        write();
        choose(Everybody);
        counted(12, 5);
        sendButton()->click();
        child<QMessageBox>("confirmSendMessageBox")
            ->findChild<QPushButton *>(QStringLiteral("confirmPushButton"))
            ->click();
        QVERIFY(m_server->last<feed::SendNotification>());
    }

    TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<NotificationsPage> m_page;
};

QTEST_MAIN(TestNotificationsPage)
#include "tst_notifications_page.moc"
