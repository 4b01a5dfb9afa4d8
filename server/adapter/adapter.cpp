// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/adapter/adapter.h"

namespace anteroom::adapter {

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

void Adapter::join(Member &member, const QByteArray &room)
{
    if (!member.m_added || isIn(member, room))
        return;
    Room *&entry = m_rooms[room];
    if (!entry)
        entry = new Room{room, {}};
    member.m_places.push_back({entry, entry->entries.size()});
    entry->entries.push_back({&member, member.m_places.size() - 1});
    ++m_joinCount;
    if (m_watcher)
        m_watcher->joined(member, room);
}

void Adapter::leave(Member &member, const QByteArray &room)
{
    for (size_t i = 0; i < member.m_places.size(); ++i) {
        if (member.m_places[i].room->name == room) {
            leavePlace(member, i);
            return;
        }
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

    member.m_places.erase(member.m_places.begin() + qptrdiff(placeIndex));
    for (size_t i = placeIndex; i < member.m_places.size(); ++i)
        member.m_places[i].room->entries[member.m_places[i].index].place = i;

    const QByteArray name = room.name;
    if (room.entries.empty()) {
        m_rooms.remove(name);
        delete &room;
    }
    if (m_watcher)
        m_watcher->left(member, name);
}

bool Adapter::isIn(const Member &member, const QByteArray &room) const
{
    if (room == member.memberId())
        return true;
    for (const Member::Place &place : member.m_places) {
        if (place.room->name == room)
            return true;
    }
    return false;
}

QList<QByteArray> Adapter::roomsOf(const Member &member) const
{
    QList<QByteArray> names;
    names.reserve(qsizetype(member.m_places.size()));
    for (const Member::Place &place : member.m_places)
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
