// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/transcript_composer.h"

#include "gui/models/console.h"
#include "gui/pages/canned_replies_dialog.h"
#include "gui/pages/canned_replies_popup.h"
#include "gui/widgets/icon.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace anteroom::gui {

namespace {
constexpr int TextLines = 3;
constexpr int ControlHeight = 32;

/// Qt keeps a placeholder off the left edge only, also where it begins at the right.
class MessageEdit : public QPlainTextEdit
{
public:
    explicit MessageEdit(QWidget *parent) : QPlainTextEdit(parent)
    {
        setViewportMargins(0, 0, 4, 0);
    }
};

/// As the server counts.
qsizetype characterCount(const QString &text)
{
    return text.toUcs4().size();
}
} // namespace

TranscriptComposer::TranscriptComposer(Console &console, QWidget *parent)
    : QFrame(parent)
    , m_console(console)
    , m_modes(new QButtonGroup(this))
    , m_canned(new QToolButton(this))
    , m_popup(new CannedRepliesPopup(this))
    , m_text(new MessageEdit(this))
    , m_hint(new QLabel(this))
    , m_count(new QLabel(this))
    , m_send(new QPushButton(this))
{
    setObjectName(QStringLiteral("transcriptComposer"));
    buildCannedReplies();
    buildComposer();
    connect(m_modes, &QButtonGroup::idClicked, this,
            [this](int mode) { setMode(static_cast<Mode>(mode)); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &TranscriptComposer::refresh);
    connect(m_send, &QPushButton::clicked, this, &TranscriptComposer::send);
    auto *sendAction = new QAction(this);
    sendAction->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    sendAction->setShortcutContext(Qt::WidgetShortcut);
    connect(sendAction, &QAction::triggered, this, &TranscriptComposer::send);
    m_text->addAction(sendAction);
    refreshColors();
    refresh();
}

void TranscriptComposer::setMode(Mode mode)
{
    m_modes->button(static_cast<int>(mode))->setChecked(true);
    if (mode != m_mode) {
        draft(m_mode).text = m_text->toPlainText();
        m_mode = mode;
        m_text->setPlainText(draft(mode).text);
        m_text->moveCursor(QTextCursor::End);
        refreshColors();
    }
    refresh();
}

void TranscriptComposer::setBlocked(Mode mode, const QString &reason)
{
    draft(mode).blocked = reason;
    refresh();
}

void TranscriptComposer::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void TranscriptComposer::clearDraft(Mode mode)
{
    draft(mode).text.clear();
    if (mode == m_mode)
        m_text->setPlainText({});
}

void TranscriptComposer::forget()
{
    for (Draft &draft : m_drafts)
        draft.text.clear();
    m_text->setPlainText({});
    m_popup->hide();
    m_busy = false;
    setMode(Mode::Reply);
}

void TranscriptComposer::paintEvent(QPaintEvent *)
{
    const bool note = m_mode == Mode::Note;
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(note ? ColorRole::WarningTint : ColorRole::Raised));
    painter.fillRect(0, 0, width(), 1, Theme::color(ColorRole::Border));
}

void TranscriptComposer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

void TranscriptComposer::buildComposer()
{
    m_text->setObjectName(QStringLiteral("composerPlainTextEdit"));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(8);
    m_text->setFixedHeight(TextLines * m_text->fontMetrics().lineSpacing() + 20);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(buildModes());
    layout->addWidget(m_text);
    layout->addWidget(buildFoot());
}

QWidget *TranscriptComposer::buildModes()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](Mode mode, const QString &name, const QString &icon, const QString &text) {
        auto *button = new QToolButton(row);
        button->setObjectName(name);
        button->setIcon(Icon::named(icon));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(ControlHeight);
        button->setChecked(mode == m_mode);
        m_modes->addButton(button, static_cast<int>(mode));
        layout->addWidget(button);
    };
    add(Mode::Reply, QStringLiteral("replyModeToolButton"), QStringLiteral("reply"), tr("Reply"));
    add(Mode::Note, QStringLiteral("noteModeToolButton"), QStringLiteral("note"), tr("Staff note"));
    layout->addStretch();
    layout->addWidget(m_canned);
    return row;
}

