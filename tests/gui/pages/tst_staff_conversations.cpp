// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/conversation_model.h"
#include "gui/models/transcript_model.h"
#include "gui/pages/canned_replies_dialog.h"
#include "gui/pages/canned_replies_popup.h"
#include "gui/pages/conversations_page.h"
#include "gui/pages/person_combo_box.h"
#include "gui/pages/transcript_composer.h"
#include "gui/pages/transcript_pane.h"
#include "gui/pages/transcript_view.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/theme.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

namespace {
const UserId Operator(QStringLiteral("op1")); // whom FakeServer signs in

User agent(const QString &id, const QString &name)
{
    User user = person(name, Role::Agent);
    user.id = UserId(id);
    return user;
}

feed::ConversationView conversation(const QString &id, const QString &patient, int minutesAgo)
{
    feed::ConversationView view;
    view.conversation.id = ConversationId(id);
    view.conversation.patientId = UserId(QStringLiteral("p-") + id);
    view.conversation.updatedAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    view.patientName = patient;
    view.counterpartName = QStringLiteral("Dr. Ruth Okafor");
    view.messageCount = 14;
    return view;
}

feed::ConversationView support(const QString &id, const QString &patient, int minutesAgo,
                               const UserId &assignee, const QString &assigneeName)
{
    feed::ConversationView view = conversation(id, patient, minutesAgo);
    view.conversation.type = ConversationType::AgentSupport;
    view.conversation.assigneeId = assignee;
    view.assigneeName = view.counterpartName = assigneeName;
    return view;
}

/// c1 consultation with 3 unread, c2 support of the operator, c3 support of nobody, c4 closed.
feed::ServerSnapshot clinic()
{
    feed::ServerSnapshot snapshot = busyClinic();
    snapshot.users.append(agent(QStringLiteral("op1"), QStringLiteral("Ruth Okafor")));
    snapshot.users.append(agent(QStringLiteral("a2"), QStringLiteral("Lena Brandt")));
    feed::ConversationView unread = conversation(QStringLiteral("c1"), QStringLiteral("Ana"), 1);
    unread.unreadCount = 3;
    feed::ConversationView closed =
        conversation(QStringLiteral("c4"), QStringLiteral("Marek Nowak"), 60 * 30);
    closed.conversation.status = ConversationStatus::Closed;
    snapshot.conversations = {
        unread,
        support(QStringLiteral("c2"), QStringLiteral("Tom\u00e1s Herrera"), 9, Operator,
                QStringLiteral("Ruth Okafor")),
        support(QStringLiteral("c3"),
                QStringLiteral("Maximiliane Freifrau von Hohenstein-Wallerstein"), 44, {}, {}),
        closed};
    snapshot.cannedReplies = {QStringLiteral("Thank you, we will get back to you today."),
                              QStringLiteral("Please bring your insurance card."),
                              QStringLiteral("The pharmacy opens at eight.\nAsk for room 4.")};
    return snapshot;
}

Message messageOf(const QString &conversation, qint64 seq, const QString &content)
{
    static const User ana = person(QStringLiteral("Ana"), Role::Patient);
    static const User okafor = person(QStringLiteral("Dr. Ruth Okafor"), Role::Physician);
    Message message;
    message.id = MessageId(conversation + QStringLiteral("-m%1").arg(seq));
    message.conversationId = ConversationId(conversation);
    message.seq = seq;
    message.sender = seq % 3 == 0 ? okafor : ana;
    message.content = content;
    message.createdAt = QDateTime::currentDateTimeUtc().addSecs(seq * 60 - 86'400);
    return message;
}

QJsonObject transcript(const QString &conversation, qint64 first, qint64 last, bool hasMore)
{
    QJsonArray messages;
    for (qint64 seq = first; seq <= last; ++seq)
        messages.append(messageJson(messageOf(
            conversation, seq,
            seq % 5 == 0 ? QStringLiteral("Is the Appointment at nine still fine?")
                         : QStringLiteral("Message number %1 of this morning").arg(seq))));
    return {{QStringLiteral("messages"), messages}, {QStringLiteral("hasMore"), hasMore}};
}

QJsonObject notes(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(
            QJsonObject{{QStringLiteral("createdAt"), QStringLiteral("2026-01-31T12:00:00.000Z")},
                        {QStringLiteral("authorId"), QStringLiteral("a2")},
                        {QStringLiteral("authorName"), QStringLiteral("Lena Brandt")},
                        {QStringLiteral("text"), text}});
    return {{QStringLiteral("notes"), array}};
}
} // namespace

class TestStaffConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Theme::apply(*qApp, Scheme::Light);
        begin(OperatorRole::ClinicianLead);
    }
    void cleanup()
    {
        m_page.reset();
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void scopesShowWhatTheySay_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QStringList>("ids");
        const auto ids = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QTest::newRow("open") << 0 << ids("c1 c2 c3");
        QTest::newRow("unread") << 1 << ids("c1");
        QTest::newRow("mine") << 2 << ids("c2");
        QTest::newRow("unassigned") << 3 << ids("c3");
        QTest::newRow("all") << 4 << ids("c1 c2 c3 c4");
    }
    void scopesShowWhatTheySay()
    {
        QFETCH(int, scope);
        QFETCH(QStringList, ids);

        scopeButton(scope)->click();

        QCOMPARE(shown(), ids);
        QTRY_COMPARE(m_page->badge(), QStringLiteral("1"));
    }

    void whatIsReadStaysWhileItIsRead()
    {
        scopeButton(1)->click();
        select(QStringLiteral("c1"));
        QCoreApplication::processEvents();
        feed::ConversationView read = clinic().conversations.first();
        read.unreadCount = 0;
        feed({feed::ConversationChanged{read}});

        QCOMPARE(shown(), QStringList{QStringLiteral("c1")});
        QTRY_COMPARE(m_page->badge(), QString());
        scopeButton(0)->click();
        scopeButton(1)->click();
        QVERIFY(shown().isEmpty());
    }

    void showsAConversationThatTheScopeHides()
    {
        m_page->showId(QStringLiteral("c4"));

        QCOMPARE(m_list->currentIndex().data(IdRole).toString(), QStringLiteral("c4"));
        QVERIFY(scopeButton(4)->isChecked());
    }

    void closesAndTakesItBack()
    {
        select(QStringLiteral("c1"));
        action("switchConversationAction")->trigger();
        const auto *close = m_server->last<feed::UpdateConversation>();
        QVERIFY(close);
        QCOMPARE(close->conversationId.toString(), QStringLiteral("c1"));
        QVERIFY(close->status == ConversationStatus::Closed);
        QVERIFY(!close->assigneeId);
        m_server->accept();
        QVERIFY(bar()->text().contains(QStringLiteral("Ana")));

        bar()->findChild<QPushButton *>(QStringLiteral("messageActionPushButton"))->click();

        const auto *open = m_server->last<feed::UpdateConversation>();
        QVERIFY(open && open->status == ConversationStatus::Open);
    }

    void opensAClosedOneAgain()
    {
        m_page->showId(QStringLiteral("c4"));
        QCOMPARE(action("switchConversationAction")->text(), QStringLiteral("Open again"));

        action("switchConversationAction")->trigger();
        QVERIFY(m_server->last<feed::UpdateConversation>()->status == ConversationStatus::Open);
        m_server->refuse(QStringLiteral("unavailable"));
        QVERIFY(bar()->text().contains(QStringLiteral("does not answer")));
    }

    void assignsToAnAgent()
    {
        select(QStringLiteral("c3"));
        action("assignConversationAction")->trigger();
        auto *submit = m_page->findChild<QPushButton *>(QStringLiteral("assignPushButton"));
        QVERIFY(submit && !submit->isEnabled()); // nobody has it already
        auto *box = m_page->findChild<PersonComboBox *>(QStringLiteral("assigneeComboBox"));
        QCOMPARE(box->currentText(), QStringLiteral("Nobody"));

        box->choose(UserId(QStringLiteral("a2")));
        submit->click();

        QVERIFY(m_server->last<feed::UpdateConversation>()->assigneeId ==
                UserId(QStringLiteral("a2")));
        m_server->accept();
        QVERIFY(bar()->text().contains(QStringLiteral("Lena Brandt")));
    }

    void assignsToNobodyAndToMe()
    {
        select(QStringLiteral("c2"));
        QVERIFY(!action("assignToMeAction")->isEnabled()); // is mine
        action("assignConversationAction")->trigger();
        auto *box = m_page->findChild<PersonComboBox *>(QStringLiteral("assigneeComboBox"));
        QVERIFY(box->person() == Operator);
        box->setCurrentIndex(0);
        m_page->findChild<QPushButton *>(QStringLiteral("assignPushButton"))->click();
        const auto *command = m_server->last<feed::UpdateConversation>();
        QVERIFY(command && command->assigneeId && command->assigneeId->isEmpty());
        m_server->accept();

        select(QStringLiteral("c3"));
        action("assignToMeAction")->trigger();
        QVERIFY(m_server->last<feed::UpdateConversation>()->assigneeId == Operator);
    }

    void consultationsAreNotAssigned()
    {
        select(QStringLiteral("c1"));
        QVERIFY(!action("assignConversationAction")->isVisible());
        QVERIFY(!child<QToolButton>("assignConversationToolButton")->isVisible());
    }

    void loadsNotesWithTheTranscript()
    {
        select(QStringLiteral("c1"));
        QVERIFY(!m_server->last<feed::LoadStaffNotes>());
        openTranscript(QStringLiteral("c1"));
        QVERIFY(m_server->last<feed::LoadStaffNotes>());
        m_server->accept(notes({QStringLiteral("speaks Spanish"), QStringLiteral("call first")}));

        auto *text = child<QPlainTextEdit>("staffNotesPlainTextEdit");
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(QStringLiteral("speaks Spanish")));
        QVERIFY(child<QLabel>("staffNotesTitleLabel")
                    ->text()
                    .contains(QStringLiteral("Only staff see this")));
    }

    void addsANote()
    {
        open();
        child<QToolButton>("noteModeToolButton")->click();
        write(QStringLiteral("speaks Spanish"));
        QVERIFY(child<QLabel>("composerHintLabel")->text().contains(QStringLiteral("Only staff")));

        child<QPushButton>("sendPushButton")->click();

        QCOMPARE(m_server->last<feed::AddStaffNote>()->text, QStringLiteral("speaks Spanish"));
        QVERIFY(!m_server->last<feed::PostMessage>());
        m_server->accept(notes({QStringLiteral("speaks Spanish")}));
        QCOMPARE(m_console->transcript()->notes().size(), 1);
        QVERIFY(composer()->toPlainText().isEmpty());
    }

    void repliesByKeyboard()
    {
        openMine();
        write(QStringLiteral("Good morning\nAna"));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        composer()->setFocus();

        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);

        const auto *post = m_server->last<feed::PostMessage>();
        QVERIFY(post);
        QCOMPARE(post->conversationId.toString(), QStringLiteral("c2"));
        QCOMPARE(post->content, QStringLiteral("Good morning\nAna"));
        QVERIFY(!child<QPushButton>("sendPushButton")->isEnabled()); // not twice
        m_server->accept();
        QVERIFY(composer()->toPlainText().isEmpty());
        QVERIFY(!composer()->document()->isUndoAvailable());
    }

    void aRefusalKeepsWhatWasWritten()
    {
        openMine();
        write(QStringLiteral("Good morning"));
        child<QPushButton>("sendPushButton")->click();

        m_server->refuse(QStringLiteral("unavailable"));

        QCOMPARE(composer()->toPlainText(), QStringLiteral("Good morning"));
        QVERIFY(bar()->isVisible());
        QVERIFY(child<QPushButton>("sendPushButton")->isEnabled());
    }

    void saysWhyOneCantReply()
    {
        open(QStringLiteral("c1")); // of a patient and a physician
        QVERIFY(!composer()->isEnabled());
        QVERIFY(child<QLabel>("composerHintLabel")->text().contains(QStringLiteral("staff note")));
        select(QStringLiteral("c3")); // of nobody
        openTranscript(QStringLiteral("c3"));
        m_server->accept(notes({}));
        QVERIFY(!composer()->isEnabled());
        QVERIFY(child<QLabel>("composerHintLabel")->text().contains(QStringLiteral("Assign")));
    }

    void aNoteNeverBecomesAReply()
    {
        open();
        child<QToolButton>("noteModeToolButton")->click();
        write(QStringLiteral("is difficult"));
        child<QToolButton>("replyModeToolButton")->click();

        QVERIFY(composer()->toPlainText().isEmpty());
        QVERIFY(!child<QPushButton>("sendPushButton")->isEnabled());
        child<QToolButton>("noteModeToolButton")->click();
        QCOMPARE(composer()->toPlainText(), QStringLiteral("is difficult"));
    }

    void countsCharacters()
    {
        openMine();
        write(QString(TranscriptComposer::ReplyCharactersMost, u'a'));
        QVERIFY(child<QPushButton>("sendPushButton")->isEnabled());
        write(QString(TranscriptComposer::ReplyCharactersMost, u'a') +
              QStringLiteral("\U0001F600"));
        QVERIFY(!child<QPushButton>("sendPushButton")->isEnabled());
        QVERIFY(child<QLabel>("composerCountLabel")->text().startsWith(QStringLiteral("1 ")));
        write(QStringLiteral("  \n "));
        QVERIFY(!child<QPushButton>("sendPushButton")->isEnabled());
    }

    void aClosedConversationTakesNotesOnly()
    {
        m_page->showId(QStringLiteral("c4"));
        openTranscript(QStringLiteral("c4"));
        m_server->accept(notes({}));
        QVERIFY(!composer()->isEnabled());
        QVERIFY(
            child<QLabel>("composerHintLabel")->text().contains(QStringLiteral("Open it again")));

        child<QToolButton>("noteModeToolButton")->click();

        QVERIFY(composer()->isEnabled());
    }

    void everythingGoesWhenTheTranscriptIsClosed()
    {
        open();
        m_console->transcript()->setNotes(
            {{ConversationId(QStringLiteral("c1")), {}, {}, {}, QStringLiteral("planted note")}});
        write(QStringLiteral("planted reply"));
        child<QToolButton>("noteModeToolButton")->click();
        write(QStringLiteral("planted draft"));

        action("closeTranscriptAction")->trigger();

        QVERIFY(m_server->last<feed::UnwatchConversation>());
        QVERIFY(!anywhere(QStringLiteral("planted")));
        child<QToolButton>("noteModeToolButton")->click();
        QVERIFY(!anywhere(QStringLiteral("planted")));
        QVERIFY(!composer()->isVisible());
    }

    void everythingGoesWithALock()
    {
        open();
        m_console->transcript()->setNotes(
            {{ConversationId(QStringLiteral("c1")), {}, {}, {}, QStringLiteral("planted note")}});
        write(QStringLiteral("planted reply"));
        searchEverything(QStringLiteral("planted"));
        m_server->accept(found({messageOf(QStringLiteral("c2"), 4, QStringLiteral("planted"))}));
        QVERIFY(anywhere(QStringLiteral("planted")));

        m_console->reset();

        QVERIFY(!anywhere(QStringLiteral("planted")));
        QCOMPARE(child<QListView>("searchResultsListView")->model()->rowCount(), 0);
        QVERIFY(child<FilterField>("transcriptSearchField")->text().isEmpty());
    }

    void anAnswerThatComesTooLateIsNotShown()
    {
        open();
        searchEverything(QStringLiteral("planted"));
        child<QPushButton>("closeSearchResultsPushButton")->click();

        m_server->accept(found({messageOf(QStringLiteral("c2"), 4, QStringLiteral("planted"))}));

        QCOMPARE(child<QListView>("searchResultsListView")->model()->rowCount(), 0);
    }

    void findsInLoadedMessages()
    {
        open();
        action("searchTranscriptsAction")->trigger();
        auto *field = child<FilterField>("transcriptSearchField");
        QVERIFY(field->isVisible());
        const int sentBefore = int(m_server->sent().size());

        field->setText(QStringLiteral("APPOINTMENT"));
        QTest::keyClick(field, Qt::Key_Return);

        QCOMPARE(currentSeq(), 20);
        QCOMPARE(child<QLabel>("matchPlaceLabel")->text(), QStringLiteral("4 of 4"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(currentSeq(), 15);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        child<QToolButton>("newerMatchToolButton")->click();
        QCOMPARE(currentSeq(), 5);                     // round the end
        QCOMPARE(m_server->sent().size(), sentBefore); // nothing is asked for
        tests::picture(*m_page, QStringLiteral("conversations-search"));
        QTest::keyClick(field, Qt::Key_Escape);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
    }

    void aFoundMessageLeadsToItsConversation()
    {
        open();
        searchEverything(QStringLiteral("insurance"));
        QCOMPARE(m_server->last<feed::SearchTranscripts>()->text, QStringLiteral("insurance"));
        QVERIFY(m_server->last<feed::SearchTranscripts>()->conversationId.isEmpty());
        m_server->accept(
            found({messageOf(QStringLiteral("c4"), 3, QStringLiteral("my Insurance card")),
                   messageOf(QStringLiteral("c1"), 2, QStringLiteral("which insurance?"))}));
        auto *list = child<QListView>("searchResultsListView");
        QCOMPARE(list->model()->rowCount(), 2);
        tests::picture(*m_page, QStringLiteral("conversations-results"));

        Q_EMIT list->activated(list->model()->index(0, 0));

        QCOMPARE(m_list->currentIndex().data(IdRole).toString(), QStringLiteral("c4"));
        QCOMPARE(m_server->last<feed::WatchConversation>()->conversationId.toString(),
                 QStringLiteral("c4"));
        m_server->accept(transcript(QStringLiteral("c4"), 11, 20, true));
        // The message is older than what came.
        const auto sent = m_server->sent();
        const auto load = std::find_if(sent.begin(), sent.end(), [](const auto &command) {
            return std::holds_alternative<feed::LoadTranscript>(command);
        });
        QVERIFY(load != sent.end());
        answer(load - sent.begin(), transcript(QStringLiteral("c4"), 1, 10, false));
        QCOMPARE(currentSeq(), 3);
    }

    void onlyLeadsSearchEverything()
    {
        begin(OperatorRole::Operator);
        open();
        action("searchTranscriptsAction")->trigger();
        child<FilterField>("transcriptSearchField")->setText(QStringLiteral("insurance"));
        auto *button = child<QPushButton>("searchEverythingPushButton");
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(QStringLiteral("clinician leads")));
    }

    void aRefusedSearchSaysWhy()
    {
        open();
        searchEverything(QStringLiteral("insurance"));
        m_server->refuse(QStringLiteral("unavailable"));

        const auto bars = child<QWidget>("transcriptSearchResults")->findChildren<MessageBar *>();
        QVERIFY(bars.first()->text().contains(QStringLiteral("does not answer")));
    }

    void viewersDoNothing()
    {
        begin(OperatorRole::Viewer);
        select(QStringLiteral("c3"));
        for (const char *name : {"assignConversationAction", "assignToMeAction",
                                 "switchConversationAction", "exportTranscriptAction"})
            QVERIFY2(!action(name)->isEnabled(), name);
        openTranscript(QStringLiteral("c3"));
        QVERIFY(!m_server->last<feed::LoadStaffNotes>());
        QVERIFY(!composer()->isEnabled());
        QVERIFY(!child<QToolButton>("cannedRepliesToolButton")->isEnabled());
    }

    void putsInACannedReply()
    {
        openMine();
        write(QStringLiteral("Hello. "));
        composer()->moveCursor(QTextCursor::End);
        child<QToolButton>("cannedRepliesToolButton")->click();
        auto *popup = m_page->findChild<CannedRepliesPopup *>();
        QVERIFY(popup->isVisible());
        auto *field = popup->findChild<FilterField *>();
        QTest::keyClicks(field, QStringLiteral("room phar"));
        tests::picture(*popup, QStringLiteral("canned-popup"));

        QTest::keyClick(field, Qt::Key_Return);

        QVERIFY(!popup->isVisible());
        QCOMPARE(composer()->toPlainText(),
                 QStringLiteral("Hello. The pharmacy opens at eight.\nAsk for room 4."));
    }

    void managesCannedReplies()
    {
        open();
        auto *dialog = manage();
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("repliesListWidget"));
        auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("replyPlainTextEdit"));
        auto *save =
            dialog->findChild<QPushButton *>(QStringLiteral("saveCannedRepliesPushButton"));
        const auto press = [dialog](const char *name) {
            dialog->findChild<QToolButton *>(QLatin1String(name))->click();
        };
        QVERIFY(!save->isEnabled());

        press("addReplyToolButton");
        QVERIFY(!save->isEnabled()); // it has no text
        text->setPlainText(QStringLiteral("We are closed today."));
        press("moveUpReplyToolButton");
        list->setCurrentRow(2);
        press("removeReplyToolButton");
        tests::picture(*dialog, QStringLiteral("canned-dialog"));
        QVERIFY(save->isEnabled());
        save->click();

        const QStringList wanted{QStringLiteral("We are closed today."),
                                 QStringLiteral("Thank you, we will get back to you today."),
                                 QStringLiteral("The pharmacy opens at eight.\nAsk for room 4.")};
        QCOMPARE(m_server->last<feed::SetCannedReplies>()->replies, wanted);
        m_server->refuse(QStringLiteral("unavailable"));
        QVERIFY(dialog->findChild<MessageBar *>()->isVisible());
        QVERIFY(m_console->cannedReplies() != wanted);
        save->click();
        m_server->accept();
        QCOMPARE(m_console->cannedReplies(), wanted);
        QCOMPARE(child<QListWidget>("cannedRepliesListWidget")->count(), 3);
        QVERIFY(!dialog->isVisible());
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
        begin(OperatorRole::ClinicianLead);
        scopeButton(4)->click();
        select(QStringLiteral("c2"));
        openTranscript(QStringLiteral("c2"));
        m_server->accept(notes({QStringLiteral("Speaks Spanish; ask Lena to translate."),
                                QStringLiteral("Wants to be called before ten.")}));
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        write(QStringLiteral("Good morning, the doctor will see you at ten."));
        tests::picture(*m_page, QStringLiteral("conversations-") + tag);
        child<QToolButton>("noteModeToolButton")->click();
        write(QStringLiteral("Asked for a wheelchair."));
        tests::picture(*m_page, QStringLiteral("conversations-note-") + tag);

        QVERIFY(composer()->isVisible());
        const bool fromRight = direction == Qt::RightToLeft;
        QCOMPARE(composer()->mapTo(m_page.get(), QPoint()).x() <
                     m_list->mapTo(m_page.get(), QPoint()).x(),
                 fromRight);
    }

