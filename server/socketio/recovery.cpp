// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/recovery.h"

#include "shared/base/id.h"

#include <QSet>

#include <algorithm>

namespace anteroom::socketio {

namespace {

constexpr qsizetype PrefixChars = 8;
constexpr int OffsetBase = 36;
/// Beside the bytes of an event.
constexpr qsizetype EventOverheadBytes = 256;

bool intersects(const QList<QByteArray> &names, const QSet<QByteArray> &rooms)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const QByteArray &name) { return rooms.contains(name); });
}

} // namespace

Recovery::Recovery(DeadlineQueue &deadlines, const Limits &limits)
    : m_deadlines(deadlines)
    , m_limits(limits)
    , m_prefix(randomId().toLatin1().first(PrefixChars) + '.')
{
}

Recovery::~Recovery()
{
    m_deadlines.cancel(m_expiry);
}

QByteArray Recovery::nextOffset() const
{
    return m_prefix + QByteArray::number(m_firstNumber + m_events.size(), OffsetBase);
}

std::optional<quint64> Recovery::numberOf(const QByteArray &offset) const
{
    if (!offset.startsWith(m_prefix))
        return std::nullopt;
    bool good = false;
    const quint64 number = offset.sliced(m_prefix.size()).toULongLong(&good, OffsetBase);
    const bool wasGiven = good && number > 0 && number < m_firstNumber + m_events.size();
    return wasGiven ? std::optional(number) : std::nullopt;
}

void Recovery::remember(const engineio::MessageRun &run, const adapter::Selection &selection)
{
    const qsizetype bytes = run.bytes() + EventOverheadBytes;
    const milliseconds stay =
        m_limits.recoveryWindow + m_limits.pingInterval + m_limits.pingTimeout;
    m_events.push_back({run, selection, now() + stay, bytes});
    m_bytes += bytes;
    while (m_bytes > m_limits.recoveryBytes) {
        m_lostNumber = m_firstNumber;
        dropEvent();
    }
    schedule();
}

void Recovery::dropEvent()
{
    m_bytes -= m_events.front().bytes;
    m_events.pop_front();
    ++m_firstNumber;
}

void Recovery::keep(KeptSession session)
{
    const milliseconds until = now() + m_limits.recoveryWindow;
    m_leaving.push_back({until, session.pid});
    const QByteArray pid = session.pid;
    m_sessions.insert(pid, {std::move(session), until});
    while (m_sessions.size() > m_limits.recoverySessions)
        dropSession();
    schedule();
}

/// The one that leaves next; one that came back meanwhile has a later time.
void Recovery::dropSession()
{
    const Leaving leaving = std::move(m_leaving.front());
    m_leaving.pop_front();
    const auto found = m_sessions.constFind(leaving.pid);
    if (found != m_sessions.cend() && found->until == leaving.until)
        m_sessions.erase(found);
}

std::optional<KeptSession> Recovery::take(const QByteArray &pid, const QByteArray &offset)
{
    const auto found = m_sessions.constFind(pid);
    const auto number = numberOf(offset);
    if (found == m_sessions.cend() || found->until <= now() || !number || *number < m_lostNumber)
        return std::nullopt;
    return m_sessions.take(pid).session;
}

QList<engineio::MessageRun> Recovery::missedSince(const QByteArray &offset, const QByteArray &sid,
                                                  const QList<QByteArray> &rooms) const
{
    QList<engineio::MessageRun> missed;
    const auto number = numberOf(offset);
    if (!number)
        return missed;
    QSet<QByteArray> places(rooms.begin(), rooms.end());
    places.insert(sid);
    const quint64 seen = *number < m_firstNumber ? 0 : *number + 1 - m_firstNumber;
    for (size_t i = size_t(seen); i < m_events.size(); ++i) {
        const adapter::Selection &selection = m_events[i].selection;
        const bool isMeant = selection.rooms.isEmpty() || intersects(selection.rooms, places);
        if (isMeant && !intersects(selection.except, places))
            missed.append(m_events[i].run);
    }
    return missed;
}

void Recovery::expire()
{
    while (!m_events.empty() && m_events.front().until <= now())
        dropEvent();
    while (!m_leaving.empty() && m_leaving.front().until <= now())
        dropSession();
    schedule();
}

/// What nobody can come back to is not held in memory for longer than needed.
void Recovery::schedule()
{
    milliseconds next = milliseconds::max();
    if (!m_events.empty())
        next = m_events.front().until;
    if (!m_leaving.empty())
        next = std::min(next, m_leaving.front().until);
    if (next == milliseconds::max() || (m_expiry && m_expiryAt <= next))
        return;
    m_deadlines.cancel(m_expiry);
    m_expiryAt = next;
    m_expiry = m_deadlines.add(std::max(next - now(), milliseconds{0}), [this] {
        m_expiry = 0;
        expire();
    });
}

} // namespace anteroom::socketio
