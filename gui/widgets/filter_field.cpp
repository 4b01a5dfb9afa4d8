// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/filter_field.h"

#include "gui/widgets/completion_popup.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/theme.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace anteroom::gui {

FilterField::FilterField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_rest(new QTimer(this))
{
    setObjectName(QStringLiteral("filterField"));
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(Icon::named(QStringLiteral("search"), ColorRole::Muted), QLineEdit::LeadingPosition);
    setMinimumWidth(240);
    setTextMargins(-6, 0, 0, 0); // the magnifier keeps the distance already

    m_rest->setSingleShot(true);
    m_rest->setInterval(std::chrono::milliseconds(120));
    connect(m_rest, &QTimer::timeout, this, &FilterField::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        underline(0, 0);
        if (text.isEmpty())
            tell();
        else
            m_rest->start();
    });
    connect(this, &QLineEdit::textEdited, this, [this] { suggest(Asked::No); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        tell();
        remember();
    });
}

void FilterField::setState(State state, const QString &hint)
{
    m_state = state;
    setToolTip(hint);
    setAccessibleDescription(hint);
    underline(0, 0);
    colorFrame();
}

void FilterField::markError(int position, int length)
{
    underline(position, length);
}

bool FilterField::isCompleting() const
{
    return m_popup && m_popup->isVisible();
}

bool FilterField::event(QEvent *event)
{
    // Tab would leave the field before keyPressEvent() sees it.
    if (event->type() == QEvent::KeyPress && isCompleting()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            take(std::max(0, m_popup->chosen()));
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (isCompleting() && leadPopup(*event))
        return;
    const bool asks = (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) ||
                      (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier);
    if (asks && m_completer)
        return suggest(Asked::Yes);
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup)
        m_popup->hide();
    remember();
}

void FilterField::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    if (m_popup)
        m_popup->hide();
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorFrame();
}

void FilterField::tell()
{
    m_rest->stop();
    if (m_told == text())
        return;
    m_told = text();
    Q_EMIT filterChanged(m_told);
}

void FilterField::underline(int position, int length)
{
    if (length <= 0 && !m_underlined)
        return;
    m_underlined = length > 0;
    // A line edit formats nothing but what an input method is about to write.
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(Theme::color(ColorRole::Danger));
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_underlined)
        attributes.append(
            {QInputMethodEvent::TextFormat, position - cursorPosition(), length, wrong});
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void FilterField::remember()
{
    if (m_state != State::Valid || text().trimmed().isEmpty())
        return;
    m_history.removeAll(text());
    m_history.prepend(text());
    if (m_history.size() > HistoryMax)
        m_history.removeLast();
}

void FilterField::suggest(Asked asked)
{
    if (!m_completer)
        return;
    const bool wantsHistory = text().isEmpty() && !m_history.isEmpty();
    const FieldCompletion completion =
        wantsHistory ? historyChoices() : m_completer(text(), cursorPosition());
    const bool offers = !completion.choices.isEmpty() && (asked == Asked::Yes || completion.eager);
    const QString now = text().mid(completion.position, completion.length);
    const bool isThere = completion.choices.size() == 1 && completion.choices.first().text == now;
    if (!offers || isThere) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    if (!m_popup) {
        m_popup = new CompletionPopup(this);
        connect(m_popup, &CompletionPopup::chosenByMouse, this, &FilterField::take);
    }
    const QRect cursor = cursorRect();
    m_popup->present(completion, mapToGlobal(QPoint(cursor.center().x(), height())));
    if (asked == Asked::Yes)
        m_popup->move(1);
}

bool FilterField::leadPopup(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->move(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->chosen() >= 0) {
            take(m_popup->chosen());
            return true;
        }
        m_popup->hide();
        return false;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        m_popup->hide();
        return false;
    default:
        return false;
    }
}

void FilterField::take(int choice)
{
    const FieldCompletion completion = m_popup->completion();
    m_popup->hide();
    if (choice < 0 || choice >= completion.choices.size())
        return;
    const QString &chosen = completion.choices.at(choice).text;
    QString changed = text();
    const bool spaced = changed.mid(completion.position + completion.length).startsWith(u' ');
    changed.replace(completion.position, completion.length,
                    spaced || completion.position + completion.length < changed.size()
                        ? chosen
                        : QString(chosen + u' '));
    setText(changed);
    setCursorPosition(completion.position + static_cast<int>(chosen.size()) + 1);
    setFocus();
    suggest(Asked::No);
}

FieldCompletion FilterField::historyChoices() const
{
    FieldCompletion completion;
    for (const QString &filter : m_history)
        completion.choices.append({filter, tr("used before")});
    return completion;
}

void FilterField::colorFrame()
{
    // The style draws the frame in this property's role.
    const auto role = m_state == State::Error ? ColorRole::Danger : ColorRole::Ok;
    setProperty("frameRole",
                m_state == State::Plain ? QVariant() : QVariant(static_cast<int>(role)));
    update();
}

} // namespace anteroom::gui
