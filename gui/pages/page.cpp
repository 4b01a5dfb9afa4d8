// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page.h"

namespace anteroom::gui {

Page::Page(Console &console, QWidget *parent) : QWidget(parent), m_console(console) {}

QString Page::badge() const
{
    return {};
}

void Page::focusFilter() {}

void Page::showId(const QString &) {}

void Page::showFiltered(const QString &) {}

QList<QAction *> Page::pageActions() const
{
    return {};
}

} // namespace anteroom::gui
