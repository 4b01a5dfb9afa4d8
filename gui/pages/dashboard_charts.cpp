// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/dashboard_charts.h"

#include "gui/models/figure_series.h"
#include "gui/models/figure_text.h"
#include "gui/pages/page_link.h"
#include "gui/widgets/chart_card.h"
#include "gui/widgets/reflow_layout.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace anteroom::gui {
namespace {

using feed::FigurePoint;
using namespace std::chrono_literals;

constexpr auto TurnInterval = 40ms;
constexpr std::array LineColors{ColorRole::Accent, ColorRole::Info, ColorRole::Waiting};
constexpr double SecondsOfMinute = 60;
constexpr int WindowShare = 12; ///< of the range, that the share of calls is counted over

auto plain(double FigurePoint::*value)
{
    return [value](const QList<FigurePoint> &points) { return seriesOf(points, value); };
}

auto measured(double FigurePoint::*value, double divisor = 1)
{
    return [value, divisor](const QList<FigurePoint> &points) {
        return measuredSeries(points, value, divisor);
    };
}

} // namespace

DashboardCharts::DashboardCharts(QWidget *parent) : QWidget(parent)
{
    constexpr int Columns = 2;
    constexpr int Spacing = 12;
    setLayout(new ReflowLayout(Columns, Spacing));
    addClinicCharts();
    addServerCharts();
    m_turn.setInterval(TurnInterval);
    connect(&m_turn, &QTimer::timeout, this, &DashboardCharts::refreshNext);
}

void DashboardCharts::setFigures(const QList<feed::FigurePoint> &points, const FigureSpan &span)
{
    m_points = points;
    m_span = span;
    for (Entry &entry : m_entries) {
        entry.card->chart()->setPlaceholder(tr("No figures yet"));
        entry.isStale = true;
    }
    refreshSeen();
}

void DashboardCharts::setEmpty(const QString &text, const FigureSpan &span)
{
    setFigures({}, span);
    for (const Entry &entry : std::as_const(m_entries))
        entry.card->chart()->setPlaceholder(text);
}

void DashboardCharts::refreshSeen()
{
    if (!m_turn.isActive())
        m_turn.start();
}

bool DashboardCharts::isFresh() const
{
    return std::none_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.isStale && !entry.card->visibleRegion().isEmpty();
    });
}

QList<ChartCard *> DashboardCharts::cards() const
{
    QList<ChartCard *> cards;
    for (const Entry &entry : m_entries)
        cards.append(entry.card);
    return cards;
}

ChartCard *DashboardCharts::refusalsCard() const
{
    return findChild<ChartCard *>(QStringLiteral("refusalsChart"));
}

void DashboardCharts::addChart(const QString &name, const QString &title, const QString &page,
                               const QList<Line> &lines, const QList<ChartScale> &scales)
{
    QList<ChartSeries> series;
    Entry entry{nullptr, {}};
    for (const Line &line : lines) {
        const auto color = LineColors[static_cast<size_t>(series.size()) % LineColors.size()];
        series.append({line.name, color, line.onSecondScale});
        entry.values.append(line.values);
    }
    entry.card = new ChartCard(title, openPageText(page), series, scales, this);
    entry.card->setObjectName(name);
    connect(entry.card, &ChartCard::opened, this, [this, page] { Q_EMIT pageRequested(page); });
    layout()->addWidget(entry.card);
    m_entries.append(entry);
}

void DashboardCharts::addClinicCharts()
{
    addChart(QStringLiteral("connectionsChart"), tr("Connections by transport"),
             QStringLiteral("connections"),
             {{tr("WebSocket"), plain(&FigurePoint::webSockets)},
              {tr("Polling"), plain(&FigurePoint::polling)}},
             {{compactText, 3}});
    addChart(
        QStringLiteral("eventsChart"), tr("Events a second"), QStringLiteral("traffic"),
        {{tr("In"), plain(&FigurePoint::eventsIn)}, {tr("Out"), plain(&FigurePoint::eventsOut)}},
        {{compactText, 3}});
    addChart(QStringLiteral("deliveryChart"), tr("Delivery of chat messages"),
             QStringLiteral("traffic"),
             {{tr("p50"), measured(&FigurePoint::deliveryP50)},
              {tr("p95"), measured(&FigurePoint::deliveryP95)},
              {tr("p99"), measured(&FigurePoint::deliveryP99)}},
             {{millisecondsText, 3}});
    addChart(QStringLiteral("refusalsChart"), tr("Errors and refusals a second"),
             QStringLiteral("bans"), {{tr("Refused"), plain(&FigurePoint::refusals)}},
             {{compactText, 1}});
    addChart(QStringLiteral("waitingChart"), tr("Waiting time"), QStringLiteral("waiting"),
             {{tr("Longest"), measured(&FigurePoint::longestWaitSeconds, SecondsOfMinute)},
              {tr("Median today"), measured(&FigurePoint::medianWaitSeconds, SecondsOfMinute)}},
             {{minutesText, 15}});
    addChart(QStringLiteral("callsChart"), tr("Calls that came about"),
             QStringLiteral("consultations"),
             {{tr("Success rate"),
               [this](const QList<FigurePoint> &points) {
        const auto window = m_span.from.secsTo(m_span.to) / WindowShare;
        return callSuccess(points, std::chrono::seconds(std::max<qint64>(1, window)));
               }}},
             {{percentText, 100}});
}

void DashboardCharts::addServerCharts()
{
    addChart(QStringLiteral("processorChart"), tr("CPU and memory"), QStringLiteral("logs"),
             {{tr("CPU of one core"), plain(&FigurePoint::cpuPercent)},
              {tr("Memory"), plain(&FigurePoint::memoryBytes), true}},
             {{percentText, 15}, {sizeText, 100'000'000}});
    addChart(QStringLiteral("databaseChart"), tr("Database"), QStringLiteral("logs"),
             {{tr("Jobs that wait"), plain(&FigurePoint::databaseQueue)},
              {tr("Commit"), plain(&FigurePoint::commitMilliseconds), true}},
             {{compactText, 3}, {millisecondsText, 3}});
}

void DashboardCharts::refreshNext()
{
    const auto next = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.isStale && !entry.card->visibleRegion().isEmpty();
    });
    if (next == m_entries.end())
        m_turn.stop();
    else
        refresh(*next);
}

void DashboardCharts::refresh(Entry &entry)
{
    entry.isStale = false;
    ChartData shown{m_span.from, m_span.to};
    for (const FigurePoint &point : std::as_const(m_points))
        shown.times.append(point.time.toMSecsSinceEpoch());
    for (const ValuesOf &values : std::as_const(entry.values))
        shown.values.append(values(m_points));
    entry.card->chart()->setData(shown);
}

} // namespace anteroom::gui
