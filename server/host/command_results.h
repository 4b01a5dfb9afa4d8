// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/token_issuer.h"
#include "server/handlers/refusal.h"
#include "server/storage/message_table.h"
#include "shared/domain/consultation.h"
#include "shared/feed/server_command.h"

#include <QJsonObject>

namespace anteroom::host {

// What the console gets for its commands; the shapes stand with each command in server_command.h.

feed::CommandResult resultOf(quint64 ticket, const handlers::Outcome<QJsonObject> &outcome);
QJsonObject sessionAndRoomJson(const ConsultationSession &session);
QJsonObject tokenJson(const auth::IssuedToken &issued);
QJsonObject transcriptJson(const ConversationId &id, const storage::MessagePage &page);

/// Nothing for a reason of 1 to 500 characters.
std::optional<handlers::Refusal> checkReason(const QString &reason);

} // namespace anteroom::host
