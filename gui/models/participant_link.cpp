// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/participant_link.h"

#include "gui/models/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace anteroom::gui {

namespace {
struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::LinkWords)
};

constexpr int GoodRoundTrip = 150; // ms; from 300 on people talk over each other
constexpr int FairRoundTrip = 300;
constexpr double GoodLoss = 1; // per cent
constexpr double FairLoss = 5;
constexpr qsizetype StateTextMax = 40;

int tristate(const std::optional<bool> &value)
{
    return value ? int(*value) : -1;
}
} // namespace

LinkQuality linkQuality(const feed::ParticipantLink &link)
{
    if (link.keptUntil.isValid() || link.state == u"failed")
        return LinkQuality::Lost;
    if (link.roundTripMilliseconds < 0 && link.lossPercent < 0)
        return LinkQuality::Unknown;
    if (link.roundTripMilliseconds <= GoodRoundTrip && link.lossPercent <= GoodLoss)
        return LinkQuality::Good;
    return link.roundTripMilliseconds <= FairRoundTrip && link.lossPercent <= FairLoss
               ? LinkQuality::Fair
               : LinkQuality::Poor;
}

int linkBars(LinkQuality quality)
{
    return std::max(0, static_cast<int>(quality) - static_cast<int>(LinkQuality::Lost));
}

QString label(LinkQuality quality)
{
    switch (quality) {
    case LinkQuality::Unknown:
        return LinkWords::tr("Unknown");
    case LinkQuality::Lost:
        return LinkWords::tr("Lost");
    case LinkQuality::Poor:
        return LinkWords::tr("Poor");
    case LinkQuality::Fair:
        return LinkWords::tr("Fair");
    case LinkQuality::Good:
        return LinkWords::tr("Good");
    }
    Q_UNREACHABLE();
}

QString mediaStateText(const QString &state)
{
    if (state == u"connecting")
        return LinkWords::tr("Connecting");
    if (state == u"connected")
        return LinkWords::tr("Connected");
    if (state == u"failed")
        return LinkWords::tr("Failed");
    return state == u"closed" ? LinkWords::tr("Closed") : state.left(StateTextMax);
}

QString cameraText(const feed::ParticipantLink &link)
{
    if (!link.camera)
        return {};
    return *link.camera ? LinkWords::tr("Camera on") : LinkWords::tr("Camera off");
}

QString microphoneText(const feed::ParticipantLink &link)
{
    if (!link.microphone)
        return {};
    return *link.microphone ? LinkWords::tr("Microphone on") : LinkWords::tr("Microphone off");
}

QString measuresText(const feed::ParticipantLink &link)
{
    QStringList parts;
    if (link.roundTripMilliseconds >= 0)
        parts.append(LinkWords::tr("%1 ms").arg(link.roundTripMilliseconds));
    if (link.lossPercent >= 0)
        parts.append(LinkWords::tr("%1 % lost").arg(QLocale().toString(link.lossPercent, 'f', 1)));
    return parts.join(QStringLiteral(", "));
}

QString networkText(const feed::ParticipantLink &link)
{
    const LinkQuality quality = linkQuality(link);
    if (quality == LinkQuality::Unknown)
        return {};
    QStringList parts{LinkWords::tr("Network %1").arg(label(quality).toLower()),
                      measuresText(link)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString reconnectText(const feed::ParticipantLink &link, const QDateTime &now)
{
    if (!link.keptUntil.isValid())
        return {};
    const qint64 left = std::max<qint64>(0, now.secsTo(link.keptUntil));
    return LinkWords::tr("Reconnecting, place kept for %1").arg(durationText(left));
}

QString linkText(const feed::ParticipantLink &link, const QDateTime &now)
{
    QStringList parts{reconnectText(link, now), mediaStateText(link.state), cameraText(link),
                      microphoneText(link), networkText(link)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString linkSignature(const feed::ParticipantLink &link)
{
    return QStringLiteral("%1|%2|%3|%4|%5|%6")
        .arg(link.state)
        .arg(link.roundTripMilliseconds)
        .arg(link.lossPercent)
        .arg(tristate(link.camera))
        .arg(tristate(link.microphone))
        .arg(link.keptUntil.toMSecsSinceEpoch());
}

} // namespace anteroom::gui
