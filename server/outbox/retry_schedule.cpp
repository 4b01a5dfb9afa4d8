// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/outbox/retry_schedule.h"

#include <array>
#include <cmath>

namespace anteroom::outbox {

namespace {
using namespace std::chrono_literals;
constexpr std::array<milliseconds, 12> Waits{5s,     30s,    2min,   10min,  30min,   60min,
                                             120min, 240min, 480min, 720min, 1440min, 1440min};
constexpr double Spread = 0.2;
} // namespace

std::optional<milliseconds> waitAfter(int attempts, double jitter)
{
    if (attempts < 1 || attempts > int(Waits.size()))
        return std::nullopt;
    const double factor = 1 - Spread + 2 * Spread * jitter;
    const auto wait = Waits.at(static_cast<size_t>(attempts) - 1);
    return milliseconds(std::llround(static_cast<double>(wait.count()) * factor));
}

} // namespace anteroom::outbox
