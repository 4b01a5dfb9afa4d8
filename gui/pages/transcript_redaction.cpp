// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/transcript_redaction.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/transcript_model.h"
#include "gui/pages/transcript_view.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"

#include <QAction>

namespace anteroom::gui {

TranscriptRedaction::TranscriptRedaction(Console &console, MessageBar &bar, TranscriptView &view,
                                         QWidget *window)
    : QObject(window)
    , m_console(console)
    , m_messageBar(bar)
    , m_view(view)
    , m_transcript(console.transcript())
    , m_window(window)
    , m_redact(new QAction(Icon::named(QStringLiteral("redact")), tr("Redact…"), this))
{
    m_redact->setObjectName(QStringLiteral("redactAction"));
    m_redact->setToolTip(tr("Take the contents of the selected message away for everybody (Del)"));
    m_redact->setShortcut(QKeySequence::Delete);
    m_redact->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(m_redact);
    connect(m_redact, &QAction::triggered, this, &TranscriptRedaction::askToRedact);
    connect(m_transcript, &QAbstractItemModel::dataChanged, this, &TranscriptRedaction::refresh);
    connect(&view, &TranscriptView::currentMessageChanged, this, &TranscriptRedaction::refresh);
}

void TranscriptRedaction::refresh()
{
    const QModelIndex index = m_view.currentIndex();
    m_redact->setEnabled(m_transcript->isOpen() && index.isValid() &&
                         !index.data(TranscriptModel::RedactedRole).toBool());
}

void TranscriptRedaction::askToRedact()
{
    const QModelIndex index = m_view.currentIndex();
    if (!index.isValid() || !m_redact->isEnabled())
        return;
    const Message message = m_transcript->at(index.row());
    const QString sender =
        message.sender ? isolated(message.sender->displayName) : tr("the server");
    ReasonDialog::ask(
        {tr("Redact a message"),
         tr("The contents of the message of %1 from %2 will be gone for everybody, on every "
            "device, and can't be brought back.")
             .arg(sender, fullTime(message.createdAt)),
         tr("Redact"), true},
        m_window, [this, message](const QString &reason) { redact(message, reason); });
}

void TranscriptRedaction::redact(const Message &message, const QString &reason)
{
    m_messageBar.showBusy(tr("Redacting…"));
    m_console.send(feed::RedactMessage{message.conversationId, message.id, reason}, this,
                   [this](const feed::CommandResult &result) {
        if (result.ok)
            m_messageBar.clear();
        else
            m_messageBar.showError(refusalText(result.code, result.message));
    });
}

} // namespace anteroom::gui
