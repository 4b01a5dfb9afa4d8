// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/conversation_model.h"
#include "gui/models/transcript_model.h"
#include "gui/pages/conversations_page.h"
#include "gui/pages/transcript_delegate.h"
#include "gui/pages/transcript_pane.h"
#include "gui/pages/transcript_view.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

namespace {
const QDateTime Noon(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

feed::ConversationView conversationOf(const QString &id, const QString &patient, int minute)
{
    feed::ConversationView view;
    view.conversation.id = ConversationId(id);
    view.conversation.updatedAt = Noon.addSecs(60 * minute);
    view.patientName = patient;
    view.counterpartName = QStringLiteral("Dr. Ruth Okafor");
    return view;
}

Message messageOf(qint64 seq, const QString &content = QStringLiteral("good morning"))
{
    Message message;
    message.id = MessageId(QStringLiteral("m%1").arg(seq));
    message.conversationId = ConversationId(QStringLiteral("c2"));
    message.seq = seq;
    message.sender = person(QStringLiteral("Ana"), Role::Patient);
    message.content = content;
    message.createdAt = Noon.addSecs(seq * 400);
    return message;
}

QJsonObject page(qint64 first, qint64 last, bool hasMore)
{
    QJsonArray messages;
    for (qint64 seq = first; seq <= last; ++seq)
        messages.append(messageJson(messageOf(seq)));
    return {{QStringLiteral("messages"), messages}, {QStringLiteral("hasMore"), hasMore}};
}
} // namespace

class TestConversationsPage : public QObject
{
    Q_OBJECT

    static feed::ServerSnapshot snapshot()
    {
        feed::ServerSnapshot snapshot;
        snapshot.conversations = {
            conversationOf(QStringLiteral("c1"), QStringLiteral("Marek Nowak"), 1),
            conversationOf(QStringLiteral("c2"), QStringLiteral("Ana"), 9)};
        return snapshot;
    }
    void giveReason(const QString &reason)
    {
        auto *dialog = m_page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("reasonLineEdit"))->setText(reason);
        dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton"))->click();
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_server = std::make_unique<FakeServer>(*m_console);
        m_console->applySnapshot(snapshot());
        m_page = std::make_unique<ConversationsPage>(*m_console);
        m_page->resize(1000, 600);
        m_page->show();
        m_list = m_page->findChild<QListView *>(QStringLiteral("conversationsListView"));
        m_view = m_page->findChild<TranscriptView *>();
        m_next = 1;
    }
    void cleanup() { m_page.reset(); }

    void showsTheNewestFirstAndFilters()
    {
        QCOMPARE(m_list->model()->rowCount(), 2);
        QCOMPARE(m_list->model()->index(0, 0).data(IdRole).toString(), QStringLiteral("c2"));
        QCOMPARE(m_page->badge(), QString()); // nothing is unread

        auto *filter = m_page->findChild<FilterField *>(QStringLiteral("filterField"));
        filter->setText(QStringLiteral("marek"));
        QTest::keyClick(filter, Qt::Key_Return);

        QCOMPARE(m_list->model()->rowCount(), 1);
    }

    void opensATranscriptOnlyWhenAsked()
    {
        select(0);
        QVERIFY(m_server->sent().isEmpty());

        emptyButton()->click();
        const auto *watch = m_server->last<feed::WatchConversation>();
        QVERIFY(watch);
        QCOMPARE(watch->conversationId.toString(), QStringLiteral("c2"));
        m_server->accept(page(1, 3, false));
        QCOMPARE(m_view->model()->rowCount(), 3);

        select(1);
        QVERIFY(m_server->last<feed::UnwatchConversation>());
        QCOMPARE(m_view->model()->rowCount(), 0);
    }

    void offersToTryAgainAfterARefusal()
    {
        select(0);
        emptyButton()->click();
        m_server->refuse(QStringLiteral("unavailable"));
        QCOMPARE(emptyButton()->text(), QStringLiteral("Try again"));

        emptyButton()->click();

        QVERIFY(m_server->last<feed::WatchConversation>());
        m_server->accept(page(1, 1, false));
        QCOMPARE(m_view->model()->rowCount(), 1);
    }

