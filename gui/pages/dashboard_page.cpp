// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/dashboard_page.h"

#include "gui/models/console.h"
#include "gui/models/figures.h"
#include "gui/models/labels.h"
#include "gui/pages/attention_list.h"
#include "gui/pages/dashboard_cards.h"
#include "gui/pages/dashboard_charts.h"
#include "gui/pages/refusal_table.h"
#include "gui/widgets/chart_card.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"

#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace anteroom::gui {
namespace {

constexpr qint64 ReloadSeconds = 300;

QDateTime utcNow()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

DashboardPage::DashboardPage(Console &console, QWidget *parent)
    : Page(console, parent)
    , m_loader(new FigureLoader(console, this))
    , m_ranges(new QButtonGroup(this))
    , m_summary(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_cards(new DashboardCards(console, this))
    , m_attention(new AttentionList(this))
    , m_charts(new DashboardCharts(this))
    , m_refusals(new RefusalTable(this))
{
    setObjectName(QStringLiteral("dashboardPage"));
    setFocusProxy(m_cards);
    m_charts->refusalsCard()->setAside(m_refusals);
    auto *message = new QHBoxLayout;
    message->setContentsMargins(16, 0, 16, 0);
    message->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildToolbar());
    layout->addLayout(message);
    layout->addWidget(buildContent(), 1);
    watch();
}

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QString DashboardPage::iconName() const
{
    return QStringLiteral("dashboard");
}

QString DashboardPage::badge() const
{
    return m_items.isEmpty() ? QString() : QString::number(m_items.size());
}

QList<QAction *> DashboardPage::pageActions() const
{
    return m_actions;
}

void DashboardPage::setRange(FigureRange range)
{
    m_range = range;
    m_loader->cancel();
    m_message->clear();
    m_ranges->button(static_cast<int>(range))->setChecked(true);
    if (range == FigureRange::LastHour)
        return refreshCharts();
    m_hasLoaded = false;
    m_summary->clear();
    load();
    m_charts->setEmpty(tr("Loading…"), m_span);
    m_message->showBusy(tr("The figures are being loaded…"));
    m_message->setAction(tr("Cancel"));
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

QWidget *DashboardPage::buildToolbar()
{
    auto *toolbar = new QWidget(this);
    auto *layout = new QHBoxLayout(toolbar);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    addRange(FigureRange::LastHour, tr("Last hour"), toolbar);
    addRange(FigureRange::Today, tr("Today"), toolbar);
    addRange(FigureRange::Week, tr("7 days"), toolbar);
    addRange(FigureRange::Month, tr("30 days"), toolbar);
    layout->addStretch(1);
    m_summary->setObjectName(QStringLiteral("figuresOfLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_summary);
    return toolbar;
}

QWidget *DashboardPage::buildContent()
{
    auto *content = new QWidget;
    auto *heading = new QLabel(tr("Needs attention"), content);
    heading->setFont(fonts::section());
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 4, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_cards);
    layout->addWidget(heading);
    layout->addWidget(m_attention);
    layout->addWidget(m_charts);
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    const QScrollBar *bar = area->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, m_charts, &DashboardCharts::refreshSeen);
    connect(bar, &QScrollBar::rangeChanged, m_charts, &DashboardCharts::refreshSeen);
    return area;
}

void DashboardPage::addRange(FigureRange range, const QString &text, QWidget *toolbar)
{
    const int id = static_cast<int>(range);
    auto *button = new QToolButton(toolbar);
    button->setObjectName(QStringLiteral("range%1ToolButton").arg(id));
    button->setText(text);
    button->setAccessibleName(tr("Charts of: %1").arg(text));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setChecked(range == m_range);
    button->setMinimumHeight(32);
    m_ranges->addButton(button, id);
    toolbar->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, range] { setRange(range); });
    auto *action =
        new QAction(Icon::named(QStringLiteral("clock")), tr("Charts: %1").arg(text), this);
    connect(action, &QAction::triggered, button, &QToolButton::click);
    m_actions.append(action);
}

void DashboardPage::watch()
{
    const auto open = [this](const QString &page) { Q_EMIT idRequested(page, {}); };
    connect(m_cards, &DashboardCards::pageRequested, this, open);
    connect(m_charts, &DashboardCharts::pageRequested, this, open);
    connect(m_attention, &AttentionList::openRequested, this, &Page::idRequested);
    connect(m_refusals, &RefusalTable::codeRequested, this,
            [this](const QString &code) { Q_EMIT filterRequested(QStringLiteral("bans"), code); });
    connect(m_loader, &FigureLoader::loaded, this, &DashboardPage::onLoaded);
    connect(m_loader, &FigureLoader::failed, this, &DashboardPage::onFailed);
    connect(m_message, &MessageBar::actionRequested, this,
            [this] { setRange(m_loader->isLoading() ? FigureRange::LastHour : m_range); });
    connect(&console(), &Console::signedInChanged, this, [this] {
        if (!console().signedInOperator())
            setRange(FigureRange::LastHour);
    });
    connect(&console(), &Console::snapshotApplied, this, [this] {
        m_loadedAt = {}; // what is shown is out of date
        refresh();
    });
    auto *second = new QTimer(this);
    second->setInterval(std::chrono::seconds(1));
    connect(second, &QTimer::timeout, this, &DashboardPage::refresh);
    second->start();
}

void DashboardPage::refresh()
{
    refreshAttention();
    if (!isVisible())
        return;
    m_cards->refresh();
    m_attention->setItems(m_items);
    m_refusals->setCounts(console().counters().refusals);
    refreshCharts();
}

void DashboardPage::refreshAttention()
{
    const qsizetype before = m_items.size();
    m_items = attentionItems(console(), utcNow());
    if (m_items.size() != before)
        Q_EMIT badgeChanged();
}

void DashboardPage::refreshCharts()
{
    if (m_range == FigureRange::LastHour) {
        m_summary->setText(tr("Live"));
        m_charts->setFigures(console().figures()->lastHour(), spanOf(m_range, utcNow()));
        return;
    }
    const bool isOld = !m_loadedAt.isValid() || m_loadedAt.secsTo(utcNow()) >= ReloadSeconds;
    if (isOld && !m_loader->isLoading() && m_message->text().isEmpty())
        load();
}

void DashboardPage::load()
{
    m_span = spanOf(m_range, utcNow());
    m_loadedAt = m_span.to;
    m_loader->load(m_span);
}

void DashboardPage::onLoaded(const QList<feed::FigurePoint> &points)
{
    m_hasLoaded = true;
    m_message->clear();
    m_summary->setText(tr("As of %1").arg(m_span.to.toLocalTime().toString(u"HH:mm")));
    m_charts->setFigures(points, m_span);
}

void DashboardPage::onFailed(const QString &text)
{
    if (!m_hasLoaded)
        m_charts->setEmpty(tr("No figures"), m_span);
    m_message->showError(tr("The figures could not be loaded. %1").arg(text));
    m_message->setAction(tr("Try again"));
}

} // namespace anteroom::gui
