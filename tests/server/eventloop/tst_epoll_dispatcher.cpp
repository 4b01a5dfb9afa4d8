// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/epoll_dispatcher.h"
#include "server/eventloop/server_dispatcher.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <array>
#include <functional>
#include <sys/socket.h>
#include <unistd.h>

using namespace anteroom::eventloop;

namespace {

/// Two connected descriptors; the destructor closes them.
struct Pair
{
    std::array<int, 2> ends{-1, -1};

    Pair() { [[maybe_unused]] const int r = socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()); }
    ~Pair()
    {
        closeEnd(0);
        closeEnd(1);
    }
    Q_DISABLE_COPY_MOVE(Pair)

    void closeEnd(size_t i)
    {
        if (ends[i] >= 0)
            close(std::exchange(ends[i], -1));
    }
    void send(size_t from) const { [[maybe_unused]] const auto n = write(ends[from], "x", 1); }
    void drain(size_t i) const
    {
        std::array<char, 64> buffer;
        [[maybe_unused]] const auto n = read(ends[i], buffer.data(), buffer.size());
    }
};

/// A thread on the dispatcher; run() executes work in it and waits for its end.
class LoopThread
{
public:
    LoopThread()
    {
        m_thread.setEventDispatcher(makeServerDispatcher().release());
        m_thread.start();
        m_context.moveToThread(&m_thread);
    }
    ~LoopThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(LoopThread)

    void run(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
    }
    QThread *thread() { return &m_thread; }

private:
    QThread m_thread;
    QObject m_context;
};

/// All tests but those of threads turn the loop of this thread by hand.
void turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QAbstractEventDispatcher::instance()->processEvents(flags);
}

} // namespace

class TestEpollDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhenThereIsSomething()
    {
        const Pair pair;
        QSocketNotifier notifier(pair.ends[0], QSocketNotifier::Read);
        int count = 0;
        connect(&notifier, &QSocketNotifier::activated, this, [&] { ++count; });

        turn();
        QCOMPARE(count, 0);
        pair.send(1);
        turn();
        turn();
        QCOMPARE(count, 2); // level-triggered
        pair.drain(0);
        turn();

        QCOMPARE(count, 2);
    }

    void readAndWriteShareADescriptor()
    {
        const Pair pair;
        QSocketNotifier reader(pair.ends[0], QSocketNotifier::Read);
        QSocketNotifier writer(pair.ends[0], QSocketNotifier::Write);
        QByteArray log;
        connect(&reader, &QSocketNotifier::activated, this, [&] { log += 'r'; });
        connect(&writer, &QSocketNotifier::activated, this, [&] { log += 'w'; });

        pair.send(1);
        turn();
        QCOMPARE(log, QByteArray("rw"));
        writer.setEnabled(false);
        turn();

        QCOMPARE(log, QByteArray("rwr"));
    }

    void reportsTheEndOfThePeer()
    {
        Pair pair;
        QSocketNotifier notifier(pair.ends[0], QSocketNotifier::Read);
        int count = 0;
        connect(&notifier, &QSocketNotifier::activated, this, [&] { ++count; });

        pair.closeEnd(1);
        turn();

        QCOMPARE(count, 1);
    }

    void notifierMayBeDeletedDuringDispatch()
    {
        const Pair pair;
        auto *reader = new QSocketNotifier(pair.ends[0], QSocketNotifier::Read);
        auto *writer = new QSocketNotifier(pair.ends[0], QSocketNotifier::Write);
        int count = 0;
        connect(reader, &QSocketNotifier::activated, this, [&] {
            ++count;
            delete std::exchange(writer, nullptr);
        });
        connect(writer, &QSocketNotifier::activated, this, [&] { count += 100; });

        pair.send(1);
        turn();
        delete reader;
        turn();

        QCOMPARE(count, 1);
    }

    void newFileUnderAnOldNumberIsHeard()
    {
        const auto first = std::make_unique<Pair>();
        auto old = std::make_unique<QSocketNotifier>(first->ends[0], QSocketNotifier::Read);
        turn();
        const int number = first->ends[0];

        old.reset();
        first->closeEnd(0); // the kernel has dropped it, the dispatcher doesn't know
        const Pair second;
        QCOMPARE(second.ends[0], number);
        QSocketNotifier notifier(second.ends[0], QSocketNotifier::Read);
        int count = 0;
        connect(&notifier, &QSocketNotifier::activated, this, [&] { ++count; });
        second.send(1);
        turn();

        QCOMPARE(count, 1);
    }

    void closedNumberWithoutNewNotifierIsHarmless()
    {
        Pair pair;
        auto notifier = std::make_unique<QSocketNotifier>(pair.ends[0], QSocketNotifier::Read);
        turn();

        notifier.reset();
        pair.closeEnd(0);
        turn();
        turn();
    }

    void notifierOfTheSameTurnIsSparedStaleEvents()
    {
        auto first = std::make_unique<Pair>();
        const Pair trigger;
        auto victim = std::make_unique<QSocketNotifier>(first->ends[0], QSocketNotifier::Read);
        QSocketNotifier early(trigger.ends[0], QSocketNotifier::Read);
        std::unique_ptr<Pair> second;
        std::unique_ptr<QSocketNotifier> fresh;
        int freshCount = 0;
        const auto replace = [&] {
            if (second)
                return;
            victim.reset();
            first.reset();
            second = std::make_unique<Pair>();
            fresh = std::make_unique<QSocketNotifier>(second->ends[0], QSocketNotifier::Read);
            connect(fresh.get(), &QSocketNotifier::activated, this, [&] { ++freshCount; });
        };
        connect(&early, &QSocketNotifier::activated, this, replace);
        connect(victim.get(), &QSocketNotifier::activated, this, [] {});

        trigger.send(1);
        first->send(1);
        turn();
        turn();

        QVERIFY(second);
        QCOMPARE(freshCount, 0);
    }

    void notifierToggledWithinATurnStaysSilent()
    {
        const Pair pair;
        QSocketNotifier writer(pair.ends[0], QSocketNotifier::Write);
        writer.setEnabled(false);
        int count = 0;
        connect(&writer, &QSocketNotifier::activated, this, [&] { ++count; });

        writer.setEnabled(true);
        writer.setEnabled(false);
        turn();
        QCOMPARE(count, 0);
        writer.setEnabled(true);
        turn();

        QCOMPARE(count, 1);
    }

    void regularFileIsDisabledWithAWarning()
    {
        QFile file(QStringLiteral("/proc/self/exe"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSocketNotifier notifier(file.handle(), QSocketNotifier::Read);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be waited")));

        turn();

        QVERIFY(!notifier.isEnabled());
    }

    void excludedNotifiersAreLeftAlone()
    {
        const Pair pair;
        QSocketNotifier notifier(pair.ends[0], QSocketNotifier::Read);
        int count = 0;
        connect(&notifier, &QSocketNotifier::activated, this, [&] { ++count; });
        pair.send(1);
        QTimer timer;
        bool fired = false;
        connect(&timer, &QTimer::timeout, this, [&] { fired = true; });
        timer.start(5);

        while (!fired)
            turn(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
        QCOMPARE(count, 0);
        turn();

        QCOMPARE(count, 1);
    }

    void flushPointComesOnceATurn()
    {
        int blocks = 0;
        const auto context = std::make_unique<QObject>();
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
                context.get(), [&] { ++blocks; });

        turn();
        QCOMPARE(blocks, 1);
        QTimer::singleShot(1, context.get(), [] {});
        turn(QEventLoop::WaitForMoreEvents);

        QCOMPARE(blocks, 2);
    }

    void notifiersChangedAtTheFlushPointCount()
    {
        const Pair pair;
        QSocketNotifier writer(pair.ends[0], QSocketNotifier::Write);
        writer.setEnabled(false);
        int count = 0;
        connect(&writer, &QSocketNotifier::activated, this, [&] { ++count; });
        const auto context = std::make_unique<QObject>();
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
                context.get(), [&] { writer.setEnabled(true); });

        turn();

        QCOMPARE(count, 1);
    }

    void timersKeepTheirOrderAndTime()
    {
        QList<int> fired;
        QElapsedTimer elapsed;
        elapsed.start();
        for (const int ms : {40, 0, 20})
            QTimer::singleShot(ms, Qt::PreciseTimer, this, [&fired, &elapsed, ms] {
                QVERIFY(elapsed.elapsed() >= ms);
                fired.append(ms);
            });

        QTRY_COMPARE_WITH_TIMEOUT(fired, (QList<int>{0, 20, 40}), 2'000);
    }

    void waitingForATimerDoesNotSpin()
    {
        bool fired = false;
        QTimer::singleShot(50, Qt::PreciseTimer, this, [&] { fired = true; });
        int turns = 0;

        while (!fired) {
            turn(QEventLoop::WaitForMoreEvents);
            ++turns;
        }

        QVERIFY2(turns <= 4, qPrintable(QString::number(turns)));
    }

    void tellsTheTimeThatRemains()
    {
        const int id = startTimer(10'000);
        auto *dispatcher = QAbstractEventDispatcher::instance();

        QVERIFY(dispatcher->remainingTime(id) > 9'000);
        QCOMPARE(dispatcher->registeredTimers(this).size(), 1);
        killTimer(id);

        QCOMPARE(dispatcher->remainingTime(id), -1);
    }

    void eventsPostedAtTheFlushPointAreNotSleptThrough()
    {
        const auto context = std::make_unique<QObject>();
        bool ran = false;
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
                context.get(), [&] {
                    QMetaObject::invokeMethod(
                        context.get(), [&] { ran = true; }, Qt::QueuedConnection);
                });

        turn(QEventLoop::WaitForMoreEvents);
        turn();

        QVERIFY(ran);
    }

    void nestedLoopsEnd()
    {
        QEventLoop outer;
        int inner = 0;
        QTimer::singleShot(0, this, [&] {
            QEventLoop loop;
            QTimer::singleShot(1, &loop, &QEventLoop::quit);
            loop.exec();
            ++inner;
            outer.quit();
        });

        outer.exec();

        QCOMPARE(inner, 1);
    }

    void wakesUpFromAnotherThread()
    {
        LoopThread loop;
        int count = 0;

        for (int i = 0; i < 1'000; ++i)
            loop.run([&] { ++count; });

        QCOMPARE(count, 1'000);
    }

    void noPostedEventIsLostUnderPressure()
    {
        LoopThread loop;
        QObject target;
        target.moveToThread(loop.thread());
        QSemaphore done;
        constexpr int EventCount = 20'000;

        const auto post = [&] {
            for (int i = 0; i < EventCount; ++i)
                QMetaObject::invokeMethod(
                    &target, [&] { done.release(); }, Qt::QueuedConnection);
        };
        const std::unique_ptr<QThread> other(QThread::create(post));
        other->start();
        post();

        QVERIFY(done.tryAcquire(2 * EventCount, 20'000));
        other->wait();
        loop.run([&] { target.moveToThread(nullptr); });
    }

    void threadEndsWhileItWaits()
    {
        for (int i = 0; i < 20; ++i) {
            const LoopThread loop;
            Q_UNUSED(loop)
        }
    }

    void echoesOverTwoHundredConnections();
};

void TestEpollDispatcher::echoesOverTwoHundredConnections()
{
    constexpr int ConnectionCount = 200;
    const QByteArray text(100'000, 'x'); // more than the socket buffers take at once
    LoopThread loop;
    QTcpServer *server = nullptr;
    quint16 port = 0;
    loop.run([&] {
        server = new QTcpServer;
        connect(server, &QTcpServer::newConnection, server, [server] {
            while (QTcpSocket *socket = server->nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket,
                        [socket] { socket->write(socket->readAll()); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        server->setListenBacklogSize(ConnectionCount); // some kernels reset what overflows it
        QVERIFY(server->listen(QHostAddress::LocalHost));
        port = server->serverPort();
    });

    std::vector<std::unique_ptr<QTcpSocket>> clients;
    qint64 received = 0;
    int disconnected = 0;
    for (int i = 0; i < ConnectionCount; ++i) {
        auto &socket = *clients.emplace_back(std::make_unique<QTcpSocket>());
        connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(text); });
        connect(&socket, &QTcpSocket::readyRead, &socket,
                [&] { received += socket.readAll().size(); });
        connect(&socket, &QTcpSocket::disconnected, &socket, [&] { ++disconnected; });
        socket.connectToHost(QHostAddress::LocalHost, port);
    }
    QTRY_COMPARE_WITH_TIMEOUT(received, qint64(ConnectionCount) * text.size(), 30'000);
    for (const auto &socket : clients)
        socket->disconnectFromHost();
    QTRY_COMPARE_WITH_TIMEOUT(disconnected, ConnectionCount, 10'000);
    loop.run([&] { delete server; });
}

int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(makeServerDispatcher().release());
    const QCoreApplication application(argc, argv);
    TestEpollDispatcher test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_epoll_dispatcher.moc"
