// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace anteroom::gui {

class TranscriptModel;

/// What staff noted about the opened conversation, on a ground of its own so that nobody takes it
/// for the transcript. Hidden while there is nothing.
class StaffNotesPanel : public QFrame
{
    Q_OBJECT

public:
    /// transcript outlives the panel.
    explicit StaffNotesPanel(const TranscriptModel &transcript, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanel();
    void showNotes(bool shown);
    void refresh();
    void fitHeight();

    const TranscriptModel &m_transcript;
    QLabel *m_icon;
    QLabel *m_title;
    QToolButton *m_fold;
    QPlainTextEdit *m_text;
};

} // namespace anteroom::gui
