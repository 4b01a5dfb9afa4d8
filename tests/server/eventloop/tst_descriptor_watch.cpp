// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/descriptor_watch.h"
#include "server/eventloop/server_dispatcher.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <array>
#include <functional>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

using namespace anteroom::eventloop;

namespace {

/// Two connected descriptors; what happens at the first one is counted.
class Peer final : public DescriptorHandler
{
public:
    Peer()
    {
        [[maybe_unused]] const int r =
            socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data());
        watch.emplace(ends[0], static_cast<DescriptorHandler &>(*this));
    }
    ~Peer() override { closeBoth(); }
    Q_DISABLE_COPY_MOVE(Peer)

    void closeBoth()
    {
        watch.reset();
        for (int &end : ends) {
            if (end >= 0)
                close(std::exchange(end, -1));
        }
    }
    void send() const { [[maybe_unused]] const auto n = write(ends[1], "x", 1); }

    void descriptorReadable() override
    {
        ++readCount;
        std::array<char, 64> buffer;
        lastRead = read(ends[0], buffer.data(), buffer.size());
        if (onReadable)
            onReadable();
    }
    void descriptorWritable() override { ++writeCount; }

    std::array<int, 2> ends{-1, -1};
    std::optional<DescriptorWatch> watch;
    int readCount = 0;
    int writeCount = 0;
    ssize_t lastRead = -1;
    std::function<void()> onReadable;
};

/// Turns the loop of this thread until nothing is left to do.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
}

void watchesForReadingUntilTold()
{
    Peer peer;
    settle();
    QCOMPARE(peer.readCount, 0);
    peer.send();
    settle();
    QCOMPARE(peer.readCount, 1);

    peer.watch->setReading(false);
    peer.send();
    settle();
    QCOMPARE(peer.readCount, 1);
    peer.watch->setReading(true);
    settle();
    QCOMPARE(peer.readCount, 2);
}

void watchesForWritingWhenAsked()
{
    Peer peer;
    settle();
    QCOMPARE(peer.writeCount, 0);
    peer.watch->setWriting(true);
    settle();
    QVERIFY(peer.writeCount > 0);
    peer.watch->setWriting(false);
    const int before = peer.writeCount;
    settle();
    QCOMPARE(peer.writeCount, before);
}

void tellsTheEnd()
{
    Peer peer;
    close(std::exchange(peer.ends[1], -1));
    settle();
    QVERIFY(peer.readCount > 0);
    QCOMPARE(peer.lastRead, ssize_t(0));
}

void mayEndInItsOwnCall()
{
    Peer peer;
    peer.watch->setWriting(true);
    peer.onReadable = [&] { peer.closeBoth(); };
    peer.send();
    settle();
    QCOMPARE(peer.readCount, 1);
}

/// Both are ready in one turn; the first one closes the other, whose number goes to a new file.
void sparesANewFileUnderAnOldNumber()
{
    const auto first = std::make_unique<Peer>();
    const auto second = std::make_unique<Peer>();
    std::unique_ptr<Peer> heir;
    const auto replace = [&](Peer &other) {
        if (heir)
            return;
        other.closeBoth();
        heir = std::make_unique<Peer>();
    };
    first->onReadable = [&] { replace(*second); };
    second->onReadable = [&] { replace(*first); };
    first->send();
    second->send();
    settle();
    QVERIFY(heir);
    QCOMPARE(heir->readCount, 0);
    QCOMPARE(first->readCount + second->readCount, 1);
    heir->send();
    settle();
    QCOMPARE(heir->readCount, 1);
}

/// The same on the dispatcher of the server thread and on Qt's own.
const std::array<std::pair<const char *, void (*)()>, 5> Cases{
    {{"watches for reading until told", watchesForReadingUntilTold},
     {"watches for writing when asked", watchesForWritingWhenAsked},
     {"tells the end", tellsTheEnd},
     {"may end in its own call", mayEndInItsOwnCall},
     {"spares a new file under an old number", sparesANewFileUnderAnOldNumber}}};

} // namespace

class TestDescriptorWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behaves_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("epoll");
        for (int i = 0; i < int(Cases.size()); ++i) {
            QTest::addRow("%s, epoll", Cases[size_t(i)].first) << i << true;
            QTest::addRow("%s, Qt", Cases[size_t(i)].first) << i << false;
        }
    }
    void behaves()
    {
        QFETCH(int, number);
        QFETCH(bool, epoll);
        QThread thread;
        if (epoll)
            thread.setEventDispatcher(makeServerDispatcher().release());
        thread.start();
        QObject context;
        context.moveToThread(&thread);
        QMetaObject::invokeMethod(&context, Cases[size_t(number)].second,
                                  Qt::BlockingQueuedConnection);
        thread.quit();
        QVERIFY(thread.wait());
    }
};

QTEST_GUILESS_MAIN(TestDescriptorWatch)
#include "tst_descriptor_watch.moc"
