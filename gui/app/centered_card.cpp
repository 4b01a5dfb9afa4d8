// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/centered_card.h"

#include "gui/widgets/icon.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace anteroom::gui {
namespace {

class Card : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::color(ColorRole::Border));
        painter.setBrush(Theme::color(ColorRole::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

} // namespace

CenteredCard::CenteredCard(int width, QWidget *parent) : QWidget(parent)
{
    auto *card = new Card(this);
    card->setFixedWidth(width);
    m_cardLayout = new QVBoxLayout(card);
    m_cardLayout->setContentsMargins(32, 32, 32, 24);
    m_cardLayout->setSpacing(8);
    // Boxes ask the card how high it is at its own width; a grid would ask at the window's.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
}

QLabel *CenteredCard::addHead(const QString &title)
{
    m_logo = new QLabel(this);
    auto *label = new QLabel(title, this);
    label->setObjectName(QStringLiteral("cardTitleLabel"));
    label->setFont(fonts::pageTitle());
    label->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_logo);
    row->addWidget(label, 1);
    m_cardLayout->addLayout(row);
    refreshLogo();
    return label;
}

QLabel *CenteredCard::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_cardLayout->addWidget(label);
    return label;
}

void CenteredCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLogo();
}

void CenteredCard::refreshLogo()
{
    if (m_logo)
        m_logo->setPixmap(Icon::pixmap(QStringLiteral("anteroom"), 32,
                                       Theme::color(ColorRole::Accent), devicePixelRatioF()));
}

} // namespace anteroom::gui
