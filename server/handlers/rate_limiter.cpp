// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/rate_limiter.h"

#include "server/handlers/address_guard.h"

#include <algorithm>
#include <cmath>

namespace anteroom::handlers {

namespace {
constexpr milliseconds PruneInterval{120'000};
} // namespace

std::optional<qint64> RateLimiter::take(const UserId &user, RateClass rateClass)
{
    if (m_clock.steadyNow() - m_prunedAt > PruneInterval)
        prune();
    return take(m_users[user].of[index(rateClass)], rateClass);
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

std::shared_ptr<TokenBucket> RateLimiter::bucketOf(const QHostAddress &address)
{
    if (plainAddress(address).isLoopback())
        return nullptr;
    std::shared_ptr<TokenBucket> &bucket = m_addresses[networkOf(address)];
    if (!bucket)
        bucket = std::make_shared<TokenBucket>();
    return bucket;
}

bool RateLimiter::isFull(const TokenBucket &bucket, RateClass rateClass) const
{
    TokenBucket now = bucket;
    const Rate rate = m_throttles.rate(rateClass);
    refill(now, rate);
    return now.tokens >= rate.burst;
}

bool RateLimiter::areFull(const Buckets &buckets) const
{
    for (size_t i = 0; i < RateClassCount; ++i) {
        if (!isFull(buckets.of[i], static_cast<RateClass>(i)))
            return false;
    }
    return true;
}

void RateLimiter::prune()
{
    m_prunedAt = m_clock.steadyNow();
    m_users.removeIf([this](const auto &user) { return areFull(user.value()); });
    m_addresses.removeIf([this](const auto &address) {
        const std::shared_ptr<TokenBucket> &bucket = address.value();
        return bucket.use_count() == 1 && isFull(*bucket, RateClass::Address);
    });
}

} // namespace anteroom::handlers
