// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/theme_control.h"

#include <QApplication>

namespace anteroom::gui {

ThemeControl::ThemeControl(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_desktopScheme(Theme::desktopScheme(QApplication::palette()))
    , m_choice(Preferences::theme())
{
    apply();
}

void ThemeControl::choose(ThemeChoice choice)
{
    m_choice = choice;
    Preferences::setTheme(choice);
    apply();
    Q_EMIT chosen(choice);
}

void ThemeControl::show(Scheme scheme)
{
    Theme::apply(m_application, scheme);
}

void ThemeControl::apply()
{
    if (m_choice == ThemeChoice::System)
        Theme::apply(m_application, m_desktopScheme);
    else
        Theme::apply(m_application, m_choice == ThemeChoice::Dark ? Scheme::Dark : Scheme::Light);
}

} // namespace anteroom::gui
