// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_model.h"
#include "gui/pages/traffic_files.h"
#include "gui/pages/traffic_page.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/status_chip.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"
#include "tests/gui/support/traffic_feed.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

class TestTrafficFiles : public QObject
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
        m_next = 1;
    }
    void cleanup() { m_page.reset(); }

    void exportsAndCancels()
    {
        add(5'000);
        auto *files = m_page->findChild<TrafficFiles *>();
        auto *bar = m_page->findChild<MessageBar *>(QStringLiteral("exportMessageBar"));
        files->exportTo(m_directory.filePath(QStringLiteral("a.csv")));
        QVERIFY(files->isExporting());
        bar->findChild<QPushButton *>(QStringLiteral("messageActionPushButton"))->click();
        QVERIFY(!files->isExporting());
        QVERIFY(bar->text().contains(u"cancelled"));

        files->exportTo(m_directory.filePath(QStringLiteral("b.csv")));

        QTRY_VERIFY_WITH_TIMEOUT(!files->isExporting(), Patience);
        QVERIFY(bar->text().contains(QStringLiteral("b.csv")));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("a.csv"))));
        files->exportTo(m_directory.filePath(QStringLiteral("c.exe")));
        QVERIFY(bar->text().contains(QStringLiteral(".jsonl")));
    }

    void recordsUntilTheOperatorLeaves()
    {
        auto *files = m_page->findChild<TrafficFiles *>();
        files->recordTo(m_directory.filePath(QStringLiteral("d.jsonl")));
        add(12);
        QVERIFY(files->isRecording());
        QVERIFY(files->recordingMark()->isVisible());
        QCOMPARE(files->recordingMark()->chip().text, QStringLiteral("Recording · 12"));

        m_console->reset();

        QVERIFY(!files->isRecording());
        QVERIFY(!files->recordingMark()->isVisible());
    }

    void opensACaptureAndGoesBackToLive()
    {
        auto *files = m_page->findChild<TrafficFiles *>();
        auto *bar = m_page->findChild<MessageBar *>(QStringLiteral("captureMessageBar"));
        const QString path = m_directory.filePath(QStringLiteral("e.jsonl"));
        files->recordTo(path);
        add(12);
        files->endAll();
        add(3);
        QFile broken(path);
        QTRY_VERIFY(broken.size() > 12 * 100);
        QVERIFY(broken.open(QIODevice::Append));
        broken.write("broken\n");
        broken.close();

        files->openCapture(path);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 12, Patience);
        QTRY_VERIFY(bar->text().contains(QStringLiteral("Showing capture e.jsonl")));
        QVERIFY(bar->text().contains(QStringLiteral("1 lines")) ||
                bar->text().contains(QStringLiteral("1 line ")));
        m_table->selectRow(2);
        QVERIFY(!m_page->findChild<QAction *>(QStringLiteral("revealAction"))->isEnabled());
        picture(*m_page, QStringLiteral("traffic-capture"));
        bar->findChild<QPushButton *>(QStringLiteral("messageActionPushButton"))->click();

        QCOMPARE(m_table->model()->rowCount(), 15);
        QVERIFY(!files->showsCapture());
        files->openCapture(path);
        auto *back = m_page->findChild<QAction *>(QStringLiteral("backToLiveAction"));
        QVERIFY(back->isEnabled());
        back->trigger(); // while it is still being read
        QVERIFY(!files->showsCapture());
        QVERIFY(!back->isEnabled());
    }

    void aCaptureThatIsMissingLeavesTheLiveView()
    {
        add(3);
        auto *files = m_page->findChild<TrafficFiles *>();
        files->openCapture(m_directory.filePath(QStringLiteral("missing.jsonl")));

        QTRY_VERIFY_WITH_TIMEOUT(!files->showsCapture(), Patience);

        QCOMPARE(m_table->model()->rowCount(), 3);
        QVERIFY(m_page->findChild<MessageBar *>(QStringLiteral("captureMessageBar"))
                    ->text()
                    .contains(QStringLiteral("missing.jsonl")));
    }

private:
    void add(int count)
    {
        m_console->applyFeed(chatMessages(m_next, count));
        m_console->flush();
        m_next += quint64(count);
    }

    static constexpr int Patience = 20'000;

    TemporarySettings m_settings;
    QTemporaryDir m_directory;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TrafficPage> m_page;
    DataTable *m_table = nullptr;
    quint64 m_next = 1;
};

QTEST_MAIN(TestTrafficFiles)
#include "tst_traffic_files.moc"
