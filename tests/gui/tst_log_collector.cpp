// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/log_collector.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace anteroom::gui;

Q_LOGGING_CATEGORY(testLog, "anteroom.test")

class TestLogCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatIsLogged();
    void thePreviousHandlerGetsItFirst();
    void hearsOtherThreads();
    void whoLogsWhileItIsToldDoesNotLoop();
    void tooManyAreCounted();
    void isSilentAfterItsEnd();

private:
    std::unique_ptr<LogCollector> m_collector;
    QtMessageHandler m_handlerOfTest = nullptr;
};

namespace {
int passedOn = 0;
void countMessages(QtMsgType, const QMessageLogContext &, const QString &)
{
    ++passedOn;
}
} // namespace

void TestLogCollector::init()
{
    passedOn = 0;
    m_handlerOfTest = qInstallMessageHandler(countMessages);
    m_collector = std::make_unique<LogCollector>();
}

void TestLogCollector::cleanup()
{
    m_collector.reset();
    qInstallMessageHandler(m_handlerOfTest);
}

void TestLogCollector::tellsWhatIsLogged()
{
    QSignalSpy logged(m_collector.get(), &LogCollector::lineLogged);
    qCWarning(testLog, "seven %d", 7);
    qInfo("plain");
    QTRY_COMPARE(logged.count(), 2);
    QCOMPARE(logged.at(0).at(1).value<QtMsgType>(), QtWarningMsg);
    QCOMPARE(logged.at(0).at(2).toString(), QStringLiteral("anteroom.test"));
    QCOMPARE(logged.at(0).at(3).toString(), QStringLiteral("seven 7"));
    QCOMPARE(logged.at(1).at(2).toString(), QString());
}

void TestLogCollector::thePreviousHandlerGetsItFirst()
{
    qWarning("one");
    QCOMPARE(passedOn, 1); // at once, not when it is delivered
}

void TestLogCollector::hearsOtherThreads()
{
    QSignalSpy logged(m_collector.get(), &LogCollector::lineLogged);
    const std::unique_ptr<QThread> thread(QThread::create([] {
        for (int at = 0; at < 100; ++at)
            qCWarning(testLog, "from a thread");
    }));
    thread->start();
    QVERIFY(thread->wait());
    m_collector->deliver();
    QCOMPARE(logged.count(), 100);
}

void TestLogCollector::whoLogsWhileItIsToldDoesNotLoop()
{
    int told = 0;
    connect(m_collector.get(), &LogCollector::lineLogged, this, [&told] {
        ++told;
        if (told < 100)
            qWarning("again");
    });
    qWarning("first");
    m_collector->deliver();
    QCOMPARE(told, 1); // what was logged meanwhile waits for the next time
    m_collector->deliver();
    QCOMPARE(told, 2);
}

void TestLogCollector::tooManyAreCounted()
{
    QSignalSpy logged(m_collector.get(), &LogCollector::lineLogged);
    for (int at = 0; at < 2'500; ++at)
        qWarning("flood");
    m_collector->deliver();
    QCOMPARE(logged.count(), 2'001);
    QVERIFY(logged.last().at(3).toString().startsWith(QStringLiteral("500 line")));
    QCOMPARE(passedOn, 2'500);
}

void TestLogCollector::isSilentAfterItsEnd()
{
    m_collector.reset();
    qWarning("late");
    QCOMPARE(passedOn, 1);
    m_collector = std::make_unique<LogCollector>();
    QSignalSpy logged(m_collector.get(), &LogCollector::lineLogged);
    m_collector->deliver();
    QCOMPARE(logged.count(), 0);
}

QTEST_GUILESS_MAIN(TestLogCollector)
#include "tst_log_collector.moc"
