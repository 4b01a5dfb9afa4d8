// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/access_table.h"

#include <array>

namespace anteroom::handlers {

namespace {
constexpr unsigned bit(Role role)
{
    return 1U << static_cast<unsigned>(role);
}
constexpr unsigned Anybody =
    bit(Role::Patient) | bit(Role::Physician) | bit(Role::Agent) | bit(Role::Admin);
constexpr unsigned Staff = bit(Role::Agent) | bit(Role::Admin);
constexpr unsigned Admins = bit(Role::Admin);

struct Rule
{
    Action action;
    Relation relation;
    unsigned roles;
    Verdict verdict;
};

// The first rule that fits decides.
constexpr std::array Rules{
    Rule{Action::ReadConversation, Relation::Patient, Anybody, Verdict::Allowed},
    Rule{Action::ReadConversation, Relation::Physician, Anybody, Verdict::Allowed},
    Rule{Action::ReadConversation, Relation::Assignee, Staff, Verdict::Allowed},
    Rule{Action::ReadConversation, Relation::None, Admins, Verdict::Allowed},

    Rule{Action::WriteConversation, Relation::Patient, Anybody, Verdict::Allowed},
    Rule{Action::WriteConversation, Relation::Physician, Anybody, Verdict::Allowed},
    Rule{Action::WriteConversation, Relation::Assignee, Staff, Verdict::Allowed},
    Rule{Action::WriteConversation, Relation::None, Admins, Verdict::Forbidden},

    Rule{Action::JoinConsultation, Relation::Patient, Anybody, Verdict::Allowed},
    Rule{Action::JoinConsultation, Relation::Physician, Anybody, Verdict::Allowed},
    Rule{Action::JoinConsultation, Relation::None, Admins, Verdict::Allowed},

    Rule{Action::Signal, Relation::Patient, Anybody, Verdict::Allowed},
    Rule{Action::Signal, Relation::Physician, Anybody, Verdict::Allowed},
    Rule{Action::Signal, Relation::None, Admins, Verdict::Forbidden},

    Rule{Action::StartConsultation, Relation::Physician, Anybody, Verdict::Allowed},
    Rule{Action::StartConsultation, Relation::Patient, Admins, Verdict::Allowed},
    Rule{Action::StartConsultation, Relation::Patient, Anybody, Verdict::Forbidden},
    Rule{Action::StartConsultation, Relation::None, Admins, Verdict::Allowed},

    Rule{Action::EndConsultation, Relation::Physician, Anybody, Verdict::Allowed},
    Rule{Action::EndConsultation, Relation::Patient, Admins, Verdict::Allowed},
    Rule{Action::EndConsultation, Relation::Patient, Anybody, Verdict::Forbidden},
    Rule{Action::EndConsultation, Relation::None, Admins, Verdict::Allowed},
};
} // namespace

Verdict decide(Action action, Role role, Relation relation)
{
    for (const Rule &rule : Rules) {
        if (rule.action == action && rule.relation == relation && (rule.roles & bit(role)) != 0)
            return rule.verdict;
    }
    return Verdict::NotFound;
}

Relation relationTo(const Conversation &conversation, const UserId &user)
{
    if (user == conversation.patientId)
        return Relation::Patient;
    if (user == conversation.physicianId)
        return Relation::Physician;
    const bool support = conversation.type == ConversationType::AgentSupport;
    return support && user == conversation.assigneeId ? Relation::Assignee : Relation::None;
}

Relation relationTo(const ConsultationSession &session, const UserId &user)
{
    if (user == session.patient.id)
        return Relation::Patient;
    return user == session.physician.id ? Relation::Physician : Relation::None;
}

} // namespace anteroom::handlers
