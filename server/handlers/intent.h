// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/actor.h"
#include "server/handlers/policy.h"
#include "server/handlers/refusal.h"

#include <optional>

namespace anteroom::handlers {

/// Who wants to do what: a question to the policy that storage jobs carry with them.
struct Intent
{
    Actor actor;
    QByteArray event;
    RefusalTexts texts;
    bool joined = false; ///< the socket was in the thing's room when it asked
    Policy policy{};
    QDateTime now{};

    /// Why not, for a client; the other actors were let in by their own door.
    template <class Thing>
    std::optional<Refusal> refusalFor(const Thing &thing) const
    {
        if (!actor.isClient())
            return std::nullopt;
        const Standing standing{actor.role, relationTo(thing, UserId(actor.id)), joined,
                                isOver(thing)};
        return refusalOf(policy.decide(event, standing), texts);
    }
    /// What something that is not there is answered with.
    Failure<Refusal> notFound() const { return refuse(ErrorCode::NotFound, texts.denied); }

private:
    static bool isOver(const Conversation &conversation)
    {
        return conversation.status == ConversationStatus::Closed;
    }
    static bool isOver(const ConsultationSession &session) { return isEnded(session.status); }
};

} // namespace anteroom::handlers
