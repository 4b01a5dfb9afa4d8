// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/navigation_button.h"

#include "gui/widgets/icon.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace anteroom::gui {
namespace {

constexpr int Height = 36;
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
    return {m_collapsed ? 40 : 192, Height};
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
    const QRect icon(IconLeft, (height() - IconSize) / 2, IconSize, IconSize);
    painter.drawPixmap(icon, Icon::pixmap(m_iconName, IconSize, ink, devicePixelRatioF()));
    if (!m_collapsed) {
        QFont titleFont = font();
        titleFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(titleFont);
        painter.setPen(Theme::color(ColorRole::Text));
        painter.drawText(rect().adjusted(IconLeft + IconSize + 10, 0, -8, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, text());
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

void NavigationButton::paintBadge(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(ColorRole::Accent));
    if (m_collapsed) {
        painter.drawEllipse(QRectF(IconLeft + IconSize - 3, 6, 7, 7));
        return;
    }
    painter.setFont(fonts::secondary());
    const int textWidth = painter.fontMetrics().horizontalAdvance(m_badge);
    const int width = std::max(20, textWidth + 12);
    const QRect pill(this->width() - width - 8, (height() - 18) / 2, width, 18);
    painter.setBrush(Theme::color(ColorRole::NeutralTint));
    painter.drawRoundedRect(pill, 9, 9);
    painter.setPen(Theme::color(ColorRole::Neutral));
    painter.drawText(pill, Qt::AlignCenter, m_badge);
}

} // namespace anteroom::gui
