// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace anteroom::gui {

/// What a transcript can leave the clinic as.
enum class TranscriptFile { Pdf, Html, Text, Json };

/// By the end of a file's name: `.pdf`, `.html`, `.txt`, `.json`.
std::optional<TranscriptFile> transcriptFileOf(const QString &path);
/// What the server is asked for; a PDF is made of HTML.
QString serverFormat(TranscriptFile kind);
/// Writes a whole file that its owner alone may read, or none; answers why not. Any thread; a PDF
/// of a long transcript takes seconds.
std::optional<QString> writeTranscript(const QString &path, TranscriptFile kind,
                                       const QByteArray &content);

} // namespace anteroom::gui