private:
    void begin(OperatorRole role)
    {
        m_page.reset();
        m_console = std::make_unique<Console>();
        m_server = std::make_unique<FakeServer>(*m_console);
        m_page = std::make_unique<ConversationsPage>(*m_console);
        m_page->resize(1072, 726);
        m_page->show();
        m_server->signIn(role, clinic());
        m_list = m_page->findChild<QListView *>(QStringLiteral("conversationsListView"));
        m_next = 1;
    }
    template <class Widget>
    Widget *child(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    QToolButton *scopeButton(int scope) const
    {
        return m_page->findChild<QToolButton *>(QStringLiteral("scope%1ToolButton").arg(scope));
    }
    QAction *action(const char *name) const { return child<QAction>(name); }
    MessageBar *bar() const
    {
        return m_page->findChild<MessageBar *>(QStringLiteral("transcriptMessageBar"));
    }
    QPlainTextEdit *composer() const { return child<QPlainTextEdit>("composerPlainTextEdit"); }
    void write(const QString &text) { composer()->setPlainText(text); }
    qint64 currentSeq() const
    {
        return child<TranscriptView>("transcriptView")
            ->currentIndex()
            .data(TranscriptModel::SeqRole)
            .toLongLong();
    }
    QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            ids.append(m_list->model()->index(row, 0).data(IdRole).toString());
        return ids;
    }
    void select(const QString &id) { m_page->showId(id); }
    void openTranscript(const QString &id)
    {
        m_page->findChild<TranscriptPane *>()->openTranscript();
        QVERIFY(m_server->last<feed::WatchConversation>());
        m_server->accept(transcript(id, 1, 20, false));
    }
    /// Its transcript, without notes.
    void open(const QString &id = QStringLiteral("c1"))
    {
        select(id);
        openTranscript(id);
        m_server->accept(notes({}));
    }
    /// A conversation that the operator answers.
    void openMine() { open(QStringLiteral("c2")); }
    void feed(const QList<feed::FeedEvent> &events)
    {
        m_console->applyFeed({m_next, events});
        m_next += quint64(events.size());
        m_console->flush();
    }
    void answer(qsizetype sent, const QJsonObject &data)
    {
        feed::CommandResult result;
        result.ticket = quint64(sent) + 1;
        result.ok = true;
        result.data = data;
        m_console->finishCommand(result);
    }
    void searchEverything(const QString &text)
    {
        action("searchTranscriptsAction")->trigger();
        child<FilterField>("transcriptSearchField")->setText(text);
        child<QPushButton>("searchEverythingPushButton")->click();
        QVERIFY(m_server->last<feed::SearchTranscripts>());
    }
    static QJsonObject found(const QList<Message> &messages)
    {
        QJsonArray array;
        for (const Message &message : messages)
            array.append(messageJson(message));
        return {{QStringLiteral("messages"), array}, {QStringLiteral("complete"), true}};
    }
    CannedRepliesDialog *manage()
    {
        child<QToolButton>("cannedRepliesToolButton")->click();
        child<QPushButton>("manageCannedRepliesPushButton")->click();
        return m_page->findChild<CannedRepliesDialog *>();
    }
    /// Whether a widget or a model of the page still has the text.
    bool anywhere(const QString &text) const
    {
        const auto edits = m_page->findChildren<QPlainTextEdit *>();
        const bool written = std::any_of(edits.begin(), edits.end(), [&](const auto *edit) {
            return edit->toPlainText().contains(text);
        });
        const QAbstractItemModel *results = child<QListView>("searchResultsListView")->model();
        for (int row = 0; row < results->rowCount(); ++row) {
            if (results->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(text))
                return true;
        }
        return written || !m_console->transcript()->notes().isEmpty();
    }

    TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ConversationsPage> m_page;
    QListView *m_list = nullptr;
    quint64 m_next = 1;
};

QTEST_MAIN(TestStaffConversations)
#include "tst_staff_conversations.moc"
