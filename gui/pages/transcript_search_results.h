// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/conversation.h"

#include <QFrame>

class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QStandardItemModel;

namespace anteroom::gui {

class Console;
class EmptyState;
class MessageBar;

/// What a search over all transcripts found. The contents are here until the results are closed or
/// nobody is signed in any more.
class TranscriptSearchResults : public QFrame
{
    Q_OBJECT

public:
    /// console outlives the results.
    explicit TranscriptSearchResults(Console &console, QWidget *parent = nullptr);

    /// Asks the server; audited there, without the words.
    void search(const QString &text);
    /// Forgets what was found; an answer that is on its way is not shown.
    void clear();

Q_SIGNALS:
    /// The message was chosen: its transcript shall open there.
    void messageChosen(const anteroom::Message &message);
    void closeRequested();

private:
    void buildPage();
    void present(const QString &text, const QList<Message> &messages, bool complete);
    void choose(const QModelIndex &index);

    Console &m_console;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_back;
    MessageBar *m_messageBar;
    QListView *m_list;
    QStandardItemModel *m_model;
    EmptyState *m_empty;
    QList<Message> m_messages;
    int m_search = 0; ///< whose answer is awaited
};

} // namespace anteroom::gui
