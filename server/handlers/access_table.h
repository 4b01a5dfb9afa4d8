// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/consultation.h"
#include "shared/domain/conversation.h"
#include "shared/domain/role.h"

namespace anteroom::handlers {

/// What somebody wants to do to a conversation or a consultation.
enum class Action {
    ReadConversation,  ///< join, history
    WriteConversation, ///< message, mark_read
    JoinConsultation,
    Signal,
    StartConsultation,
    EndConsultation,
};

/// What somebody is to it.
enum class Relation { None, Patient, Physician, Assignee };

/// NotFound: they may not even know that it exists. Forbidden: they may see it, not do this to it.
enum class Verdict { Allowed, Forbidden, NotFound };

/// The one place that says who may do what; whatever it does not list is NotFound.
/// Spec: wire.md 4, "allowed to".
Verdict decide(Action action, Role role, Relation relation);

Relation relationTo(const Conversation &conversation, const UserId &user);
Relation relationTo(const ConsultationSession &session, const UserId &user);

} // namespace anteroom::handlers
