// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/address_guard.h"
#include "server/handlers/rate_limiter.h"

#include <memory>

namespace anteroom::handlers {

/// The bucket that all sockets of an address share; it lives as long as one of them holds it.
class AddressBuckets
{
public:
    /// Nothing for this machine: behind a reverse proxy every client has its address.
    std::shared_ptr<TokenBucket> of(const QHostAddress &address)
    {
        if (plainAddress(address).isLoopback())
            return nullptr;
        std::weak_ptr<TokenBucket> &held = m_buckets[networkOf(address)];
        std::shared_ptr<TokenBucket> bucket = held.lock();
        if (!bucket) {
            bucket = std::make_shared<TokenBucket>();
            held = bucket;
            forgetUnused(); // held may be gone after it
        }
        return bucket;
    }

private:
    void forgetUnused()
    {
        if (m_buckets.size() < m_nextSweep)
            return;
        m_buckets.removeIf([](const auto &entry) { return entry.value().expired(); });
        m_nextSweep = 2 * m_buckets.size() + 64;
    }

    QHash<QHostAddress, std::weak_ptr<TokenBucket>> m_buckets;
    qsizetype m_nextSweep = 64;
};

} // namespace anteroom::handlers
