// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/token_issuer.h"
#include "server/auth/token_verifier.h"
#include "server/handlers/feed_publisher.h"
#include "server/handlers/refusal.h"
#include "server/socketio/server.h"
#include "server/storage/storage.h"
#include "shared/base/deadline_queue.h"

#include <QJsonArray>
#include <QObject>

namespace anteroom::handlers {

/// `observe` holds nothing back, `enforce` refuses signals until staff admit the patient.
enum class WaitingRoom { Observe, Enforce };

struct Options
{
    bool rateLimits = true;
    int socketsPerUser = 64; ///< not looked at without rate limits
    WaitingRoom waitingRoom = WaitingRoom::Observe;
    QJsonArray iceServers{}; ///< for `consultation:room_state`
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
    Options options;
    QObject *owner = nullptr; ///< storage answers are dropped when it is gone; set by Clinic

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
