// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_model.h"
#include "gui/pages/traffic_detail.h"
#include "gui/pages/traffic_page.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "tests/gui/support/fake_server.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

class TestTrafficPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_server = std::make_unique<FakeServer>(*m_console);
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
        QCOMPARE(m_table->model()->rowCount(), 11);

        setFilter({});
        QCOMPARE(filter->state(), FilterField::State::Plain);
        QCOMPARE(m_table->model()->rowCount(), 30);
    }

    void keepsTheSelectionThroughAFilter()
    {
        add(30);
        m_table->selectRow(24);

        setFilter(QStringLiteral("bytes>=1020"));
        QCOMPARE(m_table->selectedRow().data(IdRole).toString(), QStringLiteral("25"));
        QCOMPARE(m_detail->row()->number, 25u);
        setFilter(QStringLiteral("bytes<1010"));

        QVERIFY(!m_table->selectedRow().isValid());
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
    void add(int count)
    {
        feed::FeedBatch batch;
        batch.firstNumber = m_next;
        for (int i = 0; i < count; ++i, ++m_next) {
            feed::TrafficView row;
            row.number = m_next;
            row.time = QDateTime::currentDateTimeUtc();
            row.event = QStringLiteral("chat:message");
            row.userId = QStringLiteral("u1");
            row.shape = QStringLiteral("{content: text(5)}");
            row.bytes = qsizetype(1'000 + m_next);
            batch.events.append(feed::TrafficRecorded{row});
        }
        m_console->applyFeed(batch);
        m_console->flush();
    }
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
    std::unique_ptr<Console> m_console;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TrafficPage> m_page;
    DataTable *m_table = nullptr;
    TrafficDetail *m_detail = nullptr;
    quint64 m_next = 1;
};

QTEST_MAIN(TestTrafficPage)
#include "tst_traffic_page.moc"
