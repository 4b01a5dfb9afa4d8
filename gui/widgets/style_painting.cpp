// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/style_painting.h"

#include "gui/widgets/icon.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace anteroom::gui::painting {
namespace {

constexpr qreal Radius = 6;

QColor of(ColorRole role)
{
    return Theme::color(role);
}

void roundedBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border,
                qreal radius = Radius, qreal width = 1)
{
    const qreal inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
}

struct Box
{
    QColor fill;
    QColor border;
};

/// By tone and state: a filled primary button, a tinted danger button, a quiet one for the rest.
Box buttonBox(const QStyleOption &option, const QString &tone)
{
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver);
    if (!has(option, QStyle::State_Enabled))
        return {of(ColorRole::Ground), of(ColorRole::Border)};
    if (tone == u"primary") {
        const QColor accent = of(ColorRole::Accent);
        return {pressed ? accent.darker(112) : hovered ? accent.darker(104) : accent, accent};
    }
    if (tone == u"danger") {
        const QColor tint = of(ColorRole::DangerTint);
        return {pressed ? tint.darker(106) : tint,
                hovered ? of(ColorRole::Danger) : QColor(tint.darker(110))};
    }
    const ColorRole fill = pressed   ? ColorRole::Selected
                           : hovered ? ColorRole::Hovered
                                     : ColorRole::Raised;
    return {of(fill), of(ColorRole::Border)};
}

void drawIcon(QPainter &painter, const QRect &rect, const QString &name, int size, ColorRole role)
{
    const QRect target(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size);
    painter.drawPixmap(target,
                       Icon::pixmap(name, size, of(role), painter.device()->devicePixelRatioF()));
}

} // namespace

void buttonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QString tone = widget ? widget->property("tone").toString() : QString();
    const Box box = buttonBox(option, tone);
    roundedBox(painter, option.rect, box.fill, box.border);
    if (showsFocus(option)) {
        const bool filled = tone == u"primary";
        const QRect inner = filled ? option.rect.adjusted(2, 2, -2, -2) : option.rect;
        roundedBox(painter, inner, {}, of(filled ? ColorRole::AccentText : ColorRole::Accent),
                   filled ? Radius - 2 : Radius, filled ? 1.5 : 2);
    }
}

void toolButtonPanel(QPainter &painter, const QStyleOption &option)
{
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_Sunken);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (on || hovered)
        roundedBox(painter, option.rect, of(on ? ColorRole::Selected : ColorRole::Hovered), {});
    else if (!has(option, QStyle::State_AutoRaise))
        roundedBox(painter, option.rect, of(ColorRole::Raised), of(ColorRole::Border));
    if (showsFocus(option))
        roundedBox(painter, option.rect, {}, of(ColorRole::Accent), Radius, 2);
}

void buttonLabel(QPainter &painter, const QStyleOption &option, const QIcon &icon,
                 const QSize &iconSize, const QString &text)
{
    constexpr int Gap = 6;
    const bool enabled = has(option, QStyle::State_Enabled);
    const int textWidth =
        option.fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();
    QRect label(0, 0, iconSize.width() + Gap + textWidth, option.rect.height());
    label.moveCenter(option.rect.center());
    const QRect iconPlace(label.left(),
                          option.rect.top() + (option.rect.height() - iconSize.height()) / 2,
                          iconSize.width(), iconSize.height());
    const QRect textPlace = label.adjusted(iconSize.width() + Gap, 0, 1, 0);
    const auto mirrored = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    icon.paint(&painter, mirrored(iconPlace), Qt::AlignCenter,
               enabled ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(option.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                        QPalette::ButtonText));
    painter.drawText(mirrored(textPlace), Qt::AlignVCenter | Qt::TextHideMnemonic, text);
}

void lineEditPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QVariant role = widget ? widget->property("frameRole") : QVariant();
    const bool focused = showsFocus(option);
    QColor border = of(focused ? ColorRole::Accent : ColorRole::Border);
    if (role.isValid())
        border = of(static_cast<ColorRole>(role.toInt()));
    const ColorRole ground =
        has(option, QStyle::State_Enabled) ? ColorRole::Surface : ColorRole::Ground;
    roundedBox(painter, option.rect, of(ground), border, Radius, focused || role.isValid() ? 2 : 1);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor accent = of(enabled ? ColorRole::Accent : ColorRole::Muted);
    roundedBox(painter, option.rect, on ? accent : of(ColorRole::Surface),
               on ? accent : of(ColorRole::Muted), 4);
    if (on)
        drawIcon(painter, option.rect,
                 has(option, QStyle::State_On) ? QStringLiteral("check") : QStringLiteral("minus"),
                 14, ColorRole::AccentText);
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const bool on = has(option, QStyle::State_On);
    const QColor accent =
        of(has(option, QStyle::State_Enabled) ? ColorRole::Accent : ColorRole::Muted);
    const qreal radius = option.rect.height() / 2.0;
    roundedBox(painter, option.rect, of(ColorRole::Surface), on ? accent : of(ColorRole::Muted),
               radius);
    if (on)
        roundedBox(painter, option.rect.adjusted(4, 4, -4, -4), accent, {}, radius);
}

void frame(QPainter &painter, const QStyleOption &option)
{
    const bool focused = showsFocus(option);
    roundedBox(painter, option.rect, {}, of(focused ? ColorRole::Accent : ColorRole::Border), 3);
}

void focusFrame(QPainter &painter, const QStyleOption &option)
{
    roundedBox(painter, option.rect, {}, of(ColorRole::Accent), 4, 1.5);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered = has(option, QStyle::State_MouseOver);
    const ColorRole ground = !enabled  ? ColorRole::Ground
                             : hovered ? ColorRole::Hovered
                                       : ColorRole::Surface;
    const bool focused = showsFocus(option);
    roundedBox(painter, option.rect, of(ground),
               of(focused ? ColorRole::Accent : ColorRole::Border), Radius, focused ? 2 : 1);
    drawIcon(painter, arrow, QStringLiteral("chevron-down"), 14, ColorRole::Muted);
}

void spinBox(QPainter &painter, const QStyleOption &option, const QRect &up, const QRect &down)
{
    const bool focused = showsFocus(option);
    const ColorRole ground =
        has(option, QStyle::State_Enabled) ? ColorRole::Surface : ColorRole::Ground;
    roundedBox(painter, option.rect, of(ground),
               of(focused ? ColorRole::Accent : ColorRole::Border), Radius, focused ? 2 : 1);
    drawIcon(painter, up, QStringLiteral("chevron-up"), 12, ColorRole::Muted);
    drawIcon(painter, down, QStringLiteral("chevron-down"), 12, ColorRole::Muted);
}

void header(QPainter &painter, const QRect &rectangle)
{
    painter.fillRect(rectangle, of(ColorRole::Raised));
    painter.fillRect(rectangle.left(), rectangle.bottom(), rectangle.width(), 1,
                     of(ColorRole::Border));
}

void sortArrow(QPainter &painter, const QStyleOptionHeader &option)
{
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt calls the ascending order "SortDown".
    const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
    drawIcon(painter, option.rect,
             ascending ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), 12,
             ColorRole::Accent);
}

void progressGroove(QPainter &painter, const QStyleOption &option)
{
    roundedBox(painter, option.rect, of(ColorRole::NeutralTint), {}, option.rect.height() / 2.0);
}

void progressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const bool busy = option.minimum == option.maximum;
    QRect filled = option.rect;
    if (busy) {
        // Without a known end a part of the bar is shown; the text beside it says what goes on.
        filled.setWidth(option.rect.width() / 3);
    } else {
        const double share = static_cast<double>(option.progress - option.minimum) /
                             std::max(1, option.maximum - option.minimum);
        filled.setWidth(static_cast<int>(share * option.rect.width()));
    }
    if (filled.width() > 0)
        roundedBox(painter, filled, of(ColorRole::Accent), {}, option.rect.height() / 2.0);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const bool active = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    QColor handle = of(ColorRole::Muted);
    handle.setAlphaF(active ? 0.75F : 0.4F);
    const QRect inner = slider.adjusted(3, 3, -3, -3);
    const bool scrolls = option.maximum > option.minimum;
    if (scrolls)
        roundedBox(painter, inner, handle, {}, std::min(inner.width(), inner.height()) / 2.0);
}

} // namespace anteroom::gui::painting
