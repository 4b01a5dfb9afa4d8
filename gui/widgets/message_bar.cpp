// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/message_bar.h"

#include "gui/widgets/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace anteroom::gui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("messageLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageActionPushButton"));
    m_close->setObjectName(QStringLiteral("dismissToolButton"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss the message"));
    m_close->setIcon(Icon::named(QStringLiteral("close")));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::showError(const QString &text)
{
    present(Tone::Danger, QStringLiteral("error"), text);
}

void MessageBar::showWarning(const QString &text)
{
    present(Tone::Warning, QStringLiteral("warning"), text);
}

void MessageBar::showInfo(const QString &text)
{
    present(Tone::Info, QStringLiteral("info"), text);
}

void MessageBar::showDone(const QString &text)
{
    present(Tone::Ok, QStringLiteral("done"), text);
}

void MessageBar::showBusy(const QString &text)
{
    present(Tone::Info, QStringLiteral("busy"), text);
    m_close->hide();
}

void MessageBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::clear()
{
    m_text->clear();
    m_text->setAccessibleName({});
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::tintRole(m_tone)));
    painter.drawRoundedRect(rect(), 6, 6);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

void MessageBar::present(Tone tone, const QString &iconName, const QString &text)
{
    m_tone = tone;
    m_iconName = iconName;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_close->show();
    setAction({});
    refreshColors();
    setVisible(true);
}

void MessageBar::refreshColors()
{
    const QColor ink = Theme::color(Theme::textRole(m_tone));
    m_icon->setPixmap(Icon::pixmap(m_iconName, 20, ink, devicePixelRatioF()));
    update();
}

} // namespace anteroom::gui
