// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/staff_notes_panel.h"

#include "gui/models/labels.h"
#include "gui/models/transcript_model.h"
#include "gui/widgets/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace anteroom::gui {

namespace {
constexpr int LinesMost = 6;
constexpr int IconSize = 16;

void append(QTextCursor &cursor, const feed::StaffNote &note)
{
    QTextCharFormat head;
    head.setForeground(Theme::color(ColorRole::Warning));
    head.setFontWeight(QFont::DemiBold);
    QTextCharFormat text;
    text.setForeground(Theme::color(ColorRole::Text));
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.insertText(
        StaffNotesPanel::tr("%1, %2").arg(isolated(note.authorName), fullTime(note.createdAt)),
        head);
    cursor.insertBlock();
    cursor.insertText(withBoundedMarks(note.text), text);
}
} // namespace

StaffNotesPanel::StaffNotesPanel(const TranscriptModel &transcript, QWidget *parent)
    : QFrame(parent)
    , m_transcript(transcript)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_fold(new QToolButton(this))
    , m_text(new QPlainTextEdit(this))
{
    buildPanel();
    connect(&transcript, &TranscriptModel::notesChanged, this, &StaffNotesPanel::refresh);
    connect(m_fold, &QToolButton::clicked, this, [this] { showNotes(m_text->isHidden()); });
    showNotes(true);
    refresh();
}

void StaffNotesPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(ColorRole::WarningTint));
    painter.fillRect(0, height() - 1, width(), 1, Theme::color(ColorRole::Border));
}

void StaffNotesPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void StaffNotesPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void StaffNotesPanel::buildPanel()
{
    setObjectName(QStringLiteral("staffNotesPanel"));
    m_title->setObjectName(QStringLiteral("staffNotesTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_fold->setObjectName(QStringLiteral("foldStaffNotesToolButton"));
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_fold->setAutoRaise(true);
    m_text->setObjectName(QStringLiteral("staffNotesPlainTextEdit"));
    m_text->setAccessibleName(tr("Staff notes, only staff see them"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_fold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_text);
}

void StaffNotesPanel::showNotes(bool shown)
{
    m_text->setVisible(shown);
    m_fold->setText(shown ? tr("Hide") : tr("Show"));
    m_fold->setAccessibleName(shown ? tr("Hide staff notes") : tr("Show staff notes"));
}

void StaffNotesPanel::refresh()
{
    const QList<feed::StaffNote> &notes = m_transcript.notes();
    setVisible(!notes.isEmpty());
    m_icon->setPixmap(Icon::pixmap(QStringLiteral("note"), IconSize,
                                   Theme::color(ColorRole::Warning), devicePixelRatioF()));
    m_title->setText(notes.isEmpty()
                         ? QString()
                         : tr("%n staff notes", nullptr, static_cast<int>(notes.size())) +
                               QStringLiteral(" · ") + tr("Only staff see this"));
    m_text->clear();
    QTextCursor cursor(m_text->document());
    for (const feed::StaffNote &note : notes)
        append(cursor, note);
    fitHeight();
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

void StaffNotesPanel::fitHeight()
{
    // A plain text document tells its height in lines.
    const int lines = static_cast<int>(m_text->document()->size().height());
    m_text->setFixedHeight(std::clamp(lines, 2, LinesMost) * m_text->fontMetrics().lineSpacing() +
                           4);
}

} // namespace anteroom::gui
