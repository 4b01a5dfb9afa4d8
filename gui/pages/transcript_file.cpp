// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/transcript_file.h"

#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace anteroom::gui {

namespace {
constexpr QMarginsF PageMargins{18, 18, 18, 18}; // mm

void writePdf(QIODevice &file, const QByteArray &html)
{
    QTextDocument document;
    document.setHtml(QString::fromUtf8(html));
    QPdfWriter writer(&file);
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(QStringLiteral("Anteroom"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(PageMargins, QPageLayout::Millimeter);
    document.print(&writer); // numbers the pages
}
} // namespace

std::optional<TranscriptFile> transcriptFileOf(const QString &path)
{
    const auto endsWith = [&path](QLatin1String end) {
        return path.endsWith(end, Qt::CaseInsensitive);
    };
    if (endsWith(QLatin1String(".pdf")))
        return TranscriptFile::Pdf;
    if (endsWith(QLatin1String(".html")) || endsWith(QLatin1String(".htm")))
        return TranscriptFile::Html;
    if (endsWith(QLatin1String(".txt")))
        return TranscriptFile::Text;
    return endsWith(QLatin1String(".json")) ? std::optional(TranscriptFile::Json) : std::nullopt;
}

QString serverFormat(TranscriptFile kind)
{
    switch (kind) {
    case TranscriptFile::Pdf:
    case TranscriptFile::Html:
        return QStringLiteral("html");
    case TranscriptFile::Text:
        return QStringLiteral("text");
    case TranscriptFile::Json:
        break;
    }
    return QStringLiteral("json");
}

std::optional<QString> writeTranscript(const QString &path, TranscriptFile kind,
                                       const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (kind == TranscriptFile::Pdf)
        writePdf(file, content);
    else
        file.write(content);
    return file.commit() ? std::nullopt : std::optional(file.errorString());
}

} // namespace anteroom::gui
