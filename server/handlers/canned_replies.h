// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/context.h"

#include <QStringList>

namespace anteroom::handlers {

// Texts that the clinic's staff often write; one list for all of them, a setting of the database.

inline constexpr qsizetype MaximumCannedReplies = 50;
inline constexpr qsizetype MaximumCannedReplyLength = 2'000;

/// Empty before any was set.
storage::Stored<QStringList> readCannedReplies(storage::Transaction &transaction);
/// Replaces them all, with an audit entry. Errors: InvalidPayload for too many, an empty or too
/// long one.
void setCannedReplies(const Context &context, const Actor &actor, const QStringList &replies,
                      Answer<Done> answer);

} // namespace anteroom::handlers
