// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/navigation_button.h"

#include "gui/widgets/icon.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace anteroom::gui {
namespace {

constexpr int IconSize = 20;
constexpr int IconLeft = 10;

} // namespace

NavigationButton::NavigationButton(const QString &iconName, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setBadge(const QString &badge)
{
    m_badge = badge;
    setAccessibleDescription(badge);
    update();
}

void NavigationButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {m_collapsed ? 40 : 192, std::max(32, fontMetrics().height() + 12)};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(isChecked() ? ColorRole::Selected : ColorRole::Hovered));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(ColorRole::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QColor ink = Theme::color(isChecked() ? ColorRole::Accent : ColorRole::Muted);
    const QRect icon = placed(QRect(IconLeft, (height() - IconSize) / 2, IconSize, IconSize));
    painter.drawPixmap(icon, Icon::pixmap(m_iconName, IconSize, ink, devicePixelRatioF()));
    if (!m_collapsed) {
        QFont titleFont = font();
        titleFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(titleFont);
        painter.setPen(Theme::color(ColorRole::Text));
        const QRect place = rect().adjusted(IconLeft + IconSize + 10, 0, -8 - badgeWidth(), 0);
        painter.drawText(
            placed(place),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft),
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    }
    if (!m_badge.isEmpty())
        paintBadge(painter);
}

bool NavigationButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

QRect NavigationButton::placed(const QRect &logical) const
{
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

int NavigationButton::badgeWidth() const
{
    if (m_badge.isEmpty())
        return 0;
    return std::max(20, QFontMetrics(fonts::secondary()).horizontalAdvance(m_badge) + 12);
}

void NavigationButton::paintBadge(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(ColorRole::Accent));
    if (m_collapsed) {
        painter.drawEllipse(placed(QRect(IconLeft + IconSize - 3, 5, 8, 8)));
        return;
    }
    painter.setFont(fonts::secondary());
    const int width = badgeWidth();
    const int pillHeight = painter.fontMetrics().height() + 2;
    const QRect pill =
        placed(QRect(this->width() - width - 8, (height() - pillHeight) / 2, width, pillHeight));
    painter.setBrush(Theme::color(ColorRole::NeutralTint));
    painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter.setPen(Theme::color(ColorRole::Neutral));
    painter.drawText(pill, Qt::AlignCenter, m_badge);
}

} // namespace anteroom::gui
