// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/metrics.h"

namespace anteroom::metrics {

Metrics::Metrics(const Clock &clock, const Labels &labels)
    : m_clock(clock)
    , m_eventsIn(labels.incoming)
    , m_eventsOut(labels.outgoing)
    , m_refusals(labels.refusals)
    , m_rejections(labels.rejections)
{
}

} // namespace anteroom::metrics
