// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/participant_row.h"

#include "gui/widgets/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anteroom::gui {

ParticipantRow::ParticipantRow(const QString &name, const QString &role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
    , m_remove(new QPushButton(tr("Remove…"), this))
{
    m_icon->setFixedSize(20, 20);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setFont(fonts::secondary());
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_remove->setObjectName(QStringLiteral("remove%1PushButton").arg(name));
    m_remove->setToolTip(tr("Takes this person out of the consultation's room"));
    connect(m_remove, &QPushButton::clicked, this, &ParticipantRow::removalRequested);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_state);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(m_remove);
}

void ParticipantRow::setParticipant(const QString &displayName, Joined joined)
{
    m_name->setText(displayName);
    m_joined = joined;
    const QString state = joined == Joined::Yes ? tr("joined") : tr("not joined");
    m_state->setText(m_role + QStringLiteral(" · ") + state);
    m_remove->setAccessibleName(tr("Remove %1").arg(displayName));
    refreshIcon();
}

void ParticipantRow::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void ParticipantRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void ParticipantRow::refreshIcon()
{
    const bool joined = m_joined == Joined::Yes;
    m_icon->setPixmap(Icon::pixmap(joined ? QStringLiteral("check") : QStringLiteral("cross"), 20,
                                   Theme::color(joined ? ColorRole::Ok : ColorRole::Muted),
                                   devicePixelRatioF()));
}

} // namespace anteroom::gui
