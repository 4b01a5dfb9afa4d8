// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/log_model.h"
#include "gui/pages/logs_page.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

class TestLogsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void showsTheWholeLine();
    void filtersByLevel();
    void followsUntilSomebodyScrolls();
    void copiesManyLines();
    void savesWhatIsShown();
    void saysThatNothingWasLogged();

private:
    void log(int count);

    TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<LogsPage> m_page;
    QTemporaryDir m_directory;
};

void TestLogsPage::init()
{
    Theme::apply(*qApp, Scheme::Light);
    m_console = std::make_unique<Console>();
    m_page = std::make_unique<LogsPage>(*m_console);
    m_page->resize(1072, 726);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestLogsPage::log(int count)
{
    const std::tuple<QtMsgType, const char *, const char *> lines[] = {
        {QtInfoMsg, "anteroom.host", "listening on 127.0.0.1:3000"},
        {QtWarningMsg, "anteroom.outbox",
         "push:01J9ZK4T000002: the receiver answered 503, again in 40 s"},
        {QtDebugMsg, "anteroom.engineio", "session closed: ping timeout"},
        {QtCriticalMsg, "anteroom.storage",
         "the database can't be written: disk full. What clients send is refused until there is "
         "space again; 3 jobs wait"},
    };
    for (int at = 0; at < count; ++at) {
        const auto &[level, category, text] = lines[at % 4];
        m_console->appendLog(QDateTime::currentDateTimeUtc(), level, QLatin1String(category),
                             QLatin1String(text));
    }
    m_console->flush();
}

void TestLogsPage::showsTheWholeLine()
{
    log(8);
    m_page->table()->selectRow(3);
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("logTextLabel"))
                ->text()
                .contains(QStringLiteral("3 jobs wait")));
    picture(*m_page, QStringLiteral("logs-page"));
    Theme::apply(*qApp, Scheme::Dark);
    picture(*m_page, QStringLiteral("logs-page-dark"));
}

void TestLogsPage::filtersByLevel()
{
    log(8);
    const auto *rows = m_page->table()->model();
    QCOMPARE(rows->rowCount(), 8);
    m_page->findChild<QToolButton *>(QStringLiteral("scope2ToolButton"))->click();
    QCOMPARE(rows->rowCount(), 4);
    m_page->showFiltered(QStringLiteral("storage"));
    QTRY_COMPARE(rows->rowCount(), 2);
}

void TestLogsPage::followsUntilSomebodyScrolls()
{
    log(200);
    QScrollBar *bar = m_page->table()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(bar->maximum() / 2);
    QVERIFY(!m_page->isFollowing());
    log(50);
    QVERIFY(bar->value() < bar->maximum());
    m_page->setFollowing(true);
    QCOMPARE(bar->value(), bar->maximum());
    log(50);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(m_page->isFollowing());
}

void TestLogsPage::copiesManyLines()
{
    log(4);
    m_page->table()->selectAll();
    m_page->findChild<QAction *>(QStringLiteral("copyLogAction"))->trigger();
    QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), 4);
}

void TestLogsPage::savesWhatIsShown()
{
    log(8);
    m_page->findChild<QToolButton *>(QStringLiteral("scope3ToolButton"))->click();
    const QString path = m_directory.filePath(QStringLiteral("log.txt"));
    QVERIFY(!m_page->saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains(" error anteroom.storage: the database"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(m_page->saveTo(QStringLiteral("/proc/none/log.txt")));
}

void TestLogsPage::saysThatNothingWasLogged()
{
    QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
    picture(*m_page, QStringLiteral("logs-empty"));
}

QTEST_MAIN(TestLogsPage)
#include "tst_logs_page.moc"
