// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/transcript_pane.h"

#include "gui/models/console.h"
#include "gui/models/conversation_model.h"
#include "gui/models/labels.h"
#include "gui/models/transcript_model.h"
#include "gui/models/user_model.h"
#include "gui/pages/conversation_actions.h"
#include "gui/pages/staff_notes_panel.h"
#include "gui/pages/transcript_export.h"
#include "gui/pages/transcript_redaction.h"
#include "gui/pages/transcript_search_bar.h"
#include "gui/pages/transcript_search_results.h"
#include "gui/pages/transcript_view.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/status_chip.h"
#include "gui/widgets/tool_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anteroom::gui {

using Mode = TranscriptComposer::Mode;

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
    , m_notes(new StaffNotesPanel(*m_transcript, this))
    , m_composer(new TranscriptComposer(console, this))
    , m_searchBar(new TranscriptSearchBar(*m_transcript, *m_view, this))
    , m_results(new TranscriptSearchResults(console, this))
    , m_pages(new QStackedWidget(this))
    , m_actions(new ConversationActions(console, *m_messageBar, this))
    , m_exporter(new TranscriptExport(console, *m_messageBar, this))
    , m_redaction(new TranscriptRedaction(console, *m_messageBar, *m_view, this))
    , m_export(new QAction(Icon::named(QStringLiteral("download")), tr("Export…"), this))
    , m_search(new QAction(Icon::named(QStringLiteral("search")), tr("Search transcripts"), this))
    , m_close(new QAction(Icon::named(QStringLiteral("close")), tr("Close transcript"), this))
    , m_more(new QMenu(this))
    , m_head(nullptr)
{
    buildActions();
    buildView();
    m_head = buildHead();
    m_pages->addWidget(buildTranscript());
    m_pages->addWidget(m_results);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_pages);
    buildSearch();
    connect(m_transcript, &TranscriptModel::conversationChanged, this,
            &TranscriptPane::onConversationChanged);
    connect(m_transcript, &TranscriptModel::stateChanged, this, &TranscriptPane::refreshState);
    connect(m_transcript, &TranscriptModel::typingChanged, this, &TranscriptPane::refreshTyping);
    connect(m_empty, &EmptyState::actionRequested, this, &TranscriptPane::onEmptyAction);
    connect(m_composer, &TranscriptComposer::sendRequested, this, &TranscriptPane::send);
    connect(&console, &Console::signedInChanged, this, &TranscriptPane::onSignedInChanged);
    setConversation(std::nullopt);
}

void TranscriptPane::setConversation(const std::optional<feed::ConversationView> &conversation)
{
    const ConversationId id = conversation ? conversation->conversation.id : ConversationId();
    const ConversationId before =
        m_conversation ? m_conversation->conversation.id : ConversationId();
    if (id != before)
        m_messageBar->clear();
    if (m_transcript->isOpen() && m_transcript->conversationId() != id)
        m_console.closeConversation();
    m_conversation = conversation;
    m_actions->setConversation(conversation);
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

QAction *TranscriptPane::redactAction() const
{
    return m_redaction->action();
}

QList<QAction *> TranscriptPane::conversationActions() const
{
    return {m_search,
            m_actions->assign(),
            m_actions->assignToMe(),
            m_actions->switchOpen(),
            m_redaction->action(),
            m_export,
            m_close};
}

QWidget *TranscriptPane::buildHead()
{
    m_title->setObjectName(QStringLiteral("conversationTitleLabel"));
    m_title->setFont(fonts::section());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setObjectName(QStringLiteral("conversationSubtitleLabel"));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setFont(fonts::secondary());
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
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
    layout->setSpacing(4);
    layout->addLayout(texts, 1);
    addButtons(layout);
    return head;
}

void TranscriptPane::addButtons(QHBoxLayout *layout)
{
    const auto add = [&](QAction *action, const char *name) {
        QToolButton *button = toolButton(action, QLatin1String(name), this);
        button->setAutoRaise(true);
        layout->addWidget(button);
        return button;
    };
    const auto addIcon = [&](QAction *action, const char *name) {
        QToolButton *button = add(action, name);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        return button;
    };
    m_assignButton = add(m_actions->assign(), "assignConversationToolButton");
    add(m_actions->switchOpen(), "switchConversationToolButton");
    addIcon(m_search, "searchTranscriptToolButton");
    QToolButton *more = addIcon(m_more->menuAction(), "moreToolButton");
    more->setPopupMode(QToolButton::InstantPopup);
    m_openButtons = {more, addIcon(m_close, "closeTranscriptToolButton")};
}

QWidget *TranscriptPane::buildTranscript()
{
    m_messageBar->setObjectName(QStringLiteral("transcriptMessageBar"));
    auto *barMargin = new QVBoxLayout;
    barMargin->setContentsMargins(16, 0, 16, 0);
    barMargin->addWidget(m_messageBar);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_searchBar);
    layout->addLayout(barMargin);
    layout->addWidget(m_notes);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_typing);
    layout->addWidget(m_composer);
    return page;
}

