// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engineio/packet.h"
#include "server/http/exchange.h"
#include "shared/base/deadline_queue.h"

#include <functional>
#include <memory>

namespace anteroom::engineio {

class Server;
class Session;

/// The long-polling transport of one session: what waits to be sent, the poll that waits for it,
/// and the POST that is being read. One poll and one POST at a time. Spec: Engine.IO v4, "HTTP
/// long-polling".
class PollingTransport
{
public:
    PollingTransport(Session &session, Server &server);
    ~PollingTransport();
    Q_DISABLE_COPY_MOVE(PollingTransport)

    void handlePoll(const std::shared_ptr<http::Exchange> &exchange);
    void handlePost(const std::shared_ptr<http::Exchange> &exchange);

    /// Queues packets, already joined when there are several; they go out at the end of the turn.
    /// A client that lets too many wait for too long is cut.
    void send(const QByteArray &packets);
    qsizetype queuedBytes() const { return m_queue.size() + (m_last ? 1 : 0); }
    bool hasPoll() const { return m_poll != nullptr; }
    /// Answers a poll that waits, and each later one soon, with a noop: the client is upgrading.
    void setReleasing(bool releasing);
    /// What was not sent, for the next transport. The waiting poll gets a noop.
    QByteArray handOver();
    /// Answers the waiting poll with the rest, or with `last`, which the next poll gets otherwise:
    /// a client acts upon a close before it reads the packets beside it.
    void finish(PacketType last);

private:
    void flushSoon();
    void flush();
    void reply(const QByteArray &payload);
    void bodyArrived(const std::shared_ptr<http::Exchange> &exchange,
                     const Result<QByteArray, http::Error> &body);
    /// Answers 400 and ends the session.
    void refuse(const std::shared_ptr<http::Exchange> &exchange, const QByteArray &why);
    void watchBacklog();
    void answer(const std::shared_ptr<http::Exchange> &exchange, int status, const QByteArray &type,
                const QByteArray &body);

    Session &m_session;
    Server &m_server;
    QByteArray m_queue;
    char m_last = 0; ///< the packet after all others, once the session is over
    std::shared_ptr<http::Exchange> m_poll;
    bool m_isFirst = true; ///< nothing was answered yet
    bool m_posting = false;
    bool m_releasing = false;
    DeadlineQueue::Token m_flushToken = 0;
    DeadlineQueue::Token m_releaseToken = 0;
    DeadlineQueue::Token m_slowConsumer = 0;
};

} // namespace anteroom::engineio
