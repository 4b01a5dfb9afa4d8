// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/transcript_export.h"

#include "shared/base/clock.h"
#include "shared/domain/message_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace anteroom::handlers {

namespace {

QString senderOf(const Message &message)
{
    return message.sender ? message.sender->displayName : QStringLiteral("Clinic");
}

QString contentOf(const Message &message)
{
    return message.redactedAt.isValid() ? QStringLiteral("[removed]") : message.content;
}

QByteArray toText(const Transcript &transcript)
{
    QStringList lines{
        QStringLiteral("Conversation %1, exported %2")
            .arg(transcript.conversation.id.toString(), toIsoUtc(transcript.exportedAt)),
        QString()};
    for (const Message &message : transcript.messages) {
        // Further lines of a message are set in, so that none looks like another's first.
        const QString content = contentOf(message).replace(u'\n', QStringLiteral("\n    "));
        lines.append(QStringLiteral("%1  %2  %3: %4")
                         .arg(QString::number(message.seq), toIsoUtc(message.createdAt),
                              senderOf(message), content));
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

QByteArray toJson(const Transcript &transcript)
{
    return QJsonDocument(
               QJsonObject{
                   {QStringLiteral("conversation"), conversationJson(transcript.conversation)},
                   {QStringLiteral("messages"), messagesJson(transcript.messages)},
                   {QStringLiteral("exportedAt"), toIsoUtc(transcript.exportedAt)}})
        .toJson(QJsonDocument::Indented);
}

QByteArray toHtml(const Transcript &transcript)
{
    const QString id = transcript.conversation.id.toString().toHtmlEscaped();
    QString html =
        QStringLiteral(
            "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            " style-src 'unsafe-inline'\">\n<title>Conversation %1</title>\n<style>\n"
            "body { font: 11pt sans-serif; margin: 2em auto; max-width: 45em; color: #111 }\n"
            "h1 { font-size: 14pt } .when { color: #555; font-size: 9pt }\n"
            ".message { margin: 0 0 1em 0 } .content { white-space: pre-wrap;"
            " unicode-bidi: isolate }\n.removed { color: #555; font-style: italic }\n"
            "</style></head><body>\n<h1>Conversation %1</h1>\n"
            "<p class=\"when\">%2 messages, exported %3</p>\n")
            .arg(id, QString::number(transcript.messages.size()), toIsoUtc(transcript.exportedAt));
    for (const Message &message : transcript.messages) {
        const QString kind = message.redactedAt.isValid() ? QStringLiteral("content removed")
                                                          : QStringLiteral("content");
        html += QStringLiteral("<div class=\"message\"><b><bdi>%1</bdi></b> "
                               "<span class=\"when\">%2 &middot; %3</span>"
                               "<div class=\"%4\">%5</div></div>\n")
                    .arg(senderOf(message).toHtmlEscaped(), toIsoUtc(message.createdAt),
                         QString::number(message.seq), kind, contentOf(message).toHtmlEscaped());
    }
    return (html + QStringLiteral("</body></html>\n")).toUtf8();
}

} // namespace

std::optional<TranscriptFormat> transcriptFormatFromText(QStringView text)
{
    if (text == u"text")
        return TranscriptFormat::Text;
    if (text == u"json")
        return TranscriptFormat::Json;
    if (text == u"html")
        return TranscriptFormat::Html;
    return std::nullopt;
}

QByteArray mediaTypeOf(TranscriptFormat format)
{
    switch (format) {
    case TranscriptFormat::Text:
        return "text/plain; charset=utf-8";
    case TranscriptFormat::Html:
        return "text/html; charset=utf-8";
    case TranscriptFormat::Json:
        break;
    }
    return "application/json";
}

QByteArray exportTranscript(const Transcript &transcript, TranscriptFormat format)
{
    switch (format) {
    case TranscriptFormat::Text:
        return toText(transcript);
    case TranscriptFormat::Html:
        return toHtml(transcript);
    case TranscriptFormat::Json:
        break;
    }
    return toJson(transcript);
}

} // namespace anteroom::handlers
