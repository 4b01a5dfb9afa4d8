// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/operator_rights.h"

namespace anteroom::host {
namespace {

using Needed = std::optional<OperatorRole>;

/// A command that is not named here belongs to admins.
struct NeededRole
{
    Needed operator()(const feed::CreateFirstAdmin &) const { return std::nullopt; }
    Needed operator()(const feed::SignIn &) const { return std::nullopt; }
    Needed operator()(const feed::SignOut &) const { return std::nullopt; }
    Needed operator()(const feed::LockConsole &) const { return OperatorRole::Viewer; }
    Needed operator()(const feed::RequestSnapshot &) const { return OperatorRole::Viewer; }
    Needed operator()(const feed::CreateConversation &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::CreateConsultation &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::StartConsultation &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::EndConsultation &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::RemoveParticipant &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::AdmitPatient &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::DenyPatient &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::LockConsultation &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::MessageConsultation &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::Announce &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::ExportTranscript &) const { return OperatorRole::ClinicianLead; }
    Needed operator()(const feed::RetryDelivery &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::WatchConversation &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::UnwatchConversation &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::LoadTranscript &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::RedactMessage &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::WatchConnections &) const { return OperatorRole::Viewer; }
    Needed operator()(const feed::DisconnectSocket &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::DisconnectUser &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::MuteUser &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::UnmuteUser &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::LoadTimeline &) const { return OperatorRole::Viewer; }
    Needed operator()(const feed::UpdateConversation &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::PostMessage &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::AddStaffNote &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::LoadStaffNotes &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::SearchTranscripts &) const { return OperatorRole::ClinicianLead; }
    Needed operator()(const feed::SetCannedReplies &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::CountRecipients &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::SendNotification &) const { return OperatorRole::Operator; }
    Needed operator()(const feed::LoadFigures &) const { return OperatorRole::Viewer; }
    template <class Other>
    Needed operator()(const Other &) const
    {
        return OperatorRole::Admin;
    }
};

} // namespace

std::optional<OperatorRole> neededRole(const feed::ServerCommand &command)
{
    return std::visit(NeededRole(), command);
}

bool isAllowed(OperatorRole role, const feed::ServerCommand &command)
{
    const Needed needed = neededRole(command);
    return !needed || role >= *needed;
}

} // namespace anteroom::host
