// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/clock.h"

#include <optional>

namespace anteroom::outbox {

/// How long to wait after this many failed attempts (1, 2, …): from 5 s to a day, each shortened or
/// lengthened by up to a fifth so that a receiver that comes back is not called by all at once.
/// jitter: 0 to 1. Nothing: it was tried for about three days, a person decides.
std::optional<milliseconds> waitAfter(int attempts, double jitter);

} // namespace anteroom::outbox
