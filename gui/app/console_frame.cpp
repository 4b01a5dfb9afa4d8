// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/console_frame.h"

#include "gui/app/navigation_bar.h"
#include "gui/app/status_line.h"
#include "gui/app/top_bar.h"
#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/pages/page.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"

#include <QAction>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anteroom::gui {

ConsoleFrame::ConsoleFrame(Console &console, ThemeControl &themeControl, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_navigation(new NavigationBar(this))
    , m_topBar(new TopBar(themeControl, this))
    , m_messageBar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_statusLine(new StatusLine(this))
    , m_announce(
          new QAction(Icon::named(QStringLiteral("info")), tr("Announce to everybody…"), this))
{
    buildLayout();
    buildActions();
    watchConsole();
    connect(m_navigation, &NavigationBar::pageRequested, this, &ConsoleFrame::setCurrentPage);
}

void ConsoleFrame::addPage(Page *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    const int number = static_cast<int>(m_pages.size());
    m_navigation->addPage(page, number);
    if (number <= 9) {
        addShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)),
                    [this, number] { setCurrentPage(number - 1); });
    }
    if (number == 1)
        setCurrentPage(0);
}

Page *ConsoleFrame::currentPage() const
{
    return m_pages.value(m_stack->currentIndex());
}

void ConsoleFrame::setCurrentPage(int index)
{
    m_stack->setCurrentIndex(index);
    m_navigation->setCurrent(index);
    m_topBar->setTitle(m_pages.at(index)->title());
    m_pages.at(index)->setFocus();
}

void ConsoleFrame::setAddress(const QUrl &address)
{
    m_statusLine->setAddress(address);
}

void ConsoleFrame::buildLayout()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    auto *messages = new QVBoxLayout;
    messages->addWidget(m_messageBar);
    right->addLayout(messages);
    right->addWidget(m_stack, 1);

    auto *above = new QHBoxLayout;
    above->setSpacing(0);
    above->addWidget(m_navigation);
    above->addLayout(right, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(above, 1);
    layout->addWidget(m_statusLine);
}

void ConsoleFrame::buildActions()
{
    auto *lock = new QAction(Icon::named(QStringLiteral("lock")), tr("Lock"), this);
    lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(lock, &QAction::triggered, this, &ConsoleFrame::lockRequested);
    auto *signOut = new QAction(Icon::named(QStringLiteral("sign-out")), tr("Sign out"), this);
    signOut->setObjectName(QStringLiteral("signOutAction"));
    connect(signOut, &QAction::triggered, this, &ConsoleFrame::signOutRequested);
    auto *refresh = new QAction(Icon::named(QStringLiteral("refresh")), tr("Fetch anew"), this);
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    connect(refresh, &QAction::triggered, &m_console, &Console::requestSnapshot);
    m_announce->setObjectName(QStringLiteral("announceAction"));
    connect(m_announce, &QAction::triggered, this, &ConsoleFrame::askForAnnouncement);
    addActions({refresh, lock});
    m_topBar->setOperatorActions({m_announce, refresh, lock, signOut});

    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        if (Page *page = currentPage())
            page->focusFilter();
    });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_B),
                [this] { m_navigation->setCollapsed(!m_navigation->isCollapsed()); });
}

void ConsoleFrame::addShortcut(const QKeySequence &keys, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, act);
}

void ConsoleFrame::askForAnnouncement()
{
    ReasonDialog::ask({tr("Announce to everybody"),
                       tr("Every patient, physician and agent who is connected now reads it. It is "
                          "not kept."),
                       tr("Announce"), false, tr("&Message"), 1, 500},
                      this, [this](const QString &text) {
                          m_console.send(feed::Announce{text, QStringLiteral("info")}, this,
                                         [this](const feed::CommandResult &result) {
            if (result.ok)
                m_messageBar->showDone(tr("Everybody was told."));
            else
                m_messageBar->showError(refusalText(result.code, result.message));
                          });
                      });
}

void ConsoleFrame::watchConsole()
{
    connect(&m_console, &Console::countersChanged, this,
            [this] { m_statusLine->setCounters(m_console.counters()); });
    connect(&m_console, &Console::signedInChanged, this, [this] {
        const auto &signedIn = m_console.signedInOperator();
        m_announce->setEnabled(signedIn && signedIn->role != OperatorRole::Viewer);
        if (signedIn)
            m_topBar->setOperator(*signedIn);
    });
    connect(&m_console, &Console::fellBehind, this, [this] {
        m_messageBar->showWarning(tr("The console fell behind and loads everything anew. Clients "
                                     "did not notice."));
    });
    connect(&m_console, &Console::snapshotApplied, m_messageBar, &MessageBar::clear);
}

} // namespace anteroom::gui
