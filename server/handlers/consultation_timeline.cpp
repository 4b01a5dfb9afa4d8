// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/consultation_timeline.h"

#include "server/handlers/texts.h"
#include "server/storage/consultation_step_table.h"
#include "server/storage/consultation_table.h"

#include <limits>

namespace anteroom::handlers {

using feed::ConsultationStep;
using feed::StepKind;
using storage::Stored;
using storage::Transaction;

namespace {
const RefusalTexts LoadTexts{JoinConsultationTexts.denied,
                             QStringLiteral("Failed to read the timeline")};

bool isCausedByClients(StepKind kind)
{
    switch (kind) {
    case StepKind::Joined:
    case StepKind::Left:
    case StepKind::Lost:
    case StepKind::Returned:
    case StepKind::Offer:
    case StepKind::Answer:
    case StepKind::Connecting:
    case StepKind::Connected:
    case StepKind::Failed:
    case StepKind::Closed:
    case StepKind::MissedCall:
        return true;
    default:
        return false;
    }
}

Stored<Steps> storeOne(Transaction &transaction, const ConsultationStep &step)
{
    Steps stored;
    if (const auto done = storeStep(transaction, step, stored); !done)
        return Failure{done.error()};
    return stored;
}

/// Those who watch have no media.
Stored<Steps> storeOfParticipant(Transaction &transaction, const ConsultationStep &step)
{
    const auto parties = storage::findParties(transaction, step.sessionId);
    if (!parties)
        return Failure{parties.error()};
    if (!*parties || !(*parties)->isParticipant(UserId(step.actor)))
        return Steps();
    return storeOne(transaction, step);
}

Stored<Steps> readSteps(Transaction &transaction, const SessionId &session)
{
    const auto rows = storage::listSteps(transaction, session);
    if (!rows)
        return Failure{rows.error()};
    Steps steps;
    for (const storage::StepRow &row : *rows) {
        const auto kind = feed::stepKindFromWire(row.kind);
        if (!kind)
            return storage::fail(storage::StorageError::Kind::Corrupt, QStringLiteral("step"));
        steps.append({row.sessionId, row.time, *kind, row.actor, row.detail});
    }
    return steps;
}

Stored<Outcome<Timeline>> readTimeline(Transaction &transaction, const SessionId &session,
                                       const QDateTime &now)
{
    const auto parties = storage::findParties(transaction, session);
    if (!parties)
        return Failure{parties.error()};
    if (!*parties)
        return storage::fail(storage::StorageError::Kind::NotFound);
    const auto steps = readSteps(transaction, session);
    if (!steps)
        return Failure{steps.error()};
    const auto candidates = storage::countIceCandidates(transaction, session);
    if (!candidates)
        return Failure{candidates.error()};
    const auto messages = storage::countChatMessages(transaction, session, now);
    if (!messages)
        return Failure{messages.error()};
    return Outcome<Timeline>(Timeline{*steps, *candidates, *messages});
}

Stored<Done> addCounts(Transaction &transaction, const QHash<SessionId, qint64> &counts)
{
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const auto added = storage::addIceCandidates(transaction, count.key(), count.value());
        if (!added)
            return added;
    }
    return Done{};
}
} // namespace

Stored<Done> storeStep(Transaction &transaction, const ConsultationStep &step, Steps &stored)
{
    const qint64 most =
        isCausedByClients(step.kind) ? MaximumClientSteps : std::numeric_limits<qint64>::max();
    const Stored<bool> appended = storage::appendStep(
        transaction, {step.sessionId, step.time, toWire(step.kind), step.actor, step.detail}, most);
    if (!appended)
        return Failure{appended.error()};
    if (*appended)
        stored.append(step);
    return Done{};
}

ConsultationTimeline::~ConsultationTimeline()
{
    m_context.deadlines.cancel(m_counting);
    storeCounts();
}

void ConsultationTimeline::tell(const Steps &steps) const
{
    for (const ConsultationStep &step : steps)
        m_context.feed.publish(feed::ConsultationStepped{step});
}

void ConsultationTimeline::store(const ConsultationStep &step, StoreStep write)
{
    const auto job = [=](Transaction &transaction) { return write(transaction, step); };
    m_context.storage.run(m_context.owner, job, [this](const Stored<Steps> &steps) {
        if (steps)
            tell(*steps);
    });
}

void ConsultationTimeline::note(const ConsultationStep &step)
{
    store(step, storeOne);
}

void ConsultationTimeline::note(const SessionId &session, StepKind kind, const UserId &actor)
{
    note({session, m_context.clock.utcNow(), kind, actor.toString()});
}

void ConsultationTimeline::offered(const SessionId &session, const UserId &from)
{
    if (!m_calls.contains(session))
        m_calls.insert(session, {m_context.clock.steadyNow(), {}});
    note(session, StepKind::Offer, from);
}

void ConsultationTimeline::mediaChanged(const SessionId &session, const UserId &user,
                                        const QString &state)
{
    const auto kind = feed::stepKindFromWire(state);
    if (!kind)
        return;
    const QString detail = kind == StepKind::Connected ? connectedDetail(session, user) : QString();
    if (kind == StepKind::Failed || kind == StepKind::Closed)
        callOver(session);
    store({session, m_context.clock.utcNow(), *kind, user.toString(), detail}, storeOfParticipant);
}

/// Seconds since the first offer, the first time that this user is connected in the call.
QString ConsultationTimeline::connectedDetail(const SessionId &session, const UserId &user)
{
    const auto call = m_calls.find(session);
    if (call == m_calls.end() || call->connected.contains(user))
        return {};
    call->connected.insert(user);
    const milliseconds since = m_context.clock.steadyNow() - call->offeredAt;
    return QString::number(static_cast<double>(since.count()) / 1000, 'f', 1);
}

void ConsultationTimeline::countCandidate(const SessionId &session)
{
    ++m_candidates[session];
    if (m_counting == 0)
        m_counting = m_context.deadlines.add(CountInterval, [this] { storeCounts(); });
}

void ConsultationTimeline::storeCounts()
{
    m_context.deadlines.cancel(m_counting);
    if (m_candidates.isEmpty())
        return;
    const QHash<SessionId, qint64> counts = std::exchange(m_candidates, {});
    const auto job = [counts](Transaction &transaction) { return addCounts(transaction, counts); };
    m_context.storage.run(m_context.owner, job, [this, counts](const Stored<Done> &stored) {
        if (stored)
            return;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            m_candidates[count.key()] += count.value();
    });
}

void ConsultationTimeline::load(const SessionId &session, Answer<Timeline> answer)
{
    storeCounts();
    const auto job = [session, now = m_context.clock.utcNow()](Transaction &transaction) {
        return readTimeline(transaction, session, now);
    };
    m_context.ask<Timeline>(job, LoadTexts, std::move(answer));
}

} // namespace anteroom::handlers
