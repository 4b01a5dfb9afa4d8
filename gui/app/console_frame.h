// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>
#include <QWidget>

#include <functional>

class QStackedWidget;

class QAction;
namespace anteroom::gui {

class Console;
class MessageBar;
class NavigationBar;
class Page;
class StatusLine;
class ThemeControl;
class TopBar;

/// What a signed-in operator sees: navigation, top bar, the pages, status line.
class ConsoleFrame : public QWidget
{
    Q_OBJECT

public:
    ConsoleFrame(Console &console, ThemeControl &themeControl, QWidget *parent = nullptr);

    /// Becomes the last entry of the navigation; the first one added is shown.
    void addPage(Page *page);
    const QList<Page *> &pages() const { return m_pages; }
    Page *currentPage() const;
    void setCurrentPage(int index);
    void setAddress(const QUrl &address);

Q_SIGNALS:
    /// The sign-in screen shall come; the operator's name stays.
    void lockRequested();
    void signOutRequested();

private:
    void buildLayout();
    void buildActions();
    void addShortcut(const QKeySequence &keys, const std::function<void()> &act);
    void watchConsole();
    void askForAnnouncement();

    Console &m_console;
    QList<Page *> m_pages;
    NavigationBar *m_navigation;
    TopBar *m_topBar;
    MessageBar *m_messageBar;
    QStackedWidget *m_stack;
    StatusLine *m_statusLine;
    QAction *m_announce;
};

} // namespace anteroom::gui
