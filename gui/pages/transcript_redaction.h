// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/conversation.h"

#include <QObject>

class QAction;
class QWidget;

namespace anteroom::gui {

class Console;
class MessageBar;
class TranscriptModel;
class TranscriptView;

/// Takes the contents of the selected message of the transcript away, for a reason.
class TranscriptRedaction : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; dialogs become children of window.
    TranscriptRedaction(Console &console, MessageBar &bar, TranscriptView &view, QWidget *window);

    QAction *action() const { return m_redact; }
    /// The transcript was opened or closed.
    void refresh();

private:
    void askToRedact();
    void redact(const Message &message, const QString &reason);

    Console &m_console;
    MessageBar &m_messageBar;
    TranscriptView &m_view;
    TranscriptModel *m_transcript;
    QWidget *m_window;
    QAction *m_redact;
};

} // namespace anteroom::gui
