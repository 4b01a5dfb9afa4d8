// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/refusal.h"

namespace anteroom::handlers {

// Every text that a client may read in a refusal. Spec: wire.md 3 and 4.

inline const QString InvalidPayloadText = QStringLiteral("Invalid payload");
inline const QString UnknownEventText = QStringLiteral("Unknown event");
inline const QString TooManyRequestsText = QStringLiteral("Too many requests");
inline const QString MutedText = QStringLiteral("You are muted");
inline const QString MessageNotFoundText = QStringLiteral("Message not found");
inline const QString NotificationNotFoundText = QStringLiteral("Notification not found");
inline const QString ChannelDeniedText = QStringLiteral("Channel not found or access denied");
inline const QString UserNotFoundText = QStringLiteral("User not found");
inline const QString InvalidTokenText = QStringLiteral("Invalid authentication token");

inline const RefusalTexts JoinConversationTexts{
    QStringLiteral("Conversation not found or access denied"),
    QStringLiteral("Failed to join conversation")};
inline const RefusalTexts SendMessageTexts{JoinConversationTexts.denied,
                                           QStringLiteral("Failed to send message")};
inline const RefusalTexts JoinConsultationTexts{
    QStringLiteral("Consultation session not found or access denied"),
    QStringLiteral("Failed to join consultation room")};
inline const RefusalTexts StartConsultationTexts{
    QStringLiteral("Failed to start consultation session"),
    QStringLiteral("Failed to start consultation session")};
inline const RefusalTexts SubscribeTexts{ChannelDeniedText, QStringLiteral("Failed to subscribe")};
inline const RefusalTexts MarkNotificationTexts{
    NotificationNotFoundText, QStringLiteral("Failed to mark notification as read")};
inline const RefusalTexts PresenceTexts{UserNotFoundText,
                                        QStringLiteral("Failed to list presence")};
inline const RefusalTexts RefreshTexts{InvalidTokenText, QStringLiteral("Failed to refresh token")};
inline const RefusalTexts UpdateConsultationTexts{JoinConsultationTexts.denied,
                                                  QStringLiteral("Failed to update consultation")};
inline const RefusalTexts EndConsultationTexts{
    QStringLiteral("Session not found"), QStringLiteral("Failed to end consultation session")};

} // namespace anteroom::handlers
