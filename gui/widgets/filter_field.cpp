// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/filter_field.h"

#include "gui/widgets/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

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
        if (text.isEmpty())
            tell();
        else
            m_rest->start();
    });
    connect(this, &QLineEdit::returnPressed, this, &FilterField::tell);
}

void FilterField::setState(State state, const QString &hint)
{
    m_state = state;
    setToolTip(hint);
    setAccessibleDescription(hint);
    colorFrame();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
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

void FilterField::colorFrame()
{
    // The style draws the frame in this property's role.
    const auto role = m_state == State::Error ? ColorRole::Danger : ColorRole::Ok;
    setProperty("frameRole",
                m_state == State::Plain ? QVariant() : QVariant(static_cast<int>(role)));
    update();
}

} // namespace anteroom::gui
