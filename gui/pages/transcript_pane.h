// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/transcript_composer.h"
#include "shared/feed/feed_event.h"
#include "shared/feed/server_command.h"

#include <QFrame>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace anteroom::gui {

class Console;
class ConversationActions;
class EmptyState;
class MessageBar;
class StaffNotesPanel;
class StatusChip;
class TranscriptExport;
class TranscriptModel;
class TranscriptRedaction;
class TranscriptSearchBar;
class TranscriptSearchResults;
class TranscriptView;

/// The right half of the Conversations page: the chosen conversation, closed until the operator
/// opens its transcript, which the server writes to the audit. With the transcript come the staff's
/// notes and the composer, and they go with it.
class TranscriptPane : public QFrame
{
    Q_OBJECT

public:
    /// console outlives the pane.
    explicit TranscriptPane(Console &console, QWidget *parent = nullptr);

    /// Another conversation closes the transcript that was open; none clears the pane.
    void setConversation(const std::optional<feed::ConversationView> &conversation);
    /// Opens the transcript of the chosen conversation.
    void openTranscript();
    QAction *redactAction() const;
    QAction *exportAction() const { return m_export; }
    QAction *searchAction() const { return m_search; }
    /// Those about the chosen conversation.
    QList<QAction *> conversationActions() const;

Q_SIGNALS:
    /// A message of this conversation was chosen among those found: setConversation() shall follow.
    void conversationRequested(const anteroom::ConversationId &id);

private:
    struct Wanted
    {
        MessageId id;
        qint64 seq = 0;
    };

    QWidget *buildHead();
    void addButtons(QHBoxLayout *layout);
    QWidget *buildTranscript();
    void buildActions();
    void buildView();
    void buildSearch();
    void refreshHead();
    void refreshState();
    void refreshEmpty();
    void refreshRights();
    QString whyNoReply() const;
    void refreshTyping();
    void onConversationChanged();
    void onSignedInChanged();
    void onEmptyAction();
    void onMessageChosen(const Message &message);
    void closeTranscript();
    void endSearch();
    void showWanted();
    void showMenu(const QPoint &position);
    void loadNotes();
    void send(TranscriptComposer::Mode mode, const QString &text);
    void onSent(TranscriptComposer::Mode mode, const feed::CommandResult &result);

    Console &m_console;
    TranscriptModel *m_transcript;
    std::optional<feed::ConversationView> m_conversation;
    std::optional<Wanted> m_wanted; ///< to be brought in sight
    int m_opening = 0;              ///< counts transcripts: an answer may come too late
    bool m_notesAsked = false;
    QLabel *m_title;
    QLabel *m_subtitle;
    StatusChip *m_chip;
    MessageBar *m_messageBar;
    TranscriptView *m_view;
    EmptyState *m_empty;
    QLabel *m_typing;
    StaffNotesPanel *m_notes;
    TranscriptComposer *m_composer;
    TranscriptSearchBar *m_searchBar;
    TranscriptSearchResults *m_results;
    QStackedWidget *m_pages;
    ConversationActions *m_actions;
    TranscriptExport *m_exporter;
    TranscriptRedaction *m_redaction;
    QAction *m_export;
    QAction *m_search;
    QAction *m_close;
    QMenu *m_more;
    QWidget *m_head;
    QList<QToolButton *> m_openButtons; ///< that need an open transcript
    QToolButton *m_assignButton = nullptr;
};

} // namespace anteroom::gui
