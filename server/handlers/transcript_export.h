// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/conversation.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace anteroom::handlers {

/// A whole conversation, to be taken out of the clinic.
struct Transcript
{
    Conversation conversation;
    QList<Message> messages; ///< oldest first
    QDateTime exportedAt;
};

/// PDF is made of HTML by those who can draw, see gui/pages.
enum class TranscriptFormat { Text, Json, Html };

std::optional<TranscriptFormat> transcriptFormatFromText(QStringView text);
/// `text/plain; charset=utf-8`, …
QByteArray mediaTypeOf(TranscriptFormat format);

/// A page for people, or JSON for programs: `{conversation, messages, exportedAt}`. A redacted
/// message keeps its place and says that it was removed. HTML stands alone: no script, no link.
QByteArray exportTranscript(const Transcript &transcript, TranscriptFormat format);

} // namespace anteroom::handlers
