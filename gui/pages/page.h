// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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

    /// Ctrl+F: puts the cursor into the page's filter field.
    virtual void focusFilter();

Q_SIGNALS:
    /// badge() answers something new.
    void badgeChanged();

protected:
    Console &console() const { return m_console; }

private:
    Console &m_console;
};

} // namespace anteroom::gui
