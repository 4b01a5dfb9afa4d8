// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/presence.h"

#include <QList>
#include <QWidget>

class QAction;

namespace anteroom::gui {

class Console;

/// One entry of the navigation: a page fills the space between top bar and status bar. It shows the
/// console's models and sends its commands through Console::send(); it never sees the server.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// console outlives the page.
    explicit Page(Console &console, QWidget *parent = nullptr);

    /// As in the navigation and the top bar, translated.
    virtual QString title() const = 0;
    /// For Icon::named().
    virtual QString iconName() const = 0;
    /// A short live figure beside the title in the navigation; empty: none.
    virtual QString badge() const;

    /// Operators below do not see the page.
    virtual OperatorRole leastRole() const { return OperatorRole::Viewer; }

    /// Ctrl+F: puts the cursor into the page's filter field.
    virtual void focusFilter();
    /// Selects the row of this id, whatever filter hides it.
    virtual void showId(const QString &id);
    /// Filters by this text.
    virtual void showFiltered(const QString &filter);
    /// What the command palette offers while the page is shown; those about a row act on the
    /// selected one.
    virtual QList<QAction *> pageActions() const;

Q_SIGNALS:
    /// badge() answers something new.
    void badgeChanged();
    /// Another page shall come and show this id; page: its iconName(). An empty id: the page alone.
    void idRequested(const QString &page, const QString &id);
    /// The same, filtered by a text.
    void filterRequested(const QString &page, const QString &filter);

protected:
    Console &console() const { return m_console; }

private:
    Console &m_console;
};

} // namespace anteroom::gui
