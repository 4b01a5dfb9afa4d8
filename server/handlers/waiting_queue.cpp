// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/waiting_queue.h"

#include "server/handlers/rooms.h"
#include "server/storage/consultation_table.h"

namespace anteroom::handlers {

using storage::Stored;
using storage::Transaction;

WaitingQueue::~WaitingQueue()
{
    m_context.deadlines.cancel(m_gathering);
}

void WaitingQueue::changed(const UserId &physician)
{
    m_changed.insert(physician);
    if (m_gathering == 0)
        m_gathering = m_context.deadlines.add(GatherTime, [this] { countAll(); });
}

void WaitingQueue::countAll()
{
    m_gathering = 0;
    const QSet<UserId> physicians = std::exchange(m_changed, {});
    for (const UserId &physician : physicians)
        count(physician);
}

void WaitingQueue::count(const UserId &physician)
{
    const auto job = [physician](Transaction &transaction) {
        return storage::waitingFor(transaction, physician);
    };
    m_context.storage.run(m_context.owner, job,
                          [this, physician](const Stored<QList<SessionId>> &queue) {
        if (queue)
            tell(physician, *queue);
    });
}

void WaitingQueue::tell(const UserId &physician, const QList<SessionId> &queue)
{
    const QHash<SessionId, int> before = m_told.take(physician);
    QHash<SessionId, int> now;
    for (qsizetype i = 0; i < queue.size(); ++i)
        now.insert(queue.at(i), static_cast<int>(i) + 1);
    for (auto place = now.cbegin(); place != now.cend(); ++place) {
        if (before.value(place.key()) == place.value())
            continue;
        const QJsonObject waiting{{QStringLiteral("position"), place.value()}};
        m_context.nsp.to(consultationRoom(place.key()))
            .emit("consultation:update",
                  QJsonObject{{QStringLiteral("sessionId"), place.key().toString()},
                              {QStringLiteral("waiting"), waiting}});
    }
    if (!now.isEmpty())
        m_told.insert(physician, now);
}

} // namespace anteroom::handlers
