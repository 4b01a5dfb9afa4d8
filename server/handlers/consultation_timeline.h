// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/context.h"

#include <QHash>
#include <QSet>

namespace anteroom::handlers {

using Steps = QList<feed::ConsultationStep>;

/// Steps that clients cause are stored up to this many a session; what staff do always is.
inline constexpr qint64 MaximumClientSteps = 2'000;

/// In a job: stores a step in the same transaction as what it tells of, and notes it in `stored`.
storage::Stored<Done> storeStep(storage::Transaction &transaction,
                                const feed::ConsultationStep &step, Steps &stored);

struct Timeline
{
    Steps steps; ///< oldest first
    qint64 iceCandidates = 0;
    qint64 chatMessages = 0; ///< between the two, from creation to end
};

/// What happened in consultations: stores steps that go with no other change, counts candidates,
/// and tells the console. Times and codes only, never what was said. Server thread.
class ConsultationTimeline
{
public:
    static constexpr milliseconds CountInterval{5'000}; ///< after which counts are stored

    explicit ConsultationTimeline(const Context &context) : m_context(context) {}
    ~ConsultationTimeline();
    Q_DISABLE_COPY_MOVE(ConsultationTimeline)

    /// Tells of steps that a job has stored.
    void tell(const Steps &steps) const;
    /// Stores a step in a job of its own and tells of it.
    void note(const feed::ConsultationStep &step);
    /// As of now.
    void note(const SessionId &session, feed::StepKind kind, const UserId &actor);
    /// The first offer begins a call.
    void offered(const SessionId &session, const UserId &from);
    /// state: of `consultation:stats`. Of participants only.
    void mediaChanged(const SessionId &session, const UserId &user, const QString &state);
    /// The next offer is the first of another call.
    void callOver(const SessionId &session) { m_calls.remove(session); }
    void countCandidate(const SessionId &session);

    /// Errors: NotFound.
    void load(const SessionId &session, Answer<Timeline> answer);

private:
    struct Call
    {
        milliseconds offeredAt{};
        QSet<UserId> connected; ///< those who have told so
    };
    using StoreStep = storage::Stored<Steps> (*)(storage::Transaction &,
                                                 const feed::ConsultationStep &);
    void store(const feed::ConsultationStep &step, StoreStep write);
    QString connectedDetail(const SessionId &session, const UserId &user);
    void storeCounts();

    const Context &m_context;
    QHash<SessionId, Call> m_calls;
    QHash<SessionId, qint64> m_candidates; ///< that are not stored yet
    DeadlineQueue::Token m_counting = 0;
};

} // namespace anteroom::handlers