    void staysAtTheEndOnlyWhileItIsThere()
    {
        open(page(101, 160, false));
        QScrollBar *bar = m_view->verticalScrollBar();
        QTRY_VERIFY(m_view->isAtEnd());
        grow(161);
        QVERIFY(m_view->isAtEnd());

        bar->setValue(bar->maximum() / 2);
        const int place = topOf(130);
        grow(162);

        QVERIFY(!m_view->isAtEnd());
        QCOMPARE(topOf(130), place);
    }

    void loadsOlderMessagesAndStandsStill()
    {
        open(page(101, 160, true));
        QTRY_VERIFY(m_view->isAtEnd());

        m_view->verticalScrollBar()->setValue(100);
        const auto *load = m_server->last<feed::LoadTranscript>();
        QVERIFY(load);
        QCOMPARE(load->before.toString(), QStringLiteral("m101"));
        const int place = topOf(104);
        m_server->accept(page(41, 100, false));

        QCOMPARE(m_view->model()->rowCount(), 120);
        QCOMPARE(topOf(104), place);
    }

    void redactsWithAReason()
    {
        open(page(1, 3, false));
        QVERIFY(!redactAction()->isEnabled());
        m_view->setCurrentIndex(m_view->model()->index(1, 0));
        QVERIFY(redactAction()->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_view->setFocus();

        QTest::keyClick(m_view, Qt::Key_Delete);
        giveReason(QStringLiteral("wrong patient"));

        const auto *command = m_server->last<feed::RedactMessage>();
        QVERIFY(command);
        QCOMPARE(command->messageId.toString(), QStringLiteral("m2"));
        QCOMPARE(command->reason, QStringLiteral("wrong patient"));
        m_server->accept();
        feed({feed::MessageRedacted{command->conversationId, command->messageId, Noon}});
        QVERIFY(!redactAction()->isEnabled());
        QVERIFY(m_view->currentIndex().data(TranscriptModel::RedactedRole).toBool());
    }

    void exportsAWholeTranscript_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PDF") << "pdf"
                             << "html" << QByteArray("%PDF-");
        QTest::newRow("web page") << "html"
                                  << "html" << QByteArray("<html>");
        QTest::newRow("text") << "txt"
                              << "text" << QByteArray("<html>");
        QTest::newRow("JSON") << "json"
                              << "json" << QByteArray("<html>");
    }
    void exportsAWholeTranscript()
    {
        QFETCH(QString, end);
        QFETCH(QString, format);
        QFETCH(QByteArray, start);
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("transcript.") + end);
        m_server->signIn(OperatorRole::ClinicianLead, snapshot());
        open(page(1, 3, false));

