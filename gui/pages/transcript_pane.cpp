// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/transcript_pane.h"

#include "gui/models/console.h"
#include "gui/models/conversation_model.h"
#include "gui/models/labels.h"
#include "gui/models/transcript_model.h"
#include "gui/models/user_model.h"
#include "gui/pages/transcript_file.h"
#include "gui/pages/transcript_view.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "gui/widgets/status_chip.h"
#include "gui/widgets/tool_button.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QThread>
#include <QVBoxLayout>

namespace anteroom::gui {

TranscriptPane::TranscriptPane(Console &console, QWidget *parent)
    : QFrame(parent)
    , m_console(console)
    , m_transcript(console.transcript())
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_chip(new StatusChip(this))
    , m_messageBar(new MessageBar(this))
    , m_view(new TranscriptView(m_transcript, this))
    , m_empty(new EmptyState(m_view))
    , m_typing(new QLabel(this))
    , m_head(buildHead())
    , m_redact(new QAction(Icon::named(QStringLiteral("redact")), tr("Redact…"), this))
    , m_export(new QAction(Icon::named(QStringLiteral("download")), tr("Export…"), this))
    , m_close(new QAction(Icon::named(QStringLiteral("close")), tr("Close"), this))
{
    buildActions();
    buildView();
    connect(m_transcript, &TranscriptModel::stateChanged, this, &TranscriptPane::refreshState);
    connect(m_transcript, &TranscriptModel::typingChanged, this, &TranscriptPane::refreshTyping);
    connect(m_transcript, &QAbstractItemModel::dataChanged, this, &TranscriptPane::refreshRedact);
    connect(m_empty, &EmptyState::actionRequested, this, &TranscriptPane::onEmptyAction);
    setConversation(std::nullopt);
}

TranscriptPane::~TranscriptPane()
{
    if (m_writer)
        m_writer->wait();
}

void TranscriptPane::setConversation(const std::optional<feed::ConversationView> &conversation)
{
    const ConversationId id = conversation ? conversation->conversation.id : ConversationId();
    if (m_transcript->isOpen() && m_transcript->conversationId() != id) {
        m_messageBar->clear();
        m_console.closeConversation();
    }
    m_conversation = conversation;
    refreshHead();
    refreshState();
}

void TranscriptPane::openTranscript()
{
    if (!m_conversation)
        return;
    m_console.openConversation(m_conversation->conversation.id);
    m_view->setFocus();
}

QWidget *TranscriptPane::buildHead()
{
    m_title->setObjectName(QStringLiteral("conversationTitleLabel"));
    m_title->setFont(fonts::section());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setFont(fonts::secondary());
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *facts = new QHBoxLayout;
    facts->setSpacing(8);
    facts->addWidget(m_chip);
    facts->addWidget(m_subtitle, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addLayout(facts);
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(texts, 1);
    return head;
}

void TranscriptPane::buildActions()
{
    m_redact->setObjectName(QStringLiteral("redactAction"));
    m_redact->setToolTip(tr("Take the contents of the selected message away for everybody (Del)"));
    m_redact->setShortcut(QKeySequence::Delete);
    m_redact->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_redact);
    connect(m_redact, &QAction::triggered, this, &TranscriptPane::askToRedact);
    m_export->setObjectName(QStringLiteral("exportTranscriptAction"));
    m_export->setToolTip(tr("Save the whole transcript as PDF, web page, text or JSON"));
    connect(m_export, &QAction::triggered, this, &TranscriptPane::askForFile);
    m_close->setObjectName(QStringLiteral("closeTranscriptAction"));
    m_close->setToolTip(tr("Close the transcript"));
    connect(m_close, &QAction::triggered, &m_console, &Console::closeConversation);
    for (QToolButton *button :
         {toolButton(m_redact, QStringLiteral("redactToolButton"), this),
          toolButton(m_export, QStringLiteral("exportTranscriptToolButton"), this),
          toolButton(m_close, QStringLiteral("closeTranscriptToolButton"), this)})
        m_head->layout()->addWidget(button);
}

void TranscriptPane::buildView()
{
    m_view->setObjectName(QStringLiteral("transcriptView"));
    m_view->setAccessibleName(tr("Transcript"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TranscriptPane::showMenu);
    connect(m_view, &TranscriptView::olderRequested, &m_console, &Console::loadOlderMessages);
    connect(m_view, &TranscriptView::currentMessageChanged, this, &TranscriptPane::refreshRedact);
    m_typing->setObjectName(QStringLiteral("typingLabel"));
    m_typing->setFont(fonts::secondary());
    m_typing->setForegroundRole(QPalette::PlaceholderText);
    m_typing->setTextFormat(Qt::PlainText);
    m_typing->setContentsMargins(56, 4, 16, 8);
    // One ground for messages, scroll bar and typing line.
    for (QWidget *widget : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_typing)}) {
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
    }

    auto *barMargin = new QVBoxLayout;
    barMargin->setContentsMargins(16, 0, 16, 0);
    barMargin->addWidget(m_messageBar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(barMargin);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_typing);
}

void TranscriptPane::refreshHead()
{
    m_head->setVisible(m_conversation.has_value());
    if (!m_conversation)
        return;
    const Conversation &conversation = m_conversation->conversation;
    const bool open = conversation.status == ConversationStatus::Open;
    m_title->setText(peopleText(*m_conversation));
    m_subtitle->setText(tr("%1 · %2").arg(label(conversation.type), conversation.id.toString()));
    m_chip->setChip({label(conversation.status), open ? Tone::Ok : Tone::Neutral});
}

