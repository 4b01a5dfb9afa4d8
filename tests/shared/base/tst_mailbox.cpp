// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/mailbox.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace anteroom;

class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInTheThreadOfItsOwnerInOrder()
    {
        const Mailbox mailbox;
        QList<int> ran;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            for (int i = 0; i < 100; ++i) {
                mailbox.post([&ran, i] {
                    QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
                    ran.append(i);
                });
            }
        }));

        other->start();

        QTRY_COMPARE_WITH_TIMEOUT(ran.size(), 100, 5'000);
        QVERIFY(std::is_sorted(ran.cbegin(), ran.cend()));
        other->wait();
    }

    void workMayPostWork()
    {
        const Mailbox mailbox;
        int depth = 0;
        mailbox.post([&] {
            ++depth;
            mailbox.post([&] { ++depth; });
        });

        QTRY_COMPARE_WITH_TIMEOUT(depth, 2, 5'000);
    }

    void workOfADeadMailboxIsDropped()
    {
        bool ran = false;
        auto mailbox = std::make_unique<Mailbox>();
        const Mailbox::Address address = mailbox->address();
        address.post([&] { ran = true; });

        mailbox.reset();
        address.post([&] { ran = true; });
        QCoreApplication::processEvents();

        QVERIFY(!ran);
    }

    void postingWhileItIsDestroyedIsHarmless()
    {
        for (int round = 0; round < 50; ++round) {
            auto mailbox = std::make_unique<Mailbox>();
            const Mailbox::Address address = mailbox->address();
            QSemaphore started;
            const std::unique_ptr<QThread> other(QThread::create([&] {
                started.release();
                for (int i = 0; i < 100; ++i)
                    address.post([] {});
            }));
            other->start();
            started.acquire();

            mailbox.reset();

            other->wait();
        }
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
