// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_model.h"
#include "gui/pages/traffic_detail.h"
#include "gui/pages/traffic_files.h"
#include "gui/pages/traffic_page.h"
#include "gui/pages/traffic_rules_dialog.h"
#include "gui/pages/traffic_statistics_dialog.h"
#include "gui/widgets/completion_popup.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"
#include "tests/gui/support/traffic_feed.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

class TestTrafficPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void init()
    {
        QSettings().clear();
        m_console = std::make_unique<Console>();
        m_server = std::make_unique<FakeServer>(*m_console);
        m_server->signIn(OperatorRole::Admin, {});
        m_page = std::make_unique<TrafficPage>(*m_console);
        m_page->resize(1000, 600);
        m_page->show();
        m_table = m_page->findChild<DataTable *>();
        m_detail = m_page->findChild<TrafficDetail *>();
        m_next = 1;
    }
    void cleanup() { m_page.reset(); }

    void spacePausesTheViewWhileTheCaptureGoesOn()
    {
        add(20);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Space);
        QVERIFY(m_page->isPaused());

        add(1'204);

        QCOMPARE(m_table->model()->rowCount(), 20);
        QCOMPARE(m_console->traffic()->rowCount(), 1'224);
        auto *resume = m_page->findChild<MessageBar *>(QStringLiteral("pauseMessageBar"))
                           ->findChild<QPushButton *>(QStringLiteral("messageActionPushButton"));
        QVERIFY(resume->isVisible());
        QCOMPARE(resume->text(), QStringLiteral("1,204 new events, resume"));
        resume->click();
        QVERIFY(!m_page->isPaused());
        QCOMPARE(m_table->model()->rowCount(), 1'224);
    }

    void spaceInTheFilterIsABlank()
    {
        auto *filter = m_page->findChild<FilterField *>();
        m_page->focusFilter();

        QTest::keyClicks(filter, QStringLiteral("a b"));

        QCOMPARE(filter->text(), QStringLiteral("a b"));
        QVERIFY(!m_page->isPaused());
    }

    void followsTheNewestUntilTheUserScrollsUp()
    {
        QScrollBar *bar = m_table->verticalScrollBar();
        add(200);
        QVERIFY(m_page->isFollowing());
        QTRY_COMPARE(bar->value(), bar->maximum());
        add(200);
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(m_page->isFollowing());

        bar->setValue(bar->maximum() / 2);
        QVERIFY(!m_page->isFollowing());
        const QModelIndex top = m_table->indexAt({1, 1});
        const QString topId = top.data(IdRole).toString();
        add(200);

        QCOMPARE(m_table->indexAt({1, 1}).data(IdRole).toString(), topId);
        m_page->setFollowing(true);
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

    void marksFiltersGoodAndBad()
    {
        add(30);
        auto *filter = m_page->findChild<FilterField *>();
        auto *error = m_page->findChild<QLabel *>(QStringLiteral("filterErrorLabel"));

        setFilter(QStringLiteral("bytes>many"));
        QCOMPARE(filter->state(), FilterField::State::Error);
        QVERIFY(error->isVisible());
        QCOMPARE(m_table->model()->rowCount(), 30);

        setFilter(QStringLiteral("bytes>=1020"));
        QCOMPARE(filter->state(), FilterField::State::Valid);
        QVERIFY(!error->isVisible());
        QTRY_COMPARE(m_table->model()->rowCount(), 11);

        setFilter({});
        QCOMPARE(filter->state(), FilterField::State::Plain);
        QTRY_COMPARE(m_table->model()->rowCount(), 30);
    }

    void keepsTheSelectionThroughAFilter()
    {
        add(30);
        m_table->selectRow(24);

        setFilter(QStringLiteral("bytes>=1020"));
        QTRY_COMPARE(m_table->model()->rowCount(), 11);
        QCOMPARE(m_table->selectedRow().data(IdRole).toString(), QStringLiteral("25"));
        QCOMPARE(m_detail->row()->number, 25u);
        setFilter(QStringLiteral("bytes<1010"));

        QTRY_VERIFY(!m_table->selectedRow().isValid());
        QVERIFY(!m_detail->row());
    }

    void revealsWithAReasonAndHidesAgain()
    {
        add(3);
        m_table->selectRow(1);
        m_detail->setRevealTime(std::chrono::milliseconds(60));
        QVERIFY(!contents().contains(u"dizzy"));

        revealSelected();
        const auto *command = m_server->last<feed::RevealTraffic>();
        QVERIFY(command);
        QCOMPARE(command->number, 2u);
        QCOMPARE(command->reason, QStringLiteral("complaint 17"));
        m_server->accept(payload());

        QVERIFY(contents().contains(u"\"content\": \"dizzy\""));
        QTRY_VERIFY(!contents().contains(u"dizzy"));
        QVERIFY(contents().contains(u"text(5)"));
    }

    void hidesWithTheNextSelectionAndWithThePage()
    {
        add(3);
        m_table->selectRow(0);
        revealSelected();
        m_server->accept(payload());
        QVERIFY(m_detail->isRevealed());

        m_table->selectRow(1);
        QVERIFY(!contents().contains(u"dizzy"));

        revealSelected();
        m_server->accept(payload());
        QVERIFY(m_detail->isRevealed());
        m_page->hide();
        QVERIFY(!contents().contains(u"dizzy"));
    }

    void leavesOutContentsThatComeTooLate()
    {
        add(3);
        m_table->selectRow(0);
        revealSelected();
        m_table->selectRow(1);

        m_server->accept(payload());

        QVERIFY(!m_detail->isRevealed());
        QVERIFY(!contents().contains(u"dizzy"));
    }

    void saysWhenTheContentsAreGone()
    {
        add(1);
        m_table->selectRow(0);
        revealSelected();
        m_server->refuse(QStringLiteral("not_found"));

        QVERIFY(m_detail->messageBar()->text().contains(u"no longer"));
        QVERIFY(!m_detail->isRevealed());
    }

    void onlyAdminsReveal()
    {
        add(2);
        m_table->selectRow(0);
        auto *reveal = m_page->findChild<QAction *>(QStringLiteral("revealAction"));
        QVERIFY(reveal->isEnabled());

        m_server->signIn(OperatorRole::Operator, {});

        QVERIFY(!reveal->isEnabled());
        QVERIFY(reveal->toolTip().contains(u"admins"));
    }

    void followsUserRoomAndSocket()
    {
        add(60);
        addNamed(QStringLiteral("u 7\""), QStringLiteral("conversation:c1"));
        m_table->selectRow(60);
        m_page->setPaused(true);

        m_page->findChild<QAction *>(QStringLiteral("userNarrowingAction"))->trigger();

        QVERIFY(!m_page->isPaused());
        QVERIFY(m_page->isFollowing());
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(m_detail->row()->number, 61u);
        QVERIFY(
            !m_page->findChild<QAction *>(QStringLiteral("socketNarrowingAction"))->isEnabled());
        m_page->findChild<QAction *>(QStringLiteral("roomNarrowingAction"))->trigger();
        QCOMPARE(m_page->findChild<FilterField *>()->text(),
                 QStringLiteral("room == \"conversation:c1\""));
    }

    void isShownFilteredOrAtARow()
    {
        add(30);
        m_page->showFiltered(QStringLiteral("bytes < 1005"));
        QTRY_COMPARE(m_table->model()->rowCount(), 4);

        m_page->showId(QStringLiteral("20"));

        QTRY_COMPARE(m_table->model()->rowCount(), 30);
        QCOMPARE(m_table->selectedRow().data(IdRole).toString(), QStringLiteral("20"));
    }

    void selectsRowsFromRightToLeftToo()
    {
        m_page->setLayoutDirection(Qt::RightToLeft);
        add(30);
        m_page->showId(QStringLiteral("20"));
        QCOMPARE(m_table->selectedRow().data(IdRole).toString(), QStringLiteral("20"));

        setFilter(QStringLiteral("bytes < 1025"));

        QTRY_COMPARE(m_table->model()->rowCount(), 24);
        QCOMPARE(m_table->selectedRow().data(IdRole).toString(), QStringLiteral("20"));
    }

    void completesWithTheKeyboardAlone()
    {
        add(3);
        auto *filter = m_page->findChild<FilterField *>();
        m_page->focusFilter();
        QTest::keyClicks(filter, QStringLiteral("ev"));
        QVERIFY(filter->isCompleting());
        QTest::keyClick(filter, Qt::Key_Down);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(filter->text(), QStringLiteral("event "));
        QVERIFY(filter->isCompleting()); // the operators

        QTest::keyClick(filter, Qt::Key_Tab);
        QCOMPARE(filter->text(), QStringLiteral("event == "));
        QTest::keyClick(filter, Qt::Key_Tab);

        QCOMPARE(filter->text(), QStringLiteral("event == \"chat:message\" "));
        QTRY_COMPARE(filter->state(), FilterField::State::Valid);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(filter->history(), QStringList{filter->text()});
    }

    void marksRowsByRule()
    {
        add(1);
        settle(1, QStringLiteral("forbidden"), 4'000);
        const QModelIndex note = m_table->model()->index(0, int(TrafficModel::Column::Outcome));
        QCOMPARE(note.data().toString(), QStringLiteral("Refused · forbidden"));

        m_page->findChild<QAction *>(QStringLiteral("colourRulesAction"))->trigger();
        auto *dialog = m_page->findChild<TrafficRulesDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("ruleNameLineEdit"))
            ->setText(QStringLiteral("No"));
        dialog->accept();

        QCOMPARE(note.data().toString(), QStringLiteral("No · forbidden"));
    }

    void editsRulesAndTakesNoWrongOne()
    {
        TrafficRules rules;
        TrafficRulesDialog dialog(rules);
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("rulesListWidget"));
        auto *filter = dialog.findChild<FilterField *>(QStringLiteral("ruleFilterField"));
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        dialog.show();
        picture(dialog, QStringLiteral("traffic-rules"));

        filter->setText(QStringLiteral("bytes >"));
        QVERIFY(!ok->isEnabled());
        QCOMPARE(filter->state(), FilterField::State::Error);
        filter->setText(QStringLiteral("bytes > 1M"));
        QVERIFY(ok->isEnabled());
        dialog.findChild<QPushButton *>(QStringLiteral("downPushButton"))->click();
        list->item(0)->setCheckState(Qt::Unchecked);
        dialog.findChild<QPushButton *>(QStringLiteral("addRulePushButton"))->click();
        QCOMPARE(list->count(), 5);
        dialog.findChild<QPushButton *>(QStringLiteral("removeRulePushButton"))->click();
        dialog.accept();

        QCOMPARE(rules.rules().size(), 4);
        QCOMPARE(rules.rules().at(0).name, QStringLiteral("Slow"));
        QVERIFY(!rules.rules().at(0).enabled);
        QCOMPARE(rules.rules().at(1).filter, QStringLiteral("bytes > 1M"));
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
        QCOMPARE(dialog.edited(), TrafficRules::defaults());
    }

    void showsStatistics()
    {
        add(40);
        m_page->findChild<QAction *>(QStringLiteral("statisticsAction"))->trigger();
        auto *dialog = m_page->findChild<TrafficStatisticsDialog *>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<DataTable *>();
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("40"));

        dialog->findChild<QPushButton *>(QStringLiteral("copyStatisticsPushButton"))->click();

        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("chat:message\t40")));
    }

    void looksRight()
    {
        m_page->resize(1072, 720);
        addMorning();
        m_table->selectRow(3);
        picture(*m_page, QStringLiteral("traffic-light"));
        setFilter(QStringLiteral("event ~ \"chat:*\" && bytes > many"));
        picture(*m_page, QStringLiteral("traffic-error"));
        setFilter({});
        m_page->findChild<TrafficFiles *>()->recordTo(
            m_directory.filePath(QStringLiteral("f.jsonl")));
        addMorning();
        Theme::apply(*qApp, Scheme::Dark);
        picture(*m_page, QStringLiteral("traffic-dark"));
        m_page->setLayoutDirection(Qt::RightToLeft);
        picture(*m_page, QStringLiteral("traffic-rtl"));
        Theme::apply(*qApp, Scheme::Light);
        m_page->setLayoutDirection(Qt::LeftToRight);
        m_page->findChild<QAction *>(QStringLiteral("statisticsAction"))->trigger();
        picture(*m_page->findChild<TrafficStatisticsDialog *>(),
                QStringLiteral("traffic-statistics"));
        m_page->focusFilter();
        auto *filter = m_page->findChild<FilterField *>();
        QTest::keyClicks(filter, QStringLiteral("event == "));
        QVERIFY(filter->isCompleting());
        picture(*filter->findChild<CompletionPopup *>(), QStringLiteral("traffic-completion"));
        QCOMPARE(m_table->model()->rowCount() > 0, true);
    }

    void writesShapesAndPayloadsOnLines()
    {
        QCOMPARE(indentedShape(QStringLiteral("{a: text(3), b: {c: [number, bool]}, d: {}}")),
                 QStringLiteral("{\n  a: text(3),\n  b: {\n    c: [\n      number,\n      bool\n"
                                "    ]\n  },\n  d: {}\n}"));
        QCOMPARE(indentedShape(QStringLiteral("}}]")).isEmpty(), false);
        QCOMPARE(indentedPayload(QStringLiteral("not json")), QStringLiteral("not json"));
        QVERIFY(indentedPayload(QString(1'000'000, u'x')).size() < 70'000);
    }

private:
    void feed(const feed::FeedBatch &batch)
    {
        m_console->applyFeed(batch);
        m_console->flush();
        m_next += quint64(batch.events.size());
    }
    void add(int count) { feed(chatMessages(m_next, count)); }
    void append(const feed::TrafficView &row)
    {
        m_console->applyFeed({m_next, {feed::TrafficRecorded{row}}});
        m_console->flush();
    }
    void addNamed(const QString &userId, const QString &room)
    {
        feed::TrafficView row;
        row.number = m_next++;
        row.event = QStringLiteral("chat:message");
        row.userId = userId;
        row.room = room;
        append(row);
    }
    void settle(quint64 number, const QString &outcome, qint64 latency)
    {
        feed::TrafficView row;
        row.number = number;
        row.outcome = outcome;
        row.latencyMicroseconds = latency;
        append(row);
    }
    /// A picture's worth of different events.
    void addMorning() { feed(trafficMorning(m_next)); }
    void setFilter(const QString &text)
    {
        auto *filter = m_page->findChild<FilterField *>();
        filter->setText(text);
        QTest::keyClick(filter, Qt::Key_Return);
    }
    void revealSelected()
    {
        m_page->findChild<QAction *>(QStringLiteral("revealAction"))->trigger();
        auto *dialog = m_page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("reasonLineEdit"))
            ->setText(QStringLiteral("complaint 17"));
        dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton"))->click();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
    QString contents() const
    {
        return m_page->findChild<QPlainTextEdit *>(QStringLiteral("contentsPlainTextEdit"))
            ->toPlainText();
    }
    static QJsonObject payload()
    {
        return {{QStringLiteral("payload"), QStringLiteral("[{\"content\":\"dizzy\"}]")}};
    }

    TemporarySettings m_settings;
    QTemporaryDir m_directory;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TrafficPage> m_page;
    DataTable *m_table = nullptr;
    TrafficDetail *m_detail = nullptr;
    quint64 m_next = 1;
};

QTEST_MAIN(TestTrafficPage)
#include "tst_traffic_page.moc"
