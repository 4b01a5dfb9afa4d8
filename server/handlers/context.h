// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/token_issuer.h"
#include "server/auth/token_verifier.h"
#include "server/handlers/address_guard.h"
#include "server/handlers/event_table.h"
#include "server/handlers/feed_publisher.h"
#include "server/handlers/ice_servers.h"
#include "server/handlers/intent.h"
#include "server/handlers/refusal.h"
#include "server/handlers/throttles.h"
#include "server/metrics/metrics.h"
#include "server/socketio/server.h"
#include "server/storage/storage.h"
#include "shared/base/deadline_queue.h"
#include "shared/domain/waiting.h"

#include <QObject>

namespace anteroom::handlers {

/// When consultations that nobody closes are closed; 0: never.
struct ConsultationRules
{
    std::chrono::minutes noShowAfter{30}; ///< after the appointment, when the patient never came
    std::chrono::minutes staleAfter{120}; ///< in progress and nobody there
};

struct Options
{
    bool rateLimits = true;
    int socketsPerUser = 64; ///< not looked at without rate limits
    Policy policy{};
    WaitingRoom waitingRoom = WaitingRoom::Observe;
    IceOptions ice{};
    ConsultationRules consultationRules{};
};

/// What every handler works with; all of it outlives them. Server thread.
struct Context
{
    socketio::Namespace &nsp; ///< `/`
    storage::Storage &storage;
    const Clock &clock;
    DeadlineQueue &deadlines;
    const auth::TokenVerifier &verifier;
    const auth::TokenIssuer &issuer;
    FeedPublisher &feed;
    const Throttles &throttles;
    Options options{};
    AddressGuard *addresses = nullptr;   ///< none: every address may try as often as it likes
    metrics::Metrics *metrics = nullptr; ///< set by Clinic
    QObject *owner = nullptr; ///< storage answers are dropped when it is gone; set by Clinic

    /// What a job asks the policy; joined as in Standing.
    Intent intent(const Actor &actor, const QByteArray &event, bool joined = false) const
    {
        return {actor, event, eventRule(event).texts, joined, options.policy, clock.utcNow()};
    }

    /// Runs a job that may refuse: job(Transaction &) -> Stored<Outcome<T>>.
    template <class T, class Job>
    void ask(Job job, const RefusalTexts &texts, Answer<T> answer) const
    {
        storage.run(owner, std::move(job),
                    [texts, answer = std::move(answer)](storage::Stored<Outcome<T>> stored) {
            answer(flattened(std::move(stored), texts));
        });
    }
};

} // namespace anteroom::handlers
