// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/transcript_file.h"
#include "shared/feed/feed_event.h"

#include <QObject>

#include <memory>

class QThread;
class QWidget;

namespace anteroom::gui {

class Console;
class MessageBar;

/// Takes a whole transcript out of the clinic: asks where to and why, fetches it, writes the file.
class TranscriptExport : public QObject
{
    Q_OBJECT

public:
    /// console and bar outlive it; dialogs become children of window.
    TranscriptExport(Console &console, MessageBar &bar, QWidget *window);
    ~TranscriptExport() override; ///< waits for a file that is being written

    void begin(const feed::ConversationView &conversation);

private:
    struct Wanted
    {
        ConversationId conversation;
        QString people;
        QString path;
        TranscriptFile kind;
    };

    void askWhy(const Wanted &wanted);
    void fetch(const Wanted &wanted, const QString &reason);
    void write(const Wanted &wanted, const QByteArray &content);

    Console &m_console;
    MessageBar &m_messageBar;
    QWidget *m_window;
    std::unique_ptr<QThread> m_writer;
};

} // namespace anteroom::gui
