// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/adapter/adapter.h"

#include <algorithm>

namespace anteroom::adapter {

namespace {
/// As many places of a member are looked through; a hash finds them above it.
constexpr size_t ScannedPlaces = 16;
} // namespace

struct Room
{
    QByteArray name;
    /// Who is here, and which of the member's places this is; kept right when places move.
    struct Entry
    {
        Member *member;
        size_t place;
    };
    std::vector<Entry> entries;
};

Member::~Member()
{
    Q_ASSERT_X(!m_added, "Member::~Member", "the member is still in an adapter");
}

Adapter::Adapter() = default;

Adapter::~Adapter()
{
    for (Member *member : std::as_const(m_members)) {
        member->m_places.clear();
        member->m_placeOf.reset();
        member->m_added = false;
    }
    qDeleteAll(m_rooms);
}

void Adapter::add(Member &member)
{
    m_members.insert(member.memberId(), &member);
    member.m_added = true;
}

void Adapter::remove(Member &member)
{
    if (!member.m_added)
        return;
    while (!member.m_places.empty())
        leavePlace(member, member.m_places.size() - 1);
    m_members.remove(member.memberId());
    member.m_added = false;
}

std::optional<size_t> Adapter::placeOf(const Member &member, Room *room)
{
    if (member.m_placeOf) {
        const auto found = member.m_placeOf->constFind(room);
        return found == member.m_placeOf->constEnd() ? std::nullopt : std::optional(*found);
    }
    for (size_t i = 0; i < member.m_places.size(); ++i) {
        if (member.m_places[i].room == room)
            return i;
    }
    return std::nullopt;
}

void Adapter::join(Member &member, const QByteArray &room)
{
    if (!member.m_added || isIn(member, room))
        return;
    Room *&entry = m_rooms[room];
    if (!entry)
        entry = new Room{room, {}};
    member.m_places.push_back({entry, entry->entries.size(), ++m_joinCount});
    entry->entries.push_back({&member, member.m_places.size() - 1});
    if (member.m_placeOf) {
        member.m_placeOf->insert(entry, member.m_places.size() - 1);
    } else if (member.m_places.size() > ScannedPlaces) {
        member.m_placeOf = std::make_unique<QHash<Room *, size_t>>();
        for (size_t i = 0; i < member.m_places.size(); ++i)
            member.m_placeOf->insert(member.m_places[i].room, i);
    }
    if (m_watcher)
        m_watcher->joined(member, room);
}

void Adapter::leave(Member &member, const QByteArray &room)
{
    if (Room *entry = m_rooms.value(room)) {
        if (const auto place = placeOf(member, entry))
            leavePlace(member, *place);
    }
}

void Adapter::leavePlace(Member &member, size_t placeIndex)
{
    const Member::Place place = member.m_places[placeIndex];
    Room &room = *place.room;
    ++m_leaveCount;
    if (place.index + 1 != room.entries.size()) {
        room.entries[place.index] = room.entries.back();
        const Room::Entry &moved = room.entries[place.index];
        moved.member->m_places[moved.place].index = place.index;
    }
    room.entries.pop_back();

    if (member.m_placeOf)
        member.m_placeOf->remove(place.room);
    movePlace(member, member.m_places.size() - 1, placeIndex);
    member.m_places.pop_back();
    if (member.m_places.empty())
        member.m_placeOf.reset();

    const QByteArray name = room.name;
    if (room.entries.empty()) {
        m_rooms.remove(name);
        delete &room;
    }
    if (m_watcher)
        m_watcher->left(member, name);
}

void Adapter::movePlace(Member &member, size_t from, size_t to)
{
    if (from == to)
        return;
    const Member::Place &place = member.m_places[to] = member.m_places[from];
    place.room->entries[place.index].place = to;
    if (member.m_placeOf)
        member.m_placeOf->insert(place.room, to);
}

bool Adapter::isIn(const Member &member, const QByteArray &room) const
{
    if (room == member.memberId())
        return true;
    Room *entry = m_rooms.value(room);
    return entry && placeOf(member, entry);
}

QList<QByteArray> Adapter::roomsOf(const Member &member) const
{
    std::vector<Member::Place> places = member.m_places;
    std::sort(places.begin(), places.end(),
              [](const Member::Place &one, const Member::Place &other) {
        return one.joining < other.joining;
    });
    QList<QByteArray> names;
    names.reserve(qsizetype(places.size()));
    for (const Member::Place &place : places)
        names.append(place.room->name);
    return names;
}

qsizetype Adapter::memberCount(const QByteArray &room) const
{
    if (const Room *entry = m_rooms.value(room))
        return qsizetype(entry->entries.size());
    return m_members.contains(room) ? 1 : 0;
}

void Adapter::markExcepted(const Selection &selection, quint64 mark) const
{
    for (const QByteArray &name : selection.except) {
        if (const Room *room = m_rooms.value(name)) {
            for (const Room::Entry &entry : room->entries)
                entry.member->m_lastVisit = mark;
        }
        if (Member *member = m_members.value(name))
            member->m_lastVisit = mark;
    }
}

template <class Visitor>
void Adapter::forEach(const Selection &selection, Visitor visitor) const
{
    const quint64 mark = ++m_visits;
    markExcepted(selection, mark);
    const auto once = [&](Member &member) {
        if (member.m_lastVisit == mark)
            return;
        member.m_lastVisit = mark;
        visitor(member);
    };
    if (selection.rooms.isEmpty()) {
        for (Member *member : m_members)
            once(*member);
        return;
    }
    for (const QByteArray &name : selection.rooms) {
        if (const Room *room = m_rooms.value(name)) {
            for (const Room::Entry &entry : room->entries)
                once(*entry.member);
        }
        if (Member *member = m_members.value(name))
            once(*member);
    }
}

void Adapter::visit(const Selection &selection, const std::function<void(Member &)> &visitor) const
{
    std::vector<Member *> members;
    forEach(selection, [&](Member &member) { members.push_back(&member); });
    for (Member *member : members)
        visitor(*member);
}

qsizetype Adapter::broadcast(const Selection &selection, const Packet &packet) const
{
    qsizetype count = 0;
    forEach(selection, [&](Member &member) {
        member.deliver(packet);
        ++count;
    });
    return count;
}

} // namespace anteroom::adapter
