// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/top_bar.h"

#include "gui/app/theme_control.h"
#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/widgets/icon.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace anteroom::gui {
namespace {

QString iconOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return QStringLiteral("contrast");
    case ThemeChoice::Light:
        return QStringLiteral("sun");
    case ThemeChoice::Dark:
        return QStringLiteral("moon");
    }
    Q_UNREACHABLE();
}

QToolButton *menuButton(const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIconSize(QSize(20, 20));
    button->setMinimumHeight(32);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

TopBar::TopBar(ThemeControl &themeControl, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_theme(menuButton(QStringLiteral("themeToolButton"), this))
    , m_operator(menuButton(QStringLiteral("operatorToolButton"), this))
{
    setFixedHeight(48);
    m_title->setObjectName(QStringLiteral("pageTitleLabel"));
    m_title->setFont(fonts::pageTitle());
    m_title->setTextFormat(Qt::PlainText);
    m_operator->setIcon(Icon::named(QStringLiteral("user"), ColorRole::Muted));
    m_operator->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    buildThemeMenu(themeControl);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 1);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_theme);
    layout->addWidget(m_operator);
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

void TopBar::buildThemeMenu(ThemeControl &themeControl)
{
    m_theme->setToolTip(tr("Light or dark"));
    m_theme->setAccessibleName(tr("Light or dark"));
    auto *group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the desktop")},
                                                       {ThemeChoice::Light, tr("Light")},
                                                       {ThemeChoice::Dark, tr("Dark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = m_theme->menu()->addAction(Icon::named(iconOf(choice)), text);
        action->setCheckable(true);
        action->setChecked(themeControl.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, &themeControl,
                [&themeControl, chosen = choice] { themeControl.choose(chosen); });
    }
    connect(&themeControl, &ThemeControl::chosen, this, &TopBar::refreshThemeIcon);
    refreshThemeIcon(themeControl.choice());
}

void TopBar::refreshThemeIcon(ThemeChoice choice)
{
    m_theme->setIcon(Icon::named(iconOf(choice), ColorRole::Muted));
}

} // namespace anteroom::gui
