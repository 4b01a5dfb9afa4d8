// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/bans_page.h"

#include "gui/models/ban_model.h"
#include "gui/models/console.h"
#include "gui/models/mute_model.h"
#include "gui/pages/bans_sections.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace anteroom::gui {
namespace {

/// So often it is looked whether one has ended.
constexpr std::chrono::seconds LookInterval{10};

template <class Rows>
int countInForce(const Rows &rows)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [&now](const auto &row) { return row.until > now; }));
}

} // namespace

BansPage::BansPage(Console &console, QWidget *parent)
    : Page(console, parent), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("bansPage"));
    addSection(new BannedSection(console, this));
    addSection(new MutedSection(console, this));
    addSection(new RefusedSection(console, this));
    setFocusProxy(m_stack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    const QList<QAbstractItemModel *> models{console.bans(), console.mutes()};
    for (const QAbstractItemModel *model : models) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &BansPage::count);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &BansPage::count);
        connect(model, &QAbstractItemModel::dataChanged, this, &BansPage::count);
    }
    auto *look = new QTimer(this);
    look->setInterval(LookInterval);
    connect(look, &QTimer::timeout, this, &BansPage::count);
    look->start();
    count();
}

QString BansPage::title() const
{
    return tr("Bans");
}

QString BansPage::iconName() const
{
    return QStringLiteral("bans");
}

QString BansPage::badge() const
{
    return m_inForce > 0 ? QString::number(m_inForce) : QString();
}

void BansPage::focusFilter()
{
    shownSection()->focusFilter();
}

void BansPage::showId(const QString &id)
{
    for (int index = 0; index < m_sections.size(); ++index) {
        if (!m_sections.at(index)->holds(id))
            continue;
        showSection(index);
        m_sections.at(index)->showId(id);
        return;
    }
}

void BansPage::showFiltered(const QString &filter)
{
    shownSection()->showFiltered(filter);
}

QList<QAction *> BansPage::pageActions() const
{
    return shownSection()->pageActions();
}

void BansPage::addSection(BansSection *section)
{
    m_sections.append(section);
    m_stack->addWidget(section);
    connect(section, &BansSection::sectionRequested, this, &BansPage::showSection);
    connect(section, &Page::idRequested, this, &Page::idRequested);
    connect(section, &Page::filterRequested, this, &Page::filterRequested);
    connect(section, &BansSection::bansOfRequested, this, [this](const QString &address) {
        showSection(BansSection::Banned);
        shownSection()->showFiltered(address);
    });
}

void BansPage::showSection(int index)
{
    BansSection *before = shownSection();
    m_stack->setCurrentIndex(index);
    before->markOwnScope();
    shownSection()->markOwnScope();
}

BansSection *BansPage::shownSection() const
{
    return m_sections.at(m_stack->currentIndex());
}

void BansPage::count()
{
    const int before = m_inForce;
    m_inForce = countInForce(console().bans()->rows()) + countInForce(console().mutes()->rows());
    if (m_inForce != before)
        Q_EMIT badgeChanged();
}

} // namespace anteroom::gui
