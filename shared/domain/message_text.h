// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/conversation.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>

namespace anteroom {

/// messageJson() as compact JSON text in UTF-8. Every message that is sent goes through here, and
/// QJsonObject takes ten times as long.
QByteArray messageText(const Message &message);
/// A page or a transcript.
QJsonArray messagesJson(const QList<Message> &messages);
/// `patient`, …, or `system`.
QString senderTypeOf(const Message &message);

} // namespace anteroom