void TranscriptPane::refreshState()
{
    const bool open = m_transcript->isOpen();
    for (QToolButton *button : m_head->findChildren<QToolButton *>())
        button->setVisible(open);
    m_typing->setVisible(open);
    const auto &signedIn = m_console.signedInOperator();
    m_export->setEnabled(signedIn && signedIn->role >= OperatorRole::ClinicianLead);
    refreshRedact();
    const QString icon = QStringLiteral("conversations");
    if (!m_conversation)
        m_empty->setContent({icon,
                             tr("Choose a conversation"),
                             tr("Its transcript stays closed until you open it."),
                             {}});
    else if (!open)
        m_empty->setContent({QStringLiteral("lock"), tr("The transcript is closed"),
                             tr("It may hold health data. Opening it is written to the audit with "
                                "your name and the time."),
                             tr("Open transcript")});
    else if (m_transcript->isLoading())
        m_empty->setContent({QStringLiteral("busy"),
                             tr("Opening the transcript…"),
                             tr("The newest messages come first."),
                             {}});
    else if (!m_transcript->errorText().isEmpty())
        m_empty->setContent({QStringLiteral("error"), tr("The transcript could not be opened"),
                             m_transcript->errorText(), tr("Try again")});
    else
        m_empty->setContent(
            {icon, tr("No messages yet"), tr("They appear here as they are written."), {}});
    if (open && m_transcript->rowCount() > 0 && !m_transcript->errorText().isEmpty())
        m_messageBar->showError(m_transcript->errorText());
}

void TranscriptPane::refreshRedact()
{
    const QModelIndex index = m_view->currentIndex();
    m_redact->setEnabled(m_transcript->isOpen() && index.isValid() &&
                         !index.data(TranscriptModel::RedactedRole).toBool());
}

void TranscriptPane::refreshTyping()
{
    const QList<UserId> &users = m_transcript->typingUsers();
    if (users.isEmpty())
        m_typing->setText(QStringLiteral(" "));
    else if (users.size() == 1)
        m_typing->setText(
            tr("%1 is writing…").arg(isolated(m_console.users()->nameOf(users.first()))));
    else
        m_typing->setText(tr("%n people are writing…", nullptr, static_cast<int>(users.size())));
}

void TranscriptPane::showMenu(const QPoint &position)
{
    if (!m_view->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_redact);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void TranscriptPane::onEmptyAction()
{
    m_console.closeConversation();
    openTranscript();
}

void TranscriptPane::askToRedact()
{
    const QModelIndex index = m_view->currentIndex();
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
        this, [this, message](const QString &reason) { redact(message, reason); });
}

void TranscriptPane::redact(const Message &message, const QString &reason)
{
    m_messageBar->showBusy(tr("Redacting…"));
    m_console.send(feed::RedactMessage{message.conversationId, message.id, reason}, this,
                   [this](const feed::CommandResult &result) {
        if (result.ok)
            m_messageBar->clear();
        else
            m_messageBar->showError(refusalText(result.code, result.message));
    });
}

/// Of the conversation that was open when it was asked for.
struct TranscriptPane::Export
{
    ConversationId conversation;
    QString people;
    QString path;
    TranscriptFile kind;
};

void TranscriptPane::askForFile()
{
    const ConversationId id = m_conversation->conversation.id;
    const QString people = peopleText(*m_conversation);
    auto *dialog = new QFileDialog(this, tr("Export transcript"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("Text (*.txt)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), -1).chopped(1));
    });
    dialog->selectFile(id.toString());
    connect(dialog, &QFileDialog::fileSelected, this, [this, id, people](const QString &path) {
        if (const auto kind = transcriptFileOf(path))
            askWhy({id, people, path, *kind});
        else
            m_messageBar->showError(tr("Choose a name that ends in .pdf, .html, .txt or .json."));
    });
    dialog->open();
}

void TranscriptPane::askWhy(const Export &wanted)
{
    ReasonDialog::ask({tr("Export transcript"),
                       tr("The whole conversation of %1 is written to %2 and may hold health data: "
                          "keep the file as you keep a patient's record.")
                           .arg(wanted.people, QDir::toNativeSeparators(wanted.path)),
                       tr("Export"), false},
                      this, [this, wanted](const QString &reason) { fetch(wanted, reason); });
}

void TranscriptPane::fetch(const Export &wanted, const QString &reason)
{
    m_messageBar->showBusy(tr("Exporting…"));
    m_console.send(feed::ExportTranscript{wanted.conversation, serverFormat(wanted.kind), reason},
                   this, [this, wanted](const feed::CommandResult &result) {
                       if (result.ok)
                           write(wanted, result.data.value(u"content").toString().toUtf8());
                       else
                           m_messageBar->showError(refusalText(result.code, result.message));
                   });
}

/// In a thread of its own: a PDF of a long transcript takes seconds.
void TranscriptPane::write(const Export &wanted, const QByteArray &content)
{
    if (m_writer)
        m_writer->wait();
    const auto problem = std::make_shared<std::optional<QString>>();
    m_writer.reset(
        QThread::create([=] { *problem = writeTranscript(wanted.path, wanted.kind, content); }));
    connect(m_writer.get(), &QThread::finished, this, [this, path = wanted.path, problem] {
        const QString shown = QDir::toNativeSeparators(path);
        if (*problem)
            m_messageBar->showError(
                tr("%1 was not written: %2. Choose another place.").arg(shown, **problem));
        else
            m_messageBar->showDone(tr("Written to %1.").arg(shown));
    });
    m_writer->start();
}

} // namespace anteroom::gui
