// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/figure_card.h"

#include "gui/widgets/card_frame.h"
#include "gui/widgets/sparkline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace anteroom::gui {
namespace {

constexpr int NoteCharactersLeast = 16; ///< in a line

QFont bigFont()
{
    QFont font = fonts::pageTitle();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    return font;
}

} // namespace

FigureCard::FigureCard(const QString &title, const QString &hint, QWidget *parent)
    : QAbstractButton(parent)
    , m_hint(hint)
    , m_title(new QLabel(title, this))
    , m_value(new QLabel(this))
    , m_note(new QLabel(this))
    , m_line(new Sparkline(this))
{
    setText(title);
    setToolTip(hint);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    for (QLabel *label : {m_title, m_value, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_title->setFont(fonts::secondary());
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_value->setFont(bigFont());
    m_note->setFont(fonts::secondary());
    m_note->setForegroundRole(QPalette::WindowText); // a button's child has another
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(m_note->fontMetrics().averageCharWidth() * NoteCharactersLeast);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    buildLayout();
    setContent({QStringLiteral("–"), {}});
}

void FigureCard::setContent(const Content &content)
{
    m_content = content;
    m_value->setText(content.value);
    m_note->setText(content.note);
    m_line->setValues(content.recent);
    setAccessibleName(tr("%1: %2").arg(text(), content.value));
    setAccessibleDescription(content.note.isEmpty() ? m_hint
                                                    : tr("%1. %2").arg(content.note, m_hint));
    refreshNote();
}

QString FigureCard::valueText() const
{
    return m_value->text();
}

QString FigureCard::noteText() const
{
    return m_note->text();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool hovered = underMouse() || isDown();
    CardFrame::paintGround(painter, rect(),
                           hasFocus() ? CardFrame::Edge::Focused
                           : hovered  ? CardFrame::Edge::Hovered
                                      : CardFrame::Edge::Plain);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshNote();
}

void FigureCard::buildLayout()
{
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addWidget(m_value);
    numbers->addWidget(m_line, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(numbers);
    layout->addWidget(m_note);
    layout->addStretch();
}

void FigureCard::refreshNote()
{
    const bool plain = m_content.noteTone == Tone::Neutral;
    const ColorRole role = plain ? ColorRole::Muted : Theme::textRole(m_content.noteTone);
    QPalette colors = m_note->palette();
    if (colors.color(QPalette::WindowText) == Theme::color(role))
        return;
    colors.setColor(QPalette::WindowText, Theme::color(role));
    m_note->setPalette(colors);
}

} // namespace anteroom::gui
