// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/navigation_bar.h"

#include "gui/app/navigation_button.h"
#include "gui/app/preferences.h"
#include "gui/pages/page.h"
#include "gui/widgets/icon.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace anteroom::gui {
namespace {

constexpr int Width = 208;
constexpr int CollapsedWidth = 56;

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QFrame(parent)
    , m_logo(new QLabel(this))
    , m_name(new QLabel(QStringLiteral("Anteroom"), this))
    , m_fold(new QToolButton(this))
    , m_pages(new QVBoxLayout)
{
    setObjectName(QStringLiteral("navigationBar"));
    m_fold->setObjectName(QStringLiteral("foldNavigationToolButton"));
    m_fold->setIcon(Icon::named(QStringLiteral("sidebar"), ColorRole::Muted));
    m_fold->setIconSize(QSize(20, 20));
    m_fold->setFixedSize(40, 36);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 9, 8);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addSpacing(8);
    m_pages->setSpacing(2);
    layout->addLayout(m_pages);
    layout->addStretch();
    layout->addWidget(m_fold);
    refreshLogo();
    setCollapsed(Preferences::navigationCollapsed());
}

void NavigationBar::addPage(const Page *page, int number)
{
    auto *button = new NavigationButton(page->iconName(), page->title(), this);
    button->setObjectName(page->iconName() + QStringLiteral("NavigationButton"));
    button->setToolTip(tr("%1 (Ctrl+%2)").arg(page->title()).arg(number));
    button->setCollapsed(m_collapsed);
    button->setBadge(page->badge());
    const int index = static_cast<int>(m_buttons.size());
    connect(button, &QAbstractButton::clicked, this,
            [this, index] { Q_EMIT pageRequested(index); });
    connect(page, &Page::badgeChanged, button, [button, page] { button->setBadge(page->badge()); });
    m_buttons.append(button);
    m_pages->addWidget(button);
}

void NavigationBar::setCurrent(int index)
{
    m_buttons.at(index)->setChecked(true);
}

void NavigationBar::setCollapsed(bool collapsed)
{
    if (collapsed != m_collapsed)
        Preferences::setNavigationCollapsed(collapsed);
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? CollapsedWidth : Width);
    m_name->setVisible(!collapsed);
    for (NavigationButton *button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
    const QString what = collapsed ? tr("Show titles (Ctrl+B)") : tr("Show icons only (Ctrl+B)");
    m_fold->setToolTip(what);
    m_fold->setAccessibleName(what);
}

void NavigationBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLogo();
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(ColorRole::Raised));
    painter.fillRect(width() - 1, 0, 1, height(), Theme::color(ColorRole::Border));
}

QWidget *NavigationBar::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(48);
    m_name->setFont(fonts::section());
    m_logo->setFixedSize(24, 24);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_logo);
    layout->addWidget(m_name);
    layout->addStretch();
    return head;
}

void NavigationBar::refreshLogo()
{
    m_logo->setPixmap(Icon::pixmap(QStringLiteral("anteroom"), 24, Theme::color(ColorRole::Accent),
                                   devicePixelRatioF()));
}

} // namespace anteroom::gui
