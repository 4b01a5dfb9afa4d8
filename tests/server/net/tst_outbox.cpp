// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/outbox.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <sys/socket.h>
#include <unistd.h>

using anteroom::net::Outbox;

class TestOutbox : public QObject
{
    Q_OBJECT

    std::array<int, 2> m_ends{-1, -1};

    QByteArray receive() const
    {
        QByteArray buffer(4'096, Qt::Uninitialized);
        const ssize_t count = recv(m_ends[1], buffer.data(), size_t(buffer.size()), MSG_DONTWAIT);
        return count > 0 ? buffer.first(count) : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, m_ends.data()), 0);
        const int small = 4'096;
        setsockopt(m_ends[0], SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
    }
    void cleanup()
    {
        for (const int end : m_ends)
            close(end);
    }

    void smallPiecesShareAChunkAndSharedOnesAreNotCopied()
    {
        Outbox outbox;
        const QByteArray shared(2'000, 's');
        outbox.append("a");
        outbox.append("b");
        outbox.appendShared(shared);
        outbox.append("c");
        QCOMPARE(outbox.bytes(), 2'003);
        const std::vector<QByteArray> chunks = outbox.takeChunks();
        QCOMPARE(chunks.size(), size_t(3));
        QCOMPARE(chunks[0], "ab");
        QCOMPARE(chunks[1].constData(), shared.constData());
        QCOMPARE(chunks[2], "c");
        QVERIFY(outbox.isEmpty());
        QCOMPARE(outbox.bytes(), 0);
    }

    void smallSharedPiecesJoinAndLeaveTheOthersAsTheyAre()
    {
        Outbox first;
        Outbox second;
        const QByteArray shared("shared");
        first.appendShared(shared);
        second.appendShared(shared);
        first.appendShared("1");
        second.appendShared("2");
        QCOMPARE(first.takeChunks(), std::vector<QByteArray>{"shared1"});
        QCOMPARE(second.takeChunks(), std::vector<QByteArray>{"shared2"});
        QCOMPARE(shared, "shared");
    }

    /// Whatever the system takes at a time, and wherever that cuts the pieces.
    void everyByteArrivesInOrder()
    {
        QRandomGenerator random(7);
        Outbox outbox;
        QByteArray expected;
        for (int i = 0; i < 500; ++i) {
            const QByteArray piece(1 + random.bounded(900), char('a' + i % 26));
            if (i % 3 == 0)
                outbox.append(piece);
            else
                outbox.appendShared(piece);
            expected += piece;
        }
        QByteArray got;
        bool waited = false;
        while (!outbox.isEmpty()) {
            QVERIFY(outbox.sendTo(m_ends[0]));
            waited = waited || !outbox.isEmpty();
            got += receive();
        }
        for (QByteArray rest = receive(); !rest.isEmpty(); rest = receive())
            got += rest;
        QVERIFY(waited);
        QCOMPARE(outbox.bytes(), 0);
        QCOMPARE(got, expected);
    }

    void tellsABrokenDescriptor()
    {
        shutdown(m_ends[0], SHUT_WR);
        Outbox outbox;
        outbox.append("x");
        QVERIFY(!outbox.sendTo(m_ends[0]));
    }
};

QTEST_APPLESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
