// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/throttles.h"
#include "shared/base/clock.h"
#include "shared/base/id.h"

#include <QHash>
#include <QHostAddress>

#include <array>
#include <memory>
#include <optional>

namespace anteroom::handlers {

/// Filled by time, emptied by events.
struct TokenBucket
{
    double tokens = 0;
    milliseconds filledAt{-1}; ///< negative: never used, full
};

/// A token bucket for each user and class of events, over all sockets of the user.
class RateLimiter
{
public:
    RateLimiter(const Clock &clock, const Throttles &throttles)
        : m_clock(clock), m_throttles(throttles)
    {
    }

    /// Takes one token; nothing when granted, else the milliseconds until there is one again.
    std::optional<qint64> take(const UserId &user, RateClass rateClass);
    /// The same from a bucket that the caller keeps.
    std::optional<qint64> take(TokenBucket &bucket, RateClass rateClass) const;
    /// The bucket that all sockets of an address share; none for this machine: behind a reverse
    /// proxy every client has its address.
    std::shared_ptr<TokenBucket> bucketOf(const QHostAddress &address);
    /// Forgets those whose buckets are full again.
    void prune();
    qsizetype userCount() const { return m_users.size(); }

private:
    struct Buckets
    {
        std::array<TokenBucket, RateClassCount> of;
    };
    static size_t index(RateClass rateClass) { return static_cast<size_t>(rateClass); }
    void refill(TokenBucket &bucket, const Rate &rate) const;
    bool isFull(const TokenBucket &bucket, RateClass rateClass) const;
    bool areFull(const Buckets &buckets) const;

    const Clock &m_clock;
    const Throttles &m_throttles;
    QHash<UserId, Buckets> m_users;
    QHash<QHostAddress, std::shared_ptr<TokenBucket>> m_addresses;
    milliseconds m_prunedAt{0};
};

} // namespace anteroom::handlers
