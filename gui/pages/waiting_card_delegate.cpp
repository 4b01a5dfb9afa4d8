// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/waiting_card_delegate.h"

#include "gui/models/labels.h"
#include "gui/models/participant_link.h"
#include "gui/models/waiting.h"
#include "gui/pages/link_painting.h"
#include "gui/widgets/card_view.h"
#include "gui/widgets/status_chip.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace anteroom::gui {
namespace {

constexpr int Padding = 12;
constexpr int Gap = 12;
constexpr int LineGap = 4;
constexpr int Stroke = 5;

QFont nameFont()
{
    return fonts::section();
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

int chipHeight(const QFont &font)
{
    return std::max(chipSize({}, font).height(), lineHeight(font));
}

/// Wide enough for `0:00:00` inside.
int ringSize()
{
    const QFontMetrics metrics(fonts::secondary());
    return metrics.horizontalAdvance(QStringLiteral("0:00:00")) + 2 * Stroke + 12;
}

ColorRole ringRole(double share)
{
    if (share >= 1)
        return ColorRole::Danger;
    return share >= 2.0 / 3 ? ColorRole::Warning : ColorRole::Accent;
}

void paintRing(QPainter &painter, const QRect &place, qint64 seconds, std::chrono::seconds target)
{
    const double share =
        seconds < 0 ? 0 : static_cast<double>(seconds) / static_cast<double>(target.count());
    const QRectF circle =
        QRectF(place).adjusted(Stroke / 2.0, Stroke / 2.0, -Stroke / 2.0, -Stroke / 2.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(ColorRole::NeutralTint), Stroke));
    painter.drawEllipse(circle);
    painter.setPen(QPen(Theme::color(ringRole(share)), Stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 90 * 16, -static_cast<int>(std::min(1.0, share) * 360 * 16));
    painter.setFont(fonts::secondary());
    painter.setPen(Theme::color(ColorRole::Text));
    painter.drawText(place, Qt::AlignCenter,
                     seconds < 0 ? QStringLiteral("–") : durationText(seconds));
    painter.restore();
}

/// What staff should know first.
Chip chipOf(const feed::ConsultationView &view, std::chrono::minutes target)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto &kept = view.patientLink.keptUntil;
    if (kept.isValid()) {
        const qint64 left = std::max<qint64>(0, now.secsTo(kept));
        return {WaitingCardDelegate::tr("Reconnecting, %1 left").arg(durationText(left)),
                Tone::Warning};
    }
    const auto waited = std::chrono::seconds(waitedSeconds(view.session, now));
    if (waited >= target)
        return {
            WaitingCardDelegate::tr("Over %n minutes", nullptr, static_cast<int>(target.count())),
            Tone::Danger};
    if (view.session.room.physicianJoined)
        return {WaitingCardDelegate::tr("Physician is here"), Tone::Ok};
    if (view.session.room.locked)
        return {WaitingCardDelegate::tr("Room locked"), Tone::Neutral};
    return view.session.room.admitted ? Chip{WaitingCardDelegate::tr("Admitted"), Tone::Ok}
                                      : Chip{WaitingCardDelegate::tr("Waiting"), Tone::Waiting};
}

} // namespace

WaitingCardDelegate::WaitingCardDelegate(CardOf cardOf, QObject *parent)
    : QStyledItemDelegate(parent), m_cardOf(std::move(cardOf))
{
}

void WaitingCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Card card = m_cardOf(index);
    if (!card.view)
        return;
    paintCard(*painter, option);
    const QRect inner = cardRect(option.rect).adjusted(Padding, Padding, -Padding, -Padding);
    const auto visual = [&option, &inner](const QRect &place) {
        return QStyle::visualRect(option.direction, inner, place);
    };
    const int ring = ringSize();
    const QRect ringPlace(inner.left(), inner.top() + (inner.height() - ring) / 2, ring, ring);
    paintRing(*painter, visual(ringPlace),
              waitedSeconds(card.view->session, QDateTime::currentDateTimeUtc()), m_target);
    painter->save();
    paintTexts(*painter, option, visual(inner.adjusted(ring + Gap, 0, 0, 0)), card);
    painter->restore();
}

void WaitingCardDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QRect &texts, const Card &card) const
{
    const ConsultationSession &session = card.view->session;
    const auto visual = [&option, &texts](const QRect &place) {
        return QStyle::visualRect(option.direction, texts, place);
    };
    QRect line(texts.left(), texts.top(), texts.width(), lineHeight(nameFont()));
    const QString position = card.position > 0 ? QString::number(card.position) : QString();
    const QFontMetrics small(fonts::secondary());
    const int positionWidth = small.horizontalAdvance(position);
    painter.setFont(fonts::secondary());
    painter.setPen(Theme::color(ColorRole::Muted));
    painter.drawText(
        visual({line.right() - positionWidth + 1, line.top(), positionWidth + 1, line.height()}),
        Qt::AlignCenter, position);
    painter.setFont(nameFont());
    painter.setPen(Theme::color(ColorRole::Text));
    paintCardText(painter, visual(line.adjusted(0, 0, -positionWidth - Gap, 0)), option,
                  isolated(session.patient.displayName));

    line = QRect(texts.left(), line.bottom() + 1 + LineGap, texts.width(), small.height());
    painter.setFont(fonts::secondary());
    painter.setPen(Theme::color(ColorRole::Muted));
    paintCardText(painter, line, option,
                  tr("with %1").arg(isolated(session.physician.displayName)));

    line.translate(0, line.height() + LineGap);
    paintLink(painter, line, option.direction, card.view->patientLink);

    line = QRect(texts.left(), line.bottom() + 1 + LineGap, texts.width(),
                 chipHeight(fonts::secondary()));
    const Chip chip = chipOf(*card.view, m_target);
    const int width = std::min(chipSize(chip, fonts::secondary()).width(), line.width());
    line.setWidth(width);
    paintChip(painter, visual(line), chip, fonts::secondary());
}

QSize WaitingCardDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const int texts = lineHeight(nameFont()) + 2 * lineHeight(fonts::secondary()) +
                      chipHeight(fonts::secondary()) + 3 * LineGap;
    const int width = 2 * Padding + ringSize() + Gap + option.fontMetrics.averageCharWidth() * 26;
    return cardSize(option, index, {width, 2 * Padding + std::max(texts, ringSize())});
}

} // namespace anteroom::gui
