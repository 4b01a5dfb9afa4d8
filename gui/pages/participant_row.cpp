// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/participant_row.h"

#include "gui/models/labels.h"
#include "gui/models/participant_link.h"
#include "gui/pages/link_painting.h"
#include "gui/widgets/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anteroom::gui {
namespace {

/// `Connected · 45 ms, 0.2 % lost`, or how long the place is kept.
QString mediaText(const feed::ParticipantLink &link)
{
    const QString reconnecting = reconnectText(link, QDateTime::currentDateTimeUtc());
    if (!reconnecting.isEmpty())
        return reconnecting;
    QStringList parts{mediaStateText(link.state), measuresText(link)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ParticipantRow::ParticipantRow(const QString &name, const QString &role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
    , m_media(new QLabel(this))
    , m_link(new LinkIndicator(this))
    , m_remove(new QPushButton(tr("Remove…"), this))
{
    m_icon->setFixedSize(20, 20);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    for (QLabel *label : {m_state, m_media}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(fonts::secondary());
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
    }
    m_media->setObjectName(QStringLiteral("media%1Label").arg(name));
    m_remove->setObjectName(QStringLiteral("remove%1PushButton").arg(name));
    m_remove->setToolTip(tr("Takes this person out of the consultation's room"));
    connect(m_remove, &QPushButton::clicked, this, &ParticipantRow::removalRequested);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_state),
                            static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_media)})
        texts->addWidget(widget);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
}

void ParticipantRow::setParticipant(const User &user, bool joined,
                                    const feed::ParticipantLink &link)
{
    const QString name = isolated(user.displayName);
    m_name->setText(name);
    m_joined = joined;
    m_isLost = link.keptUntil.isValid();
    const QString state = m_isLost ? tr("reconnecting") : joined ? tr("joined") : tr("not joined");
    m_state->setText(m_role + QStringLiteral(" · ") + state);
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    showLink(link);
    refreshIcon();
}

void ParticipantRow::clear()
{
    setParticipant({}, false, {});
    setRemovable(false);
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

void ParticipantRow::showLink(const feed::ParticipantLink &link)
{
    const QString media = mediaText(link);
    m_media->setText(media);
    m_media->setVisible(!media.isEmpty());
    m_link->setLink(link);
    m_link->setVisible(m_joined || m_isLost);
}

void ParticipantRow::refreshIcon()
{
    const QString icon = m_isLost   ? QStringLiteral("busy")
                         : m_joined ? QStringLiteral("check")
                                    : QStringLiteral("cross");
    const ColorRole role = m_isLost   ? ColorRole::Warning
                           : m_joined ? ColorRole::Ok
                                      : ColorRole::Muted;
    m_icon->setPixmap(Icon::pixmap(icon, 20, Theme::color(role), devicePixelRatioF()));
}

} // namespace anteroom::gui
