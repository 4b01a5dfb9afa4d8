// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/link_painting.h"

#include "gui/models/participant_link.h"
#include "gui/widgets/icon.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace anteroom::gui {
namespace {

constexpr int IconSize = 16;
constexpr int Gap = 8;
constexpr int BarWidth = 4;
constexpr int BarCount = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::LinkPainting)
};

ColorRole roleOf(LinkQuality quality)
{
    switch (quality) {
    case LinkQuality::Good:
        return ColorRole::Ok;
    case LinkQuality::Fair:
        return ColorRole::Warning;
    case LinkQuality::Poor:
    case LinkQuality::Lost:
        return ColorRole::Danger;
    case LinkQuality::Unknown:
        return ColorRole::Muted;
    }
    Q_UNREACHABLE();
}

/// Hands out places from the line's start to its end, in the direction of writing.
class Line
{
public:
    Line(const QRect &rectangle, Qt::LayoutDirection direction)
        : m_rectangle(rectangle), m_direction(direction)
    {
    }

    int left() const { return m_rectangle.width() - m_used; }
    QRect take(int width, int height)
    {
        const QRect place(m_rectangle.left() + m_used,
                          m_rectangle.top() + (m_rectangle.height() - height) / 2, width, height);
        m_used += width + Gap;
        return QStyle::visualRect(m_direction, m_rectangle, place);
    }

private:
    QRect m_rectangle;
    Qt::LayoutDirection m_direction;
    int m_used = 0;
};

void paintDevice(QPainter &painter, Line &line, const QString &icon, const std::optional<bool> &on)
{
    if (!on || line.left() < IconSize)
        return;
    const QString name = *on ? icon : icon + QStringLiteral("-off");
    const QColor ink = Theme::color(*on ? ColorRole::Ok : ColorRole::Danger);
    painter.drawPixmap(line.take(IconSize, IconSize),
                       Icon::pixmap(name, IconSize, ink, painter.device()->devicePixelRatioF()));
}

void paintBars(QPainter &painter, Line &line, LinkQuality quality)
{
    const int width = BarCount * (BarWidth + 2) - 2;
    if (line.left() < width)
        return;
    const QRect place = line.take(width, IconSize - 2);
    for (int bar = 0; bar < BarCount; ++bar) {
        const int height = place.height() * (bar + 1) / BarCount;
        const QRect rectangle(place.left() + bar * (BarWidth + 2), place.bottom() - height + 1,
                              BarWidth, height);
        const bool filled = bar < linkBars(quality);
        painter.fillRect(rectangle, Theme::color(filled ? roleOf(quality) : ColorRole::Border));
    }
}

void paintWord(QPainter &painter, Line &line, Qt::LayoutDirection direction, const QString &word,
               ColorRole role)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = std::min(line.left(), metrics.horizontalAdvance(word) + 2);
    if (width <= 0)
        return;
    painter.setPen(Theme::color(role));
    const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(line.take(width, metrics.height()),
                     static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine,
                     metrics.elidedText(word, Qt::ElideRight, width));
}

} // namespace

void paintLink(QPainter &painter, const QRect &rectangle, Qt::LayoutDirection direction,
               const feed::ParticipantLink &link)
{
    Line line(rectangle, direction);
    const LinkQuality quality = linkQuality(link);
    const bool isKnown = quality != LinkQuality::Unknown;
    painter.save();
    painter.setFont(fonts::secondary());
    paintDevice(painter, line, QStringLiteral("camera"), link.camera);
    paintDevice(painter, line, QStringLiteral("microphone"), link.microphone);
    if (isKnown) {
        paintBars(painter, line, quality);
        paintWord(painter, line, direction, label(quality), roleOf(quality));
    } else if (!link.camera && !link.microphone) {
        paintWord(painter, line, direction, Words::tr("Devices not told yet"), ColorRole::Muted);
    }
    painter.restore();
}

LinkIndicator::LinkIndicator(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinkIndicator::setLink(const feed::ParticipantLink &link)
{
    m_link = link;
    const QString words = linkText(link, QDateTime::currentDateTimeUtc());
    setToolTip(words);
    setAccessibleName(words.isEmpty() ? tr("Devices not told yet") : words);
    update();
}

QSize LinkIndicator::sizeHint() const
{
    return {160, std::max(IconSize, QFontMetrics(fonts::secondary()).height()) + 2};
}

void LinkIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLink(painter, rect(), layoutDirection(), m_link);
}

} // namespace anteroom::gui
