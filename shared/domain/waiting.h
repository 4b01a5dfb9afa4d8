// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/consultation.h"

namespace anteroom {

/// What the clinic does with patients who have come.
enum class WaitingRoom {
    Observe, ///< nobody is held back; who has come before the start waits
    Enforce, ///< they wait, and their signals are refused, until staff admit them
};

/// In the queue that staff look after.
bool waits(const ConsultationSession &session, WaitingRoom waitingRoom);

} // namespace anteroom
