// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace anteroom::gui {

class CannedRepliesPopup;
class Console;

/// Where staff write below a transcript: to the people of the conversation, or a note for each
/// other. Each has a draft of its own, and the note's ground is tinted, so that nobody sends the
/// one as the other. Ctrl+Return sends.
class TranscriptComposer : public QFrame
{
    Q_OBJECT

public:
    enum class Mode { Reply, Note };
    static constexpr int ReplyCharactersMost = 8000;
    static constexpr int NoteCharactersMost = 2000;

    /// console outlives the composer.
    explicit TranscriptComposer(Console &console, QWidget *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Why nothing can be written in this mode; empty: it can.
    void setBlocked(Mode mode, const QString &reason);
    /// The answer to what was sent is on its way.
    void setBusy(bool busy);
    void clearDraft(Mode mode);
    /// Nothing that was written is left, also not to be undone; back to Reply.
    void forget();

Q_SIGNALS:
    void sendRequested(anteroom::gui::TranscriptComposer::Mode mode, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Draft
    {
        QString text;
        QString blocked;
    };

    void buildComposer();
    QWidget *buildModes();
    QWidget *buildFoot();
    void buildCannedReplies();
    void manageCannedReplies();
    void send();
    void refresh();
    void refreshColors();
    int charactersMost() const;
    Draft &draft(Mode mode) { return m_drafts[static_cast<int>(mode)]; }
    QString hint() const;

    Console &m_console;
    Mode m_mode = Mode::Reply;
    Draft m_drafts[2];
    bool m_busy = false;
    QButtonGroup *m_modes;
    QToolButton *m_canned;
    CannedRepliesPopup *m_popup;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
    QLabel *m_count;
    QPushButton *m_send;
};

} // namespace anteroom::gui
