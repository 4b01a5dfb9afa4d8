// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/deadline_queue.h"
#include "shared/domain/presence.h"
#include "shared/domain/user.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace anteroom::handlers {

/// How a socket went. Spec: wire.md 4, "Presence".
enum class Departure {
    Announced, ///< a DISCONNECT packet, a close frame, or at our own wish
    Lost,      ///< a ping timeout, or a TCP connection that just ended
};

struct PresenceRecord
{
    User user;
    PresenceStatus status = PresenceStatus::Offline;
    QDateTime since; ///< of this status
    QDateTime lastSeen;
    int socketCount = 0;
};

/// Who is here and what they are doing, from the coming and going of their sockets. Pure: given a
/// clock and told of facts. The last socket gone means offline at once or, when it was lost, after
/// 15 s; an offline record is kept for 5 min. Others are told of offline at once, of all else once
/// a second a user: of several changes the last.
class PresenceTracker
{
public:
    static constexpr milliseconds Grace{15'000};
    static constexpr milliseconds Memory{300'000};
    static constexpr milliseconds AnnounceInterval{1'000};
    using Told = std::function<void(const PresenceRecord &)>;

    /// statusChanged: at each change; announce: when others are to be told.
    PresenceTracker(DeadlineQueue &deadlines, Told statusChanged, Told announce)
        : m_deadlines(deadlines)
        , m_statusChanged(std::move(statusChanged))
        , m_announce(std::move(announce))
    {
    }
    ~PresenceTracker();
    Q_DISABLE_COPY_MOVE(PresenceTracker)

    /// Online, but for a user who is busy already. True when others were told of it now.
    bool socketConnected(const User &user);
    void socketGone(const UserId &user, Departure departure);
    /// status: not Offline. A user without sockets is ignored.
    void setStatus(const UserId &user, PresenceStatus status);
    /// Somebody was shown the status apart from an announcement: one that waits is not to be left
    /// out.
    void noteShown(const UserId &user);
    /// Takes over a changed name or role.
    void userChanged(const User &user);

    const PresenceRecord *find(const UserId &user) const;
    QList<PresenceRecord> records() const;
    /// Users that are not offline.
    int onlineCount() const;

private:
    struct Entry
    {
        PresenceRecord record;
        DeadlineQueue::Token deadline = 0; ///< of the grace or of the memory
        /// What all were told last; nothing when some have seen another status since.
        std::optional<PresenceStatus> announced = PresenceStatus::Offline;
        std::optional<milliseconds> announcedAt{};
        DeadlineQueue::Token announcement = 0; ///< the one that waits
    };
    bool become(Entry &entry, PresenceStatus status);
    bool announceWhenDue(const UserId &user);
    void goOffline(const UserId &user);

    DeadlineQueue &m_deadlines;
    Told m_statusChanged;
    Told m_announce;
    QHash<UserId, Entry> m_entries;
};

} // namespace anteroom::handlers
