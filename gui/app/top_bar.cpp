// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/top_bar.h"

#include "gui/app/theme_control.h"
#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/widgets/icon.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace anteroom::gui {
namespace {

QString iconOf(const QString &theme)
{
    static const QHash<QString, QString> icons{{QStringLiteral("light"), QStringLiteral("sun")},
                                               {QStringLiteral("dark"), QStringLiteral("moon")}};
    return icons.value(theme, QStringLiteral("contrast"));
}

QToolButton *menuButton(const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIconSize(QSize(20, 20));
    button->setMinimumHeight(metrics::controlHeight());
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

TopBar::TopBar(ThemeControl &themeControl, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_search(new QPushButton(this))
    , m_doNotDisturb(new QToolButton(this))
    , m_theme(menuButton(QStringLiteral("themeToolButton"), this))
    , m_operator(menuButton(QStringLiteral("operatorToolButton"), this))
{
    m_title->setObjectName(QStringLiteral("pageTitleLabel"));
    m_title->setFont(fonts::pageTitle());
    m_title->setTextFormat(Qt::PlainText);
    m_operator->setIcon(Icon::named(QStringLiteral("user"), ColorRole::Muted));
    m_operator->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    buildSearch();
    m_doNotDisturb->setObjectName(QStringLiteral("doNotDisturbToolButton"));
    m_doNotDisturb->setAutoRaise(true);
    m_doNotDisturb->setIconSize(QSize(20, 20));
    buildThemeMenu(themeControl);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 1);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);
    layout->addStretch(1);
    layout->addWidget(m_doNotDisturb);
    layout->addWidget(m_theme);
    layout->addWidget(m_operator);
    refreshHeight();
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setOperator(const SignedInOperator &signedIn)
{
    const QString name = fontMetrics().elidedText(signedIn.displayName, Qt::ElideRight, 200);
    m_operator->setText(QString(name).replace(u'&', QStringLiteral("&&")));
    m_operator->setToolTip(label(signedIn.role));
    m_operator->setAccessibleName(tr("Signed in as %1").arg(signedIn.displayName));
}

void TopBar::setOperatorActions(const QList<QAction *> &actions)
{
    m_operator->menu()->addActions(actions);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(ColorRole::Raised));
    painter.fillRect(0, height() - 1, width(), 1, Theme::color(ColorRole::Border));
}

void TopBar::buildSearch()
{
    m_search->setObjectName(QStringLiteral("searchPushButton"));
    m_search->setProperty("tone", QStringLiteral("field"));
    m_search->setIcon(Icon::named(QStringLiteral("search"), ColorRole::Muted));
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(420);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
}

void TopBar::setSearchAction(const QAction *action)
{
    m_search->setAccessibleName(tr("Search or type a command"));
    const auto refresh = [this, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        m_searchText = keys.isEmpty() ? tr("Search or type a command")
                                      : tr("Search or type a command   %1").arg(keys);
        fitSearch();
    };
    connect(action, &QAction::changed, this, refresh);
    refresh();
}

void TopBar::fitSearch()
{
    constexpr int BesideText = 56; // icon and paddings
    m_search->setText(m_search->fontMetrics().elidedText(m_searchText, Qt::ElideRight,
                                                         m_search->width() - BesideText));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fitSearch();
}

void TopBar::setDoNotDisturbAction(QAction *action)
{
    m_doNotDisturb->setDefaultAction(action);
    m_doNotDisturb->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refreshHeight();
}

void TopBar::refreshHeight()
{
    setFixedHeight(metrics::barHeight());
}

void TopBar::buildThemeMenu(ThemeControl &themeControl)
{
    PreferenceStore &store = themeControl.preferences();
    const QList<Preference> table = PreferenceStore::table();
    const auto theme = std::find_if(table.begin(), table.end(), [](const Preference &row) {
        return row.key == preferences::Theme;
    });
    m_theme->setToolTip(theme->label);
    m_theme->setAccessibleName(theme->label);
    auto *group = new QActionGroup(this);
    for (const auto &[value, text] : theme->choices) {
        QAction *action = m_theme->menu()->addAction(Icon::named(iconOf(value)), text);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [&store, chosen = value] { store.set(preferences::Theme, chosen); });
    }
    const auto refresh = [this, group, &store] {
        const QString chosen = store.text(preferences::Theme);
        m_theme->setIcon(Icon::named(iconOf(chosen), ColorRole::Muted));
        for (QAction *action : group->actions())
            action->setChecked(action->data().toString() == chosen);
    };
    connect(&store, &PreferenceStore::changed, this, refresh);
    refresh();
}

} // namespace anteroom::gui
