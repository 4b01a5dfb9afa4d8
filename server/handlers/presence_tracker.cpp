// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/presence_tracker.h"

namespace anteroom::handlers {

PresenceTracker::~PresenceTracker()
{
    for (Entry &entry : m_entries) {
        m_deadlines.cancel(entry.deadline);
        m_deadlines.cancel(entry.announcement);
    }
}

bool PresenceTracker::socketConnected(const User &user)
{
    Entry &entry = m_entries[user.id];
    m_deadlines.cancel(entry.deadline);
    entry.record.user = user;
    ++entry.record.socketCount;
    entry.record.lastSeen = m_deadlines.clock().utcNow();
    return entry.record.status != PresenceStatus::Busy && become(entry, PresenceStatus::Online);
}

void PresenceTracker::socketGone(const UserId &user, Departure departure)
{
    const auto found = m_entries.find(user);
    if (found == m_entries.end() || found->record.socketCount == 0)
        return;
    PresenceRecord &record = found->record;
    record.lastSeen = m_deadlines.clock().utcNow();
    if (--record.socketCount > 0)
        return;
    if (departure == Departure::Announced)
        goOffline(user);
    else
        found->deadline = m_deadlines.add(Grace, [this, user] { goOffline(user); });
}

void PresenceTracker::setStatus(const UserId &user, PresenceStatus status)
{
    const auto found = m_entries.find(user);
    if (found == m_entries.end() || found->record.socketCount == 0)
        return;
    found->record.lastSeen = m_deadlines.clock().utcNow();
    become(*found, status);
}

void PresenceTracker::userChanged(const User &user)
{
    const auto found = m_entries.find(user.id);
    if (found != m_entries.end())
        found->record.user = user;
}

void PresenceTracker::noteShown(const UserId &user)
{
    const auto found = m_entries.find(user);
    if (found != m_entries.end() && found->announcement != 0)
        found->announced.reset();
}

const PresenceRecord *PresenceTracker::find(const UserId &user) const
{
    const auto found = m_entries.constFind(user);
    return found == m_entries.constEnd() ? nullptr : &found->record;
}

QList<PresenceRecord> PresenceTracker::records() const
{
    QList<PresenceRecord> records;
    records.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        records.append(entry.record);
    return records;
}

int PresenceTracker::onlineCount() const
{
    int count = 0;
    for (const Entry &entry : m_entries)
        count += entry.record.status == PresenceStatus::Offline ? 0 : 1;
    return count;
}

bool PresenceTracker::become(Entry &entry, PresenceStatus status)
{
    if (entry.record.status == status)
        return false;
    entry.record.status = status;
    entry.record.since = m_deadlines.clock().utcNow();
    const PresenceRecord record = entry.record; // the callback may change the table
    m_statusChanged(record);
    return announceWhenDue(record.user.id);
}

bool PresenceTracker::announceWhenDue(const UserId &user)
{
    const auto entry = m_entries.find(user);
    if (entry == m_entries.end())
        return false;
    m_deadlines.cancel(entry->announcement);
    if (entry->record.status == entry->announced)
        return false;
    const milliseconds now = m_deadlines.clock().steadyNow();
    const milliseconds due = entry->announcedAt ? *entry->announcedAt + AnnounceInterval : now;
    if (entry->record.status != PresenceStatus::Offline && now < due) {
        entry->announcement = m_deadlines.add(due - now, [this, user] { announceWhenDue(user); });
        return false;
    }
    entry->announced = entry->record.status;
    entry->announcedAt = now;
    const PresenceRecord record = entry->record;
    m_announce(record);
    return true;
}

void PresenceTracker::goOffline(const UserId &user)
{
    Entry &entry = m_entries[user];
    m_deadlines.cancel(entry.deadline);
    entry.deadline = m_deadlines.add(Memory, [this, user] { m_entries.remove(user); });
    become(entry, PresenceStatus::Offline);
}

} // namespace anteroom::handlers
