// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/navigation_bar.h"

#include "gui/app/navigation_button.h"
#include "gui/app/preferences.h"
#include "gui/pages/page.h"
#include "gui/widgets/icon.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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
    layout->addWidget(buildPages(), 1);
    layout->addWidget(m_fold);
    refreshLogo();
    setCollapsed(Preferences::navigationCollapsed());
}

QWidget *NavigationBar::buildPages()
{
    auto *pages = new QWidget(this);
    auto *layout = new QVBoxLayout(pages);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_pages->setSpacing(2);
    layout->addLayout(m_pages);
    layout->addStretch();
    // Sixteen pages do not fit into a low window or a large font.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(pages);
    area->viewport()->setAutoFillBackground(false);
    pages->setAutoFillBackground(false);
    return area;
}

void NavigationBar::addPage(const Page *page, const QAction *action)
{
    auto *button = new NavigationButton(page->iconName(), page->title(), this);
    button->setObjectName(page->iconName() + QStringLiteral("NavigationButton"));
    button->setCollapsed(m_collapsed);
    button->setBadge(page->badge());
    const int index = static_cast<int>(m_buttons.size());
    connect(button, &QAbstractButton::clicked, this,
            [this, index] { Q_EMIT pageRequested(index); });
    connect(page, &Page::badgeChanged, button, [button, page] { button->setBadge(page->badge()); });
    const auto showKey = [button, page, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? page->title() : tr("%1 (%2)").arg(page->title(), keys));
    };
    connect(action, &QAction::changed, button, showKey);
    showKey();
    m_buttons.append(button);
    m_pages->addWidget(button);
}

void NavigationBar::addSeparator()
{
    auto *line = new QFrame(this);
    line->setFixedHeight(9);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    m_pages->addWidget(line);
}

void NavigationBar::setPageVisible(int index, bool visible)
{
    m_buttons.at(index)->setVisible(visible);
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
    refreshWidth();
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refreshWidth();
}

/// Up and down go from page to page, as in a list.
void NavigationBar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    auto *focused = qobject_cast<NavigationButton *>(QApplication::focusWidget());
    const qsizetype at = focused ? m_buttons.indexOf(focused) : -1;
    if (step == 0 || at < 0)
        return QFrame::keyPressEvent(event);
    for (qsizetype next = at + step; next >= 0 && next < m_buttons.size(); next += step) {
        if (m_buttons.at(next)->isVisible()) {
            m_buttons.at(next)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void NavigationBar::refreshWidth()
{
    const int grown = fontMetrics().averageCharWidth() * 18 + 84;
    setFixedWidth(m_collapsed ? CollapsedWidth : std::max(Width, std::min(grown, 2 * Width)));
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(ColorRole::Raised));
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge),
                     Theme::color(ColorRole::Border));
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
