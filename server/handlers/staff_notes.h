// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/context.h"

namespace anteroom::handlers {

// What staff note about a conversation for each other: only the console gets it.

inline constexpr qsizetype MaximumNoteLength = 2'000;

/// Adds a note and answers all of the conversation, oldest first; in the audit. author: the
/// operator. Errors: InvalidPayload for a text that is not 1 to 2000 characters, NotFound.
void addStaffNote(const Context &context, const UserId &author, const ConversationId &conversation,
                  const QString &text, Answer<QList<feed::StaffNote>> answer);
/// All of the conversation, oldest first; in the audit. Errors: NotFound.
void loadStaffNotes(const Context &context, const Actor &actor, const ConversationId &conversation,
                    Answer<QList<feed::StaffNote>> answer);

} // namespace anteroom::handlers
