// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

namespace anteroom::tests {

/// Messages of one user, of 1,000 bytes and their number more; first: the number of the first.
feed::FeedBatch chatMessages(quint64 first, int count);
/// A picture's worth of 24 different events.
feed::FeedBatch trafficMorning(quint64 first);

} // namespace anteroom::tests
