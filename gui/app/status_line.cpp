// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/status_line.h"

#include "shared/feed/feed_event.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTime>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace anteroom::gui {
namespace {

constexpr int DotSize = 8;

QPixmap dot(Tone tone, qreal ratio)
{
    QPixmap pixmap(QSize(DotSize, DotSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::textRole(tone)));
    painter.drawEllipse(0, 0, DotSize, DotSize);
    return pixmap;
}

} // namespace

QString rateText(double perSecond)
{
    const QLocale locale;
    if (perSecond >= 1000)
        return StatusLine::tr("%1 k").arg(locale.toString(perSecond / 1000, 'f', 1));
    const bool whole = perSecond >= 10 || perSecond == 0;
    return locale.toString(perSecond, 'f', whole ? 0 : 1);
}

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_serverDot(new QLabel(this))
    , m_address(new QToolButton(this))
    , m_connections(new QLabel(this))
    , m_events(new QLabel(this))
    , m_databaseDot(new QLabel(this))
    , m_database(new QLabel(this))
    , m_clock(new QLabel(this))
{
    setFixedHeight(metrics::statusHeight());
    setFont(fonts::secondary());
    m_address->setObjectName(QStringLiteral("addressToolButton"));
    m_address->setAutoRaise(true);
    m_address->setToolTip(tr("Copy the address"));
    m_connections->setObjectName(QStringLiteral("connectionsLabel"));
    m_events->setObjectName(QStringLiteral("eventsLabel"));
    m_database->setObjectName(QStringLiteral("databaseLabel"));
    connect(m_address, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_url.toString()); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(6);
    layout->addWidget(m_serverDot);
    layout->addWidget(m_address);
    addPart(m_connections);
    addPart(m_events);
    addPart(m_databaseDot);
    layout->addWidget(m_database);
    layout->addStretch();
    layout->addWidget(m_clock);

    auto *clock = new QTimer(this);
    clock->setInterval(std::chrono::seconds(1));
    connect(clock, &QTimer::timeout, this, &StatusLine::refreshClock);
    clock->start();
    refreshClock();
    setAddress({});
    setCounters({});
}

void StatusLine::setAddress(const QUrl &address)
{
    m_url = address;
    m_address->setText(address.isEmpty() ? tr("Server stopped") : address.toString());
    m_address->setAccessibleName(tr("Address %1").arg(m_address->text()));
    m_address->setEnabled(!address.isEmpty());
    fitAddress();
    refreshDots();
}

void StatusLine::setCounters(const feed::CountersView &counters)
{
    m_connections->setText(tr("%n connected", nullptr, counters.connectionCount));
    m_connections->setToolTip(
        tr("%1 sockets of %2 people").arg(counters.socketCount).arg(counters.userCount));
    const double events = counters.eventsInPerSecond + counters.eventsOutPerSecond;
    m_events->setText(tr("%1 events/s").arg(rateText(events)));
    m_events->setToolTip(
        tr("%1 in, %2 out")
            .arg(rateText(counters.eventsInPerSecond), rateText(counters.eventsOutPerSecond)));
    if (!counters.databaseWritable)
        setDatabase(Tone::Danger, tr("database can't be written"));
    else if (counters.databaseQueueLength > 1000)
        setDatabase(Tone::Warning,
                    tr("database is behind, %n jobs", nullptr, counters.databaseQueueLength));
    else if (counters.commitMilliseconds > 0)
        setDatabase(
            Tone::Ok,
            tr("database %1 ms").arg(QLocale().toString(counters.commitMilliseconds, 'f', 1)));
    else
        setDatabase(Tone::Ok, tr("database ready"));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(ColorRole::Raised));
    painter.fillRect(0, 0, width(), 1, Theme::color(ColorRole::Border));
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshDots();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setFixedHeight(metrics::statusHeight());
        fitAddress();
    }
}

void StatusLine::addPart(QWidget *part)
{
    auto *separator = new QLabel(QStringLiteral("·"), this);
    separator->setForegroundRole(QPalette::PlaceholderText);
    layout()->addWidget(separator);
    layout()->addWidget(part);
}

void StatusLine::fitAddress()
{
    m_address->setFixedWidth(m_address->fontMetrics().horizontalAdvance(m_address->text()) + 8);
}

void StatusLine::setDatabase(Tone tone, const QString &text)
{
    m_databaseTone = tone;
    m_database->setText(text);
    refreshDots();
}

void StatusLine::refreshDots()
{
    m_serverDot->setPixmap(dot(m_url.isEmpty() ? Tone::Danger : Tone::Ok, devicePixelRatioF()));
    m_databaseDot->setPixmap(dot(m_databaseTone, devicePixelRatioF()));
}

void StatusLine::refreshClock()
{
    // The C locale's short form has seconds, which only unrest the eye.
    const QLocale locale;
    const QTime now = QTime::currentTime();
    m_clock->setText(locale.language() == QLocale::C ? now.toString(QStringLiteral("HH:mm"))
                                                     : locale.toString(now, QLocale::ShortFormat));
}

} // namespace anteroom::gui
