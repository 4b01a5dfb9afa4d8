// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"
#include "shared/feed/server_command.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QAction;
class QWidget;

namespace anteroom::gui {

class Console;
class MessageBar;

/// What staff do with a conversation as a whole: assign it, close it, open it again. None needs its
/// transcript.
class ConversationActions : public QObject
{
    Q_OBJECT

public:
    /// console and bar outlive it; dialogs become children of window.
    ConversationActions(Console &console, MessageBar &bar, QWidget *window);

    void setConversation(const std::optional<feed::ConversationView> &conversation);
    QAction *assign() const { return m_assign; }
    QAction *assignToMe() const { return m_assignToMe; }
    /// Closes, or opens again.
    QAction *switchOpen() const { return m_switchOpen; }

private:
    void refresh();
    void askWhom();
    void takeIt();
    void switchStatus();
    void setStatus(const ConversationId &id, ConversationStatus status);
    void offerUndo(const ConversationId &id);
    void update(const feed::UpdateConversation &command, const QString &doneText);

    Console &m_console;
    MessageBar &m_messageBar;
    QWidget *m_window;
    std::optional<feed::ConversationView> m_conversation;
    QAction *m_assign;
    QAction *m_assignToMe;
    QAction *m_switchOpen;
    QTimer m_undoTimer;
    ConversationId m_undo; ///< that can be opened again from the bar
};

} // namespace anteroom::gui
