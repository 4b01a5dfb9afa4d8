// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/shortcut_map.h"

#include <QList>
#include <QUrl>
#include <QWidget>

#include <functional>

class QAction;
class QStackedWidget;

namespace anteroom::gui {

class CommandPalette;
class Console;
class MessageBar;
class NavigationBar;
class Page;
class StatusLine;
class ThemeControl;
class TopBar;

/// What a signed-in operator sees: navigation, top bar, the pages, status line; and all that is
/// done by key or from the command palette.
class ConsoleFrame : public QWidget
{
    Q_OBJECT

public:
    ConsoleFrame(Console &console, ThemeControl &themeControl, QWidget *parent = nullptr);

    /// Becomes the last entry of the navigation; the first one added is shown. The first nine have
    /// Ctrl+1 to Ctrl+9.
    void addPage(Page *page);
    /// A line in the navigation below the pages so far.
    void addSeparator();
    /// All of them, also those that the operator's role hides.
    const QList<Page *> &pages() const { return m_pages; }
    Page *currentPage() const;
    void setCurrentPage(int index);
    /// page: an iconName(); nothing happens for one that is not there or is hidden.
    void openPage(const QString &page, const QString &id = {});
    void openFiltered(const QString &page, const QString &filter);
    /// The page that was shown when the console was used last.
    void restorePage();
    void setAddress(const QUrl &address);
    /// How many patients wait: a line above the page until nobody does.
    void setWaiting(int count);

    ShortcutMap &shortcuts() { return m_shortcuts; }
    CommandPalette &palette() { return *m_palette; }
    QAction *lockAction() const { return m_lock; }
    QAction *doNotDisturbAction() const { return m_doNotDisturb; }

Q_SIGNALS:
    /// The sign-in screen shall come; the operator's name stays.
    void lockRequested();
    void signOutRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void buildActions();
    void buildToggles();
    void buildPalette();
    /// An act with a key that holds everywhere in the frame.
    QAction *addAct(const QString &id, const QString &iconName, const QString &text,
                    const QKeySequence &keys, const std::function<void()> &act);
    void watchConsole();
    void refreshRole();
    void refreshDoNotDisturb();
    void askForAnnouncement();
    void showShortcuts();
    bool mayOpen(const Page *page) const;
    int indexOf(const QString &page) const;

    Console &m_console;
    ThemeControl &m_theme;
    ShortcutMap m_shortcuts;
    QList<Page *> m_pages;
    NavigationBar *m_navigation;
    TopBar *m_topBar;
    QWidget *m_messages;
    MessageBar *m_waitingBar;
    MessageBar *m_messageBar;
    QStackedWidget *m_stack;
    StatusLine *m_statusLine;
    CommandPalette *m_palette;
    QAction *m_announce = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_doNotDisturb = nullptr;
    QAction *m_blur = nullptr;
};

} // namespace anteroom::gui
