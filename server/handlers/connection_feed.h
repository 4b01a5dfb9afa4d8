// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/context.h"

#include <QHash>
#include <QSet>

namespace anteroom::handlers {

/// Tells the console of the sockets of the clinic: who came and went, rooms and transport, and,
/// while the console looks, what goes over them. Does nothing while nobody is signed in. Server
/// thread.
class ConnectionFeed final : public adapter::RoomWatcher
{
public:
    /// Changes of a socket are collected for that long.
    static constexpr milliseconds CollectTime{500};
    /// Sockets that are told of each time at most; the others follow a step later. A thousand at
    /// once would hold up the messages for 4 ms.
    static constexpr qsizetype MaximumAtOnce = 50;
    static constexpr milliseconds ChangesStep{25};
    /// Figures are looked at in steps, all in turn; one socket at most once a second.
    static constexpr milliseconds FiguresStep{25};
    static constexpr qsizetype FiguresAtOnce = 25;

    explicit ConnectionFeed(const Context &context);
    ~ConnectionFeed() override;
    Q_DISABLE_COPY_MOVE(ConnectionFeed)

    /// A socket that was let in, with the rooms that it has by then.
    void socketConnected(const socketio::Socket &socket);
    void socketGone(const socketio::Socket &socket, const socketio::Disconnection &disconnection);
    void userChanged(const UserId &user);
    /// Counts and times are told from now on, or no more. Ends by itself when nobody is signed in.
    void watchFigures(bool live);
    /// All that are connected.
    QList<feed::ConnectionView> connections() const;

    // adapter::RoomWatcher
    void joined(const adapter::Member &member, const QByteArray &room) override;
    void left(const adapter::Member &member, const QByteArray &room) override;

private:
    struct Figures
    {
        qint64 received = 0;
        qint64 sent = 0;
        milliseconds roundTrip{-1};
        qsizetype queued = 0;
        bool operator==(const Figures &) const = default;
    };
    static Figures figuresOf(const socketio::Socket &socket);
    feed::ConnectionView view(const socketio::Socket &socket) const;
    void noteChange(const QByteArray &socketId);
    void publishLater(milliseconds wait);
    void publishChanges();
    void publish(const socketio::Socket &socket);
    void lookAtFigures();
    void tellFigures(const socketio::Socket &socket);
    void beginRound();

    const Context &m_context;
    QSet<QByteArray> m_changed; ///< ids of sockets
    DeadlineQueue::Token m_publish = 0;
    bool m_live = false;
    DeadlineQueue::Token m_figures = 0;
    QList<QByteArray> m_round; ///< sockets whose figures are still to be looked at in this turn
    milliseconds m_roundBegan{0};
    QHash<QByteArray, Figures> m_told; ///< while live
};

} // namespace anteroom::handlers
