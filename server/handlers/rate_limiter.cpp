// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace anteroom::handlers {

namespace {
/// By then any sensible bucket is full again.
constexpr milliseconds Forgotten{120'000};
} // namespace

std::optional<qint64> RateLimiter::take(const UserId &user, RateClass rateClass)
{
    if (m_clock.steadyNow() - m_prunedAt > Forgotten)
        prune();
    Buckets &buckets = m_users[user];
    buckets.usedAt = m_clock.steadyNow();
    return take(buckets.of[index(rateClass)], rateClass);
}

std::optional<qint64> RateLimiter::take(TokenBucket &bucket, RateClass rateClass) const
{
    const Rate rate = m_throttles.rate(rateClass);
    refill(bucket, rate);
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return std::nullopt;
    }
    return static_cast<qint64>(std::ceil((1 - bucket.tokens) * 1000 / rate.perSecond));
}

void RateLimiter::refill(TokenBucket &bucket, const Rate &rate) const
{
    const milliseconds now = m_clock.steadyNow();
    if (bucket.filledAt < milliseconds(0)) {
        bucket.tokens = rate.burst;
    } else {
        const double elapsed = static_cast<double>((now - bucket.filledAt).count());
        bucket.tokens = std::min(rate.burst, bucket.tokens + elapsed * rate.perSecond / 1000);
    }
    bucket.filledAt = now;
}

void RateLimiter::prune()
{
    m_prunedAt = m_clock.steadyNow();
    m_users.removeIf([this](const QHash<UserId, Buckets>::iterator &entry) {
        return m_prunedAt - entry.value().usedAt > Forgotten;
    });
}

} // namespace anteroom::handlers