void TranscriptPane::buildActions()
{
    m_export->setObjectName(QStringLiteral("exportTranscriptAction"));
    m_export->setToolTip(tr("Save the whole transcript as PDF, web page, text or JSON"));
    connect(m_export, &QAction::triggered, this, [this] {
        if (m_conversation)
            m_exporter->begin(*m_conversation);
    });
    m_search->setObjectName(QStringLiteral("searchTranscriptsAction"));
    m_search->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_search->setToolTip(tr("Search the transcript (%1)")
                             .arg(m_search->shortcut().toString(QKeySequence::NativeText)));
    m_close->setObjectName(QStringLiteral("closeTranscriptAction"));
    m_close->setToolTip(tr("Close the transcript"));
    connect(m_close, &QAction::triggered, this, &TranscriptPane::closeTranscript);
    m_more->menuAction()->setIcon(Icon::named(QStringLiteral("more")));
    m_more->menuAction()->setText(tr("More"));
    m_more->addActions({m_actions->assignToMe(), m_redaction->action(), m_export});
}

void TranscriptPane::buildView()
{
    m_view->setObjectName(QStringLiteral("transcriptView"));
    m_view->setAccessibleName(tr("Transcript"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TranscriptPane::showMenu);
    connect(m_view, &TranscriptView::olderRequested, &m_console, &Console::loadOlderMessages);
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
}

void TranscriptPane::buildSearch()
{
    const auto showPage = [this](int page) { m_pages->setCurrentIndex(page); };
    connect(m_search, &QAction::triggered, this, [this, showPage] {
        showPage(0);
        m_searchBar->begin();
    });
    connect(m_searchBar, &TranscriptSearchBar::everythingRequested, this,
            [this, showPage](const QString &text) {
        m_results->search(text);
        m_searchBar->setHasResults(true);
        showPage(1);
    });
    connect(m_searchBar, &TranscriptSearchBar::resultsRequested, this, [showPage] { showPage(1); });
    connect(m_searchBar, &TranscriptSearchBar::ended, this, &TranscriptPane::endSearch);
    connect(m_results, &TranscriptSearchResults::closeRequested, this, &TranscriptPane::endSearch);
    connect(m_results, &TranscriptSearchResults::messageChosen, this,
            &TranscriptPane::onMessageChosen);
}

void TranscriptPane::refreshHead()
{
    m_head->setVisible(m_conversation.has_value());
    if (!m_conversation) {
        m_title->clear();
        m_subtitle->clear();
        return;
    }
    const Conversation &conversation = m_conversation->conversation;
    const bool open = conversation.status == ConversationStatus::Open;
    QStringList facts{label(conversation.type)};
    if (isUnassigned(*m_conversation))
        facts.append(tr("Unassigned"));
    else if (!m_conversation->assigneeName.isEmpty())
        facts.append(tr("Assigned to %1").arg(isolated(m_conversation->assigneeName)));
    m_title->setText(peopleText(*m_conversation));
    m_subtitle->setText(facts.join(QStringLiteral(" · ")));
    m_subtitle->setToolTip(conversation.id.toString());
    m_chip->setChip({label(conversation.status), open ? Tone::Ok : Tone::Neutral});
    m_assignButton->setVisible(m_actions->assign()->isVisible());
}

void TranscriptPane::refreshState()
{
    const bool open = m_transcript->isOpen();
    const bool isThere = open && !m_transcript->isLoading() &&
                         (m_transcript->errorText().isEmpty() || m_transcript->rowCount() > 0);
    for (QToolButton *button : m_openButtons)
        button->setVisible(open);
    m_close->setEnabled(open);
    m_typing->setVisible(open);
    m_composer->setVisible(isThere);
    refreshRights();
    m_redaction->refresh();
    refreshEmpty();
    if (open && m_transcript->rowCount() > 0 && !m_transcript->errorText().isEmpty())
        m_messageBar->showError(m_transcript->errorText());
    if (isThere)
        loadNotes();
    showWanted();
}

void TranscriptPane::refreshEmpty()
{
    const QString icon = QStringLiteral("conversations");
    if (!m_conversation)
        m_empty->setContent({icon,
                             tr("Choose a conversation"),
                             tr("Its transcript stays closed until you open it."),
                             {}});
    else if (!m_transcript->isOpen())
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
}

void TranscriptPane::refreshRights()
{
    const bool mayWrite = m_console.hasRole(OperatorRole::Operator);
    const bool leads = m_console.hasRole(OperatorRole::ClinicianLead);
    const QString tooLow = mayWrite ? QString() : tr("Your role may read only.");
    const bool closed =
        m_conversation && m_conversation->conversation.status == ConversationStatus::Closed;
    m_composer->setBlocked(Mode::Note, tooLow);
    m_composer->setBlocked(Mode::Reply,
                           !tooLow.isEmpty() ? tooLow
                           : closed ? tr("The conversation is closed. Open it again to reply.")
                                    : whyNoReply());
    m_export->setEnabled(leads && m_conversation && m_transcript->isOpen());
    m_searchBar->setEverythingBlocked(
        leads ? QString() : tr("For clinician leads: all transcripts of the clinic"));
}

/// The server lets only those write who take part.
QString TranscriptPane::whyNoReply() const
{
    const auto &signedIn = m_console.signedInOperator();
    if (!m_conversation || !signedIn)
        return {};
    const Conversation &conversation = m_conversation->conversation;
    if (conversation.isParticipant(signedIn->id))
        return {};
    return conversation.type == ConversationType::AgentSupport
               ? tr("Assign the conversation to yourself to reply.")
               : tr("Only patient and physician write here. Leave a staff note instead.");
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

void TranscriptPane::onConversationChanged()
{
    ++m_opening;
    m_notesAsked = false;
    m_wanted.reset();
    m_composer->forget();
}

void TranscriptPane::onSignedInChanged()
{
    if (!m_console.signedInOperator())
        m_searchBar->end();
    refreshState();
}

void TranscriptPane::onEmptyAction()
{
    m_console.closeConversation();
    openTranscript();
}

void TranscriptPane::onMessageChosen(const Message &message)
{
    m_pages->setCurrentIndex(0);
    Q_EMIT conversationRequested(message.conversationId);
    if (!m_conversation || m_conversation->conversation.id != message.conversationId) {
        m_messageBar->showError(tr("This conversation is no longer there."));
        return;
    }
    openTranscript();
    m_wanted = Wanted{message.id, message.seq};
    showWanted();
}

void TranscriptPane::closeTranscript()
{
    m_searchBar->end();
    m_console.closeConversation();
}

void TranscriptPane::endSearch()
{
    m_results->clear();
    m_searchBar->setHasResults(false);
    m_pages->setCurrentIndex(0);
}

/// Older messages are loaded until the wanted one is among them.
void TranscriptPane::showWanted()
{
    if (!m_wanted || m_transcript->isLoading())
        return;
    const int row = m_transcript->rowOf(m_wanted->id);
    const bool isOlder = m_transcript->rowCount() > 0 && m_transcript->at(0).seq > m_wanted->seq;
    if (row < 0 && isOlder && m_transcript->hasOlder() && m_transcript->errorText().isEmpty())
        return m_console.loadOlderMessages();
    m_wanted.reset();
    m_view->showMessage(row);
}

void TranscriptPane::showMenu(const QPoint &position)
{
    if (!m_view->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_redaction->action());
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void TranscriptPane::loadNotes()
{
    if (m_notesAsked || !m_console.hasRole(OperatorRole::Operator))
        return;
    m_notesAsked = true;
    const ConversationId id = m_transcript->conversationId();
    m_console.send(feed::LoadStaffNotes{id}, this,
                   [this, id, opening = m_opening](const feed::CommandResult &result) {
        if (opening != m_opening)
            return;
        if (result.ok)
            m_transcript->setNotes(notesFromJson(id, result.data.value(u"notes").toArray()));
        else
            m_messageBar->showError(tr("The staff notes could not be loaded. %1")
                                        .arg(refusalText(result.code, result.message)));
    });
}

void TranscriptPane::send(Mode mode, const QString &text)
{
    const ConversationId id = m_transcript->conversationId();
    m_composer->setBusy(true);
    const auto answered = [this, mode, opening = m_opening](const feed::CommandResult &result) {
        if (opening == m_opening)
            onSent(mode, result);
        else if (!result.ok)
            m_messageBar->showError(tr("What you wrote in the conversation before was not sent. %1")
                                        .arg(refusalText(result.code, result.message)));
    };
    if (mode == Mode::Note)
        m_console.send(feed::AddStaffNote{id, text}, this, answered);
    else
        m_console.send(feed::PostMessage{id, text}, this, answered);
}

void TranscriptPane::onSent(Mode mode, const feed::CommandResult &result)
{
    m_composer->setBusy(false);
    if (!result.ok) {
        m_messageBar->showError(refusalText(result.code, result.message));
        return;
    }
    m_messageBar->clear();
    m_composer->clearDraft(mode);
    if (mode == Mode::Note)
        m_transcript->setNotes(
            notesFromJson(m_transcript->conversationId(), result.data.value(u"notes").toArray()));
}

} // namespace anteroom::gui