        m_page->findChild<TranscriptPane *>()->exportAction()->trigger();
        auto *files = m_page->findChild<QFileDialog *>();
        QVERIFY(files);
        files->selectFile(path);
        QMetaObject::invokeMethod(files, "accept");
        giveReason(QStringLiteral("asked for by the patient"));
        const auto *command = m_server->last<feed::ExportTranscript>();
        QVERIFY(command);
        QCOMPARE(command->format, format);
        QCOMPARE(command->reason, QStringLiteral("asked for by the patient"));
        m_server->accept({{QStringLiteral("content"), QStringLiteral("<html>hello</html>")}});

        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFileDevice::Permissions());
    }

    void saysWhyAFileWasNotWritten()
    {
        m_server->signIn(OperatorRole::Admin, snapshot());
        open(page(1, 3, false));
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("gone/transcript.pdf"));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        m_page->findChild<TranscriptPane *>()->exportAction()->trigger();
        auto *files = m_page->findChild<QFileDialog *>();
        files->selectFile(path);
        QMetaObject::invokeMethod(files, "accept");
        giveReason(QStringLiteral("asked for by the patient"));
        QVERIFY(QDir(QFileInfo(path).path()).removeRecursively());
        m_server->accept({{QStringLiteral("content"), QStringLiteral("<html>hello</html>")}});

        auto *bar = m_page->findChild<MessageBar *>(QStringLiteral("transcriptMessageBar"));
        QTRY_VERIFY(bar->text().contains(QStringLiteral("was not written")));
    }

    void aSignOutMeanwhileEndsAnExport()
    {
        m_server->signIn(OperatorRole::Admin, snapshot());
        open(page(1, 3, false));
        m_page->findChild<TranscriptPane *>()->exportAction()->trigger();
        auto *files = m_page->findChild<QFileDialog *>();
        const QTemporaryDir directory;
        files->selectFile(directory.filePath(QStringLiteral("x.pdf")));
        m_console->reset();
        QMetaObject::invokeMethod(files, "accept");
        QVERIFY(m_page->findChild<ReasonDialog *>()); // asks on; the server will refuse
    }

    void operatorsTakeNothingOut()
    {
        m_server->signIn(OperatorRole::Operator, snapshot());
        open(page(1, 3, false));
        QVERIFY(!m_page->findChild<TranscriptPane *>()->exportAction()->isEnabled());
    }

    void namesWhoWrites()
    {
        open(page(1, 1, false));
        auto *typing = m_page->findChild<QLabel *>(QStringLiteral("typingLabel"));

        feed({feed::TypingChanged{ConversationId(QStringLiteral("c2")),
                                  UserId(QStringLiteral("u9")), true}});
        QCOMPARE(typing->text(), QStringLiteral("u9 is writing…"));
        feed({feed::TypingChanged{ConversationId(QStringLiteral("c2")),
                                  UserId(QStringLiteral("u9")), false}});

        QVERIFY(typing->text().trimmed().isEmpty());
    }

    void paintsHostileMessagesAsTextAndInTime_data()
    {
        QTest::addColumn<QString>("content");
        QTest::newRow("html") << QStringLiteral("<img src=x onerror=alert(1)><h1>big</h1>");
        QTest::newRow("override") << QStringLiteral("\u202Egnp.exe");
        QTest::newRow("1 MB line") << QString(1'000'000, u'x');
        QTest::newRow("surrogates") << QStringLiteral("\U0001F600").repeated(20'000);
        QTest::newRow("many lines") << QStringLiteral("\n").repeated(100'000);
        QTest::newRow("marks") << QString(u'a') + QStringLiteral("\u0300").repeated(50'000);
    }
    void paintsHostileMessagesAsTextAndInTime()
    {
        QFETCH(QString, content);
        open(page(1, 1, false));
        QElapsedTimer clock;
        clock.start();

        feed({feed::MessageStored{messageOf(2, content)}});
        const QPixmap picture = m_view->grab();

        QVERIFY(!picture.isNull());
        QCOMPARE(m_view->model()->rowCount(), 2);
        // A bound against hanging, not a measurement.
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
        const int height = m_view->visualRect(m_view->model()->index(1, 0)).height();
        if (QLatin1String(QTest::currentDataTag()) == u"html")
            QVERIFY(height < 80);
    }

private:
    void select(int row) { m_list->setCurrentIndex(m_list->model()->index(row, 0)); }
    QPushButton *emptyButton() const
    {
        return m_view->findChild<QPushButton *>(QStringLiteral("emptyActionPushButton"));
    }
    QAction *redactAction() const { return m_page->findChild<TranscriptPane *>()->redactAction(); }
    void open(const QJsonObject &messages)
    {
        select(0);
        emptyButton()->click();
        m_server->accept(messages);
    }
    void feed(const QList<feed::FeedEvent> &events)
    {
        m_console->applyFeed({m_next, events});
        m_next += quint64(events.size());
        m_console->flush();
    }
    void grow(qint64 seq) { feed({feed::MessageStored{messageOf(seq)}}); }
    int topOf(qint64 seq) const
    {
        const int row = m_console->transcript()->rowOf(MessageId(QStringLiteral("m%1").arg(seq)));
        return m_view->visualRect(m_view->model()->index(row, 0)).top();
    }

    TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ConversationsPage> m_page;
    QListView *m_list = nullptr;
    TranscriptView *m_view = nullptr;
    quint64 m_next = 1;
};

QTEST_MAIN(TestConversationsPage)
#include "tst_conversations_page.moc"
