// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/line_chart.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace anteroom::gui {
namespace {

/// Signs before the names, so that colour is not all that tells lines apart.
constexpr std::array Signs{u'●', u'■', u'▲', u'◆'};
constexpr qint64 DaySeconds = 86'400;
constexpr qsizetype NewestOf = 12; ///< points that the newest value may be behind

QString entry(qsizetype at, const QColor &ink, const QString &name, const QString &value)
{
    const QString kept = QString(name + u' ' + value).toHtmlEscaped();
    return QStringLiteral("<span style=\"white-space:nowrap\">"
                          "&#x2068;<span style=\"color:%1\">%2</span> %3&#x2069;</span>")
        .arg(ink.name(), QString(Signs[static_cast<size_t>(at) % Signs.size()]), kept);
}

} // namespace

LineChart::LineChart(const QString &name, const QList<ChartSeries> &series,
                     const QList<ChartScale> &scales, QWidget *parent)
    : QWidget(parent)
    , m_series(series)
    , m_scales(scales)
    , m_legend(new QLabel(this))
    , m_plot(new ChartPlot(series, scales, this))
{
    m_plot->setAccessibleName(name);
    m_legend->setFont(fonts::secondary());
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_legend);
    layout->addWidget(m_plot, 1);
    connect(m_plot, &ChartPlot::crosshairMoved, this, &LineChart::refreshLegend);
    refreshLegend();
}

void LineChart::setData(const ChartData &figures)
{
    m_plot->setData(figures);
    refreshLegend();
}

QString LineChart::valuesText() const
{
    QStringList texts;
    for (qsizetype at = 0; at < m_series.size(); ++at)
        texts.append(QString(m_series.at(at).name + u' ' + valueText(at)));
    if (m_plot->crosshair() >= 0)
        texts.prepend(timeText());
    return texts.join(QStringLiteral(", "));
}

void LineChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLegend();
}

QString LineChart::valueText(qsizetype series) const
{
    const QList<double> values = m_plot->data().values.value(series);
    double value = std::nan("");
    if (m_plot->crosshair() >= 0) {
        value = values.value(m_plot->crosshair(), value);
    } else {
        const qsizetype end = std::max<qsizetype>(0, values.size() - NewestOf);
        for (qsizetype at = values.size() - 1; at >= end && std::isnan(value); --at)
            value = values.at(at);
    }
    const qsizetype scale = m_series.at(series).onSecondScale ? 1 : 0;
    return std::isnan(value) ? QStringLiteral("–") : m_scales.at(scale).text(value);
}

QString LineChart::timeText() const
{
    const ChartData &shown = m_plot->data();
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(shown.times.at(m_plot->crosshair()));
    return shown.from.secsTo(shown.to) <= DaySeconds + 3600
               ? time.toString(u"HH:mm:ss")
               : QLocale().toString(time, QStringLiteral("d MMM HH:mm"));
}

void LineChart::refreshLegend()
{
    QStringList entries;
    if (m_plot->crosshair() >= 0)
        entries.append(QStringLiteral("<b>") + timeText().toHtmlEscaped() + QStringLiteral("</b>"));
    for (qsizetype at = 0; at < m_series.size(); ++at)
        entries.append(
            entry(at, Theme::color(m_series.at(at).color), m_series.at(at).name, valueText(at)));
    const QString direction = isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
    const QString html = QStringLiteral("<div dir='%1'>").arg(direction) +
                         entries.join(QStringLiteral(" &nbsp; ")) + QStringLiteral("</div>");
    if (m_legend->text() == html)
        return;
    m_legend->setText(html);
    m_legend->setAccessibleName(valuesText());
    m_plot->setAccessibleDescription(valuesText());
}

} // namespace anteroom::gui
