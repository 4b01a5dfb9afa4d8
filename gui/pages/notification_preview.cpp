// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/notification_preview.h"

#include "gui/models/labels.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/status_chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace anteroom::gui {

namespace {
constexpr int IconSize = 20;
constexpr qsizetype ShownCharactersMost = 400;

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

Chip priorityChip(const QString &priority)
{
    if (priority == u"high")
        return {NotificationPreview::tr("Urgent"), Tone::Warning};
    if (priority == u"low")
        return {NotificationPreview::tr("Silent"), Tone::Neutral};
    return {};
}

void setTextOr(QLabel *label, const QString &text, const QString &otherwise)
{
    label->setText(text.trimmed().isEmpty() ? otherwise
                                            : withBoundedMarks(text.left(ShownCharactersMost)));
    label->setForegroundRole(text.trimmed().isEmpty() ? QPalette::PlaceholderText
                                                      : QPalette::WindowText);
}
} // namespace

NotificationPreview::NotificationPreview(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_kind(plainLabel(QStringLiteral("previewKindLabel"), this))
    , m_title(plainLabel(QStringLiteral("previewTitleLabel"), this))
    , m_message(plainLabel(QStringLiteral("previewMessageLabel"), this))
    , m_priority(new StatusChip(this))
{
    setObjectName(QStringLiteral("notificationPreview"));
    setAccessibleName(tr("Preview"));
    m_kind->setFont(fonts::secondary());
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_kind, 1);
    head->addWidget(m_priority);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(head);
    texts->addWidget(m_title);
    texts->addWidget(m_message);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    refreshIcon();
    setNotification({}, {}, {}, {});
}

void NotificationPreview::setNotification(const QString &type, const QString &title,
                                          const QString &message, const QString &priority)
{
    m_kind->setText(
        tr("%1 · now").arg(type.trimmed().isEmpty() ? tr("Type") : isolated(type.trimmed())));
    setTextOr(m_title, title, tr("Title"));
    setTextOr(m_message, message, tr("The message stands here."));
    m_priority->setChip(priorityChip(priority));
}

void NotificationPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(ColorRole::Border));
    painter.setBrush(Theme::color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

void NotificationPreview::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void NotificationPreview::refreshIcon()
{
    m_icon->setPixmap(Icon::pixmap(QStringLiteral("notifications"), IconSize,
                                   Theme::color(ColorRole::Accent), devicePixelRatioF()));
}

} // namespace anteroom::gui
