// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace anteroom::adapter {

/// A packet that was encoded once for all of its receivers; what is inside is the sender's
/// business.
class Packet
{
public:
    virtual ~Packet() = default;
};

class Adapter;
struct Room;

/// Somebody who can be in rooms. Knows its places in them, so that joining and leaving cost the
/// same however many rooms and members there are.
class Member
{
public:
    Member() = default;
    virtual ~Member();
    Q_DISABLE_COPY_MOVE(Member)

    virtual const QByteArray &memberId() const = 0;
    virtual void deliver(const Packet &packet) = 0;

private:
    friend class Adapter;
    struct Place
    {
        Room *room;
        size_t index;    ///< in room->entries
        quint64 joining; ///< which of the adapter's joins it was
    };
    std::vector<Place> m_places;
    /// Where each room stands in m_places; there when they are too many to look through.
    std::unique_ptr<QHash<Room *, size_t>> m_placeOf;
    quint64 m_lastVisit = 0;
    bool m_added = false;
};

/// Which members are meant: those in any of `rooms` (all when empty) that are in none of `except`.
struct Selection
{
    QList<QByteArray> rooms;
    QList<QByteArray> except;
};

/// Hears who joined and left which room, own ids not included; like the `join-room` and
/// `leave-room` events of Socket.IO's adapter. Called after the change, on the server thread.
class RoomWatcher
{
public:
    virtual ~RoomWatcher() = default;
    virtual void joined(const Member &member, const QByteArray &room) = 0;
    virtual void left(const Member &member, const QByteArray &room) = 0;
};

/// Who is in which room, for one namespace of one process. A member's own id is a room of its own
/// that costs nothing.
class Adapter
{
public:
    Adapter();
    ~Adapter();
    Q_DISABLE_COPY_MOVE(Adapter)

    void add(Member &member);
    /// Leaves all rooms; the member is forgotten.
    void remove(Member &member);
    void join(Member &member, const QByteArray &room);
    void leave(Member &member, const QByteArray &room);

    /// One watcher, which outlives this or takes itself away with nullptr.
    void watch(RoomWatcher *watcher) { m_watcher = watcher; }

    bool isIn(const Member &member, const QByteArray &room) const;
    /// In the order of joining, own id not included.
    QList<QByteArray> roomsOf(const Member &member) const;
    qsizetype roomCountOf(const Member &member) const { return qsizetype(member.m_places.size()); }
    /// Rooms that have members, own ids included.
    qsizetype roomCount() const { return m_rooms.size() + m_members.size(); }
    qsizetype memberCount(const QByteArray &room) const;
    /// How often members came into rooms and went out of them, own ids not counted.
    quint64 joinCount() const { return m_joinCount; }
    quint64 leaveCount() const { return m_leaveCount; }

    /// Calls visitor once for each member that is meant. The list is taken first, so that the
    /// visitor may change rooms; it must not destroy other members.
    void visit(const Selection &selection, const std::function<void(Member &)> &visitor) const;
    /// Delivers to each member that is meant; answers how many there were.
    qsizetype broadcast(const Selection &selection, const Packet &packet) const;

private:
    static std::optional<size_t> placeOf(const Member &member, Room *room);
    static void movePlace(Member &member, size_t from, size_t to);
    void leavePlace(Member &member, size_t placeIndex);
    void markExcepted(const Selection &selection, quint64 mark) const;
    template <class Visitor>
    void forEach(const Selection &selection, Visitor visitor) const;

    QHash<QByteArray, Room *> m_rooms;
    QHash<QByteArray, Member *> m_members;
    RoomWatcher *m_watcher = nullptr;
    mutable quint64 m_visits = 0;
    quint64 m_joinCount = 0;
    quint64 m_leaveCount = 0;
};

} // namespace anteroom::adapter
