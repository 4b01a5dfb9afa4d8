// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/transcript_export.h"

#include "gui/models/console.h"
#include "gui/models/conversation_model.h"
#include "gui/models/labels.h"
#include "gui/pages/save_dialog.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"

#include <QDir>
#include <QThread>

namespace anteroom::gui {

TranscriptExport::TranscriptExport(Console &console, MessageBar &bar, QWidget *window)
    : QObject(window), m_console(console), m_messageBar(bar), m_window(window)
{
}

TranscriptExport::~TranscriptExport()
{
    if (m_writer)
        m_writer->wait();
}

void TranscriptExport::begin(const feed::ConversationView &conversation)
{
    const ConversationId id = conversation.conversation.id;
    const QString people = peopleText(conversation);
    const QStringList filters{tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("Text (*.txt)"),
                              tr("JSON (*.json)")};
    askWhereToSave(m_window,
                   {tr("Export transcript"), filters.join(QStringLiteral(";;")), id.toString()},
                   [this, id, people](const QString &path) {
        if (const auto kind = transcriptFileOf(path))
            askWhy({id, people, path, *kind});
        else
            m_messageBar.showError(tr("Choose a name that ends in .pdf, .html, .txt or .json."));
    });
}

void TranscriptExport::askWhy(const Wanted &wanted)
{
    ReasonDialog::ask({tr("Export transcript"),
                       tr("The whole conversation of %1 is written to %2 and may hold health data: "
                          "keep the file as you keep a patient's record.")
                           .arg(wanted.people, QDir::toNativeSeparators(wanted.path)),
                       tr("Export"), false},
                      m_window, [this, wanted](const QString &reason) { fetch(wanted, reason); });
}

void TranscriptExport::fetch(const Wanted &wanted, const QString &reason)
{
    m_messageBar.showBusy(tr("Exporting…"));
    m_console.send(feed::ExportTranscript{wanted.conversation, serverFormat(wanted.kind), reason},
                   this, [this, wanted](const feed::CommandResult &result) {
                       if (result.ok)
                           write(wanted, result.data.value(u"content").toString().toUtf8());
                       else
                           m_messageBar.showError(refusalText(result.code, result.message));
                   });
}

/// In a thread of its own: a PDF of a long transcript takes seconds.
void TranscriptExport::write(const Wanted &wanted, const QByteArray &content)
{
    if (m_writer)
        m_writer->wait();
    const auto problem = std::make_shared<std::optional<QString>>();
    m_writer.reset(
        QThread::create([=] { *problem = writeTranscript(wanted.path, wanted.kind, content); }));
    connect(m_writer.get(), &QThread::finished, this, [this, path = wanted.path, problem] {
        const QString shown = QDir::toNativeSeparators(path);
        if (*problem)
            m_messageBar.showError(
                tr("%1 was not written: %2. Choose another place.").arg(shown, **problem));
        else
            m_messageBar.showDone(tr("Written to %1.").arg(shown));
    });
    m_writer->start();
}

} // namespace anteroom::gui