QWidget *TranscriptComposer::buildFoot()
{
    m_hint->setObjectName(QStringLiteral("composerHintLabel"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("composerCountLabel"));
    for (QLabel *label : {m_hint, m_count})
        label->setFont(fonts::secondary());
    m_send->setObjectName(QStringLiteral("sendPushButton"));
    m_send->setProperty("tone", QStringLiteral("primary"));
    m_send->setAutoDefault(false);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_send);
    return row;
}

void TranscriptComposer::buildCannedReplies()
{
    m_canned->setObjectName(QStringLiteral("cannedRepliesToolButton"));
    m_canned->setIcon(Icon::named(QStringLiteral("canned")));
    m_canned->setText(tr("Canned replies"));
    m_canned->setToolTip(tr("Put in a reply that your clinic writes often"));
    m_canned->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_canned->setAutoRaise(true);
    m_canned->setFocusPolicy(Qt::StrongFocus);
    m_canned->setMinimumHeight(ControlHeight);
    const auto fill = [this] { m_popup->setReplies(m_console.cannedReplies()); };
    connect(&m_console, &Console::cannedRepliesChanged, this, fill);
    fill();
    connect(m_canned, &QToolButton::clicked, this, [this] { m_popup->openAt(m_canned); });
    connect(m_popup, &CannedRepliesPopup::chosen, this, [this](const QString &text) {
        m_text->insertPlainText(text);
        m_text->setFocus();
    });
    connect(m_popup, &CannedRepliesPopup::manageRequested, this,
            &TranscriptComposer::manageCannedReplies);
}

void TranscriptComposer::manageCannedReplies()
{
    auto *dialog = new CannedRepliesDialog(m_console, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TranscriptComposer::send()
{
    if (m_send->isEnabled())
        Q_EMIT sendRequested(m_mode, m_text->toPlainText());
}

void TranscriptComposer::refresh()
{
    const QString text = m_text->toPlainText();
    const qsizetype count = characterCount(text);
    const qsizetype over = count - charactersMost();
    const bool can = draft(m_mode).blocked.isEmpty();
    m_text->setReadOnly(m_busy);
    m_text->setEnabled(can);
    m_canned->setEnabled(can && !m_busy);
    m_count->setText(
        over > 0
            ? tr("%n characters too many", nullptr, static_cast<int>(over))
            : tr("%1 of %2").arg(QLocale().toString(count), QLocale().toString(charactersMost())));
    m_count->setForegroundRole(over > 0 ? QPalette::BrightText : QPalette::WindowText);
    m_count->setVisible(can);
    m_hint->setText(hint());
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    m_send->setText((m_mode == Mode::Note ? tr("Add note") : tr("Send")) + QStringLiteral("  ") +
                    keys);
    m_send->setAccessibleName(m_mode == Mode::Note ? tr("Add staff note") : tr("Send reply"));
    m_send->setEnabled(can && !m_busy && over <= 0 && !text.trimmed().isEmpty());
}

void TranscriptComposer::refreshColors()
{
    const bool note = m_mode == Mode::Note;
    QPalette palette = m_text->palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        palette.setColor(group, QPalette::Base,
                         Theme::color(note ? ColorRole::WarningTint : ColorRole::Surface));
    m_text->setPalette(palette);
    m_text->setAccessibleName(note ? tr("Staff note, only staff see it") : tr("Reply"));
    m_text->setPlaceholderText(note ? tr("Note for staff")
                                    : tr("Write to everybody in the conversation"));
    update();
}

int TranscriptComposer::charactersMost() const
{
    return m_mode == Mode::Note ? NoteCharactersMost : ReplyCharactersMost;
}

QString TranscriptComposer::hint() const
{
    const QString &blocked = m_drafts[static_cast<int>(m_mode)].blocked;
    if (!blocked.isEmpty())
        return blocked;
    if (m_busy)
        return tr("Waiting for the server…");
    return m_mode == Mode::Note ? tr("Only staff see this.") : QString();
}

} // namespace anteroom::gui
