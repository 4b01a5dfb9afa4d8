// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adapter/adapter.h"
#include "server/engineio/packet.h"
#include "shared/base/deadline_queue.h"
#include "shared/base/limits.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <any>
#include <deque>
#include <optional>

namespace anteroom::socketio {

/// A session whose connection was lost, kept for its client to come back to.
struct KeptSession
{
    QByteArray pid; ///< the secret that the client comes back with
    QByteArray sid; ///< the id of its socket
    QList<QByteArray> rooms;
    std::any data;
};

/// What one namespace keeps for connection state recovery: the events it sent, each with an offset
/// that receivers remember, and the sessions that were lost. Events are kept for the window and one
/// heartbeat more, since a lost connection is noticed that late; both are bounded by Limits too,
/// the oldest go first. In memory only: a restart starts anew, and no offset or pid of before is
/// taken. Server thread. Spec: Socket.IO 4.8, "Connection state recovery"; wire.md 5.
class Recovery
{
public:
    /// limits.recoveryWindow must not be 0; limits is kept.
    Recovery(DeadlineQueue &deadlines, const Limits &limits);
    ~Recovery();
    Q_DISABLE_COPY_MOVE(Recovery)

    /// The offset of the event that is remembered next.
    QByteArray nextOffset() const;
    /// selection: who was meant.
    void remember(const engineio::MessageRun &run, const adapter::Selection &selection);

    void keep(KeptSession session);
    /// Hands a kept session over, once. Nothing when there is none of this pid, its time is over,
    /// or events after this offset may be missing.
    std::optional<KeptSession> take(const QByteArray &pid, const QByteArray &offset);
    /// The events after offset that were meant for a socket of this id in these rooms, in order.
    QList<engineio::MessageRun> missedSince(const QByteArray &offset, const QByteArray &sid,
                                            const QList<QByteArray> &rooms) const;

    qsizetype sessionCount() const { return m_sessions.size(); }
    qsizetype eventCount() const { return qsizetype(m_events.size()); }

private:
    struct Event
    {
        engineio::MessageRun run;
        adapter::Selection selection;
        milliseconds until;
        qsizetype bytes;
    };
    struct Kept
    {
        KeptSession session;
        milliseconds until;
    };
    struct Leaving
    {
        milliseconds until;
        QByteArray pid;
    };

    std::optional<quint64> numberOf(const QByteArray &offset) const;
    milliseconds now() const { return m_deadlines.clock().steadyNow(); }
    void dropEvent();
    void dropSession();
    void expire();
    void schedule();

    DeadlineQueue &m_deadlines;
    const Limits &m_limits;
    QByteArray m_prefix; ///< tells the offsets of this run
    std::deque<Event> m_events;
    quint64 m_firstNumber = 1; ///< of m_events
    quint64 m_lostNumber = 0;  ///< the last event that was dropped before its time
    qsizetype m_bytes = 0;
    QHash<QByteArray, Kept> m_sessions;
    std::deque<Leaving> m_leaving; ///< in the order of their time; those taken are still in it
    DeadlineQueue::Token m_expiry = 0;
    milliseconds m_expiryAt{0};
};

} // namespace anteroom::socketio
