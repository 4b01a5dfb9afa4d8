// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/chat_handler.h"
#include "server/handlers/consultation_members.h"
#include "server/handlers/consultation_service.h"

namespace anteroom::handlers {

/// Lets a client whose connection was lost come back to its session: the same person, and of the
/// rooms those that this person may be in now. Nothing of what was missed goes out before.
/// Spec: wire.md 5.4; reliability.md S8.
class RecoveryHandler
{
public:
    RecoveryHandler(const Context &context, ChatHandler &chat, ConsultationService &consultations,
                    ConsultationMembers &members);

    /// A recovered socket has been let in and is in its rooms again: those who are in them are
    /// told.
    void socketConnected(const socketio::SocketPtr &socket);

private:
    void check(const socketio::SocketPtr &socket, const socketio::KeptSession &kept,
               const socketio::Namespace::RecoveryVerdict &verdict);
    void rejoinConsultation(const socketio::SocketPtr &socket, const SessionId &session);

    const Context &m_context;
    ChatHandler &m_chat;
    ConsultationService &m_consultations;
    ConsultationMembers &m_members;
};

} // namespace anteroom::handlers
