// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/dashboard_cards.h"

#include "gui/models/attention.h"
#include "gui/models/console.h"
#include "gui/models/figure_series.h"
#include "gui/models/figure_text.h"
#include "gui/models/figures.h"
#include "gui/models/labels.h"
#include "gui/pages/page_link.h"
#include "gui/widgets/figure_card.h"
#include "gui/widgets/reflow_layout.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace anteroom::gui {
namespace {

using feed::FigurePoint;

constexpr qint64 RecentSeconds = 600; ///< that the small lines show
constexpr qint64 DeliverySeconds = 300;

/// Those of the last seconds.
QList<FigurePoint> newest(QList<FigurePoint> points, qint64 seconds)
{
    if (points.isEmpty())
        return points;
    const QDateTime first = points.last().time.addSecs(-seconds);
    points.removeIf([&first](const FigurePoint &point) { return point.time < first; });
    return points;
}

QString waitText(double seconds)
{
    return durationText(static_cast<qint64>(seconds));
}

} // namespace

DashboardCards::DashboardCards(const Console &console, QWidget *parent)
    : QWidget(parent), m_console(console)
{
    constexpr int Columns = 4;
    constexpr int Spacing = 12;
    setLayout(new ReflowLayout(Columns, Spacing));
    m_connected =
        addCard(QStringLiteral("connectedCard"), tr("Connected"), QStringLiteral("connections"));
    m_events =
        addCard(QStringLiteral("eventsCard"), tr("Events a second"), QStringLiteral("traffic"));
    m_delivery =
        addCard(QStringLiteral("deliveryCard"), tr("Delivery p99"), QStringLiteral("traffic"));
    m_waiting =
        addCard(QStringLiteral("waitingCard"), tr("Waiting now"), QStringLiteral("waiting"));
    setFocusProxy(m_connected);
}

void DashboardCards::refresh()
{
    const QList<FigurePoint> recent = newest(m_console.figures()->lastHour(), RecentSeconds);
    refreshConnected(recent);
    refreshEvents(recent);
    refreshDelivery(recent);
    refreshWaiting(recent);
}

FigureCard *DashboardCards::addCard(const QString &name, const QString &title, const QString &page)
{
    auto *card = new FigureCard(title, openPageText(page), this);
    card->setObjectName(name);
    connect(card, &FigureCard::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    layout()->addWidget(card);
    return card;
}

void DashboardCards::refreshConnected(const QList<FigurePoint> &recent)
{
    const feed::CountersView &now = m_console.counters();
    m_connected->setContent({QLocale().toString(now.connectionCount),
                             tr("%n people", nullptr, now.userCount), Tone::Neutral,
                             seriesOf(recent, &FigurePoint::connections)});
}

void DashboardCards::refreshEvents(const QList<FigurePoint> &recent)
{
    const feed::CountersView &now = m_console.counters();
    QList<double> events;
    for (const FigurePoint &point : recent)
        events.append(point.eventsIn + point.eventsOut);
    m_events->setContent(
        {compactText(now.eventsInPerSecond + now.eventsOutPerSecond),
         tr("%1 in, %2 out")
             .arg(compactText(now.eventsInPerSecond), compactText(now.eventsOutPerSecond)),
         Tone::Neutral, events});
}

void DashboardCards::refreshDelivery(const QList<FigurePoint> &recent)
{
    auto points = newest(recent, DeliverySeconds);
    points.removeIf([](const FigurePoint &point) { return point.deliveryP99 < 0; });
    if (points.isEmpty()) {
        m_delivery->setContent({QStringLiteral("–"), tr("No message in the last 5 min")});
        return;
    }
    const FigurePoint &last = points.last();
    m_delivery->setContent(
        {millisecondsText(last.deliveryP99),
         tr("p50 %1, p95 %2")
             .arg(millisecondsText(last.deliveryP50), millisecondsText(last.deliveryP95)),
         Tone::Neutral, measuredSeries(recent, &FigurePoint::deliveryP99)});
}

void DashboardCards::refreshWaiting(const QList<FigurePoint> &recent)
{
    const feed::CountersView &now = m_console.counters();
    const bool late =
        now.longestWaitSeconds > static_cast<double>(std::chrono::seconds(waitTarget()).count());
    QString note = tr("Nobody waits");
    if (now.waitingCount > 0 && late)
        note = tr("Longest %1, over the target").arg(waitText(now.longestWaitSeconds));
    else if (now.waitingCount > 0)
        note = tr("Longest %1").arg(waitText(now.longestWaitSeconds));
    if (now.medianWaitSeconds >= 0)
        note = tr("%1 · median %2").arg(note, waitText(now.medianWaitSeconds));
    m_waiting->setContent({QLocale().toString(now.waitingCount), note,
                           late && now.waitingCount > 0 ? Tone::Warning : Tone::Neutral,
                           seriesOf(recent, &FigurePoint::waiting)});
}

} // namespace anteroom::gui
