// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QFrame>

#include <memory>
#include <optional>

class QAction;
class QLabel;
class QThread;

namespace anteroom::gui {

class Console;
class EmptyState;
class MessageBar;
class StatusChip;
class TranscriptModel;
class TranscriptView;

/// The right half of the Conversations page: the chosen conversation, closed until the operator
/// opens its transcript, which the server writes to the audit.
class TranscriptPane : public QFrame
{
    Q_OBJECT

public:
    /// console outlives the pane.
    explicit TranscriptPane(Console &console, QWidget *parent = nullptr);
    ~TranscriptPane() override; ///< waits for a file that is being written

    /// Another conversation closes the transcript that was open; none clears the pane.
    void setConversation(const std::optional<feed::ConversationView> &conversation);
    /// Opens the transcript of the chosen conversation.
    void openTranscript();
    QAction *redactAction() const { return m_redact; }
    QAction *exportAction() const { return m_export; }

private:
    QWidget *buildHead();
    void buildActions();
    void buildView();
    void refreshHead();
    void refreshState();
    void refreshRedact();
    void refreshTyping();
    void showMenu(const QPoint &position);
    void onEmptyAction();
    void askToRedact();
    struct Export;
    void askForFile();
    void askWhy(const Export &wanted);
    void fetch(const Export &wanted, const QString &reason);
    void write(const Export &wanted, const QByteArray &content);
    void redact(const Message &message, const QString &reason);

    Console &m_console;
    TranscriptModel *m_transcript;
    std::optional<feed::ConversationView> m_conversation;
    QLabel *m_title;
    QLabel *m_subtitle;
    StatusChip *m_chip;
    MessageBar *m_messageBar;
    TranscriptView *m_view;
    EmptyState *m_empty;
    QLabel *m_typing;
    QWidget *m_head;
    QAction *m_redact;
    QAction *m_export;
    QAction *m_close;
    std::unique_ptr<QThread> m_writer;
};

} // namespace anteroom::gui
