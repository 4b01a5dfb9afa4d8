// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/consultation_members.h"
#include "server/handlers/event_router.h"

#include <array>

namespace anteroom::handlers {

class ConsultationService;

/// How calls went, as their clients told in `consultation:stats`; for the WebRTC success rate.
struct CallFigures
{
    quint64 connecting = 0;
    quint64 connected = 0;
    quint64 failed = 0;
    quint64 closed = 0;
};

/// `consultation:*`: rooms of consultations, signalling, start and end.
/// Spec: wire.md 4, "Consultation".
class ConsultationHandler
{
public:
    ConsultationHandler(const Context &context, EventRouter &router, ConsultationService &service,
                        ConsultationMembers &members, ConsultationTimeline &timeline);

    const CallFigures &callFigures() const { return m_callFigures; }

private:
    void join(const Call &call);
    void leave(const Call &call);
    void signal(const Call &call, const QByteArray &event, const QString &key);
    void noteSignal(const SessionId &session, const UserId &from, const UserId &target,
                    const QByteArray &event);
    std::optional<Refusal> refuseSignal(const Call &call, const ConsultationSession &session) const;
    void start(const Call &call);
    void end(const Call &call);
    void stats(const Call &call);
    void countState(const QString &state);

    const Context &m_context;
    ConsultationService &m_service;
    ConsultationMembers &m_members;
    ConsultationTimeline &m_timeline;
    CallFigures m_callFigures;
};

} // namespace anteroom::handlers
