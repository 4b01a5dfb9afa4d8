// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/console_frame.h"

#include "gui/app/command_palette.h"
#include "gui/app/navigation_bar.h"
#include "gui/app/palette_sources.h"
#include "gui/app/preferences.h"
#include "gui/app/shortcuts_dialog.h"
#include "gui/app/status_line.h"
#include "gui/app/theme_control.h"
#include "gui/app/top_bar.h"
#include "gui/app/waiting_alert.h"
#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/pages/page.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anteroom::gui {

ConsoleFrame::ConsoleFrame(Console &console, ThemeControl &themeControl, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(themeControl)
    , m_navigation(new NavigationBar(this))
    , m_topBar(new TopBar(themeControl, this))
    , m_messages(new QWidget(this))
    , m_waitingBar(new MessageBar(this))
    , m_messageBar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_statusLine(new StatusLine(this))
    , m_palette(new CommandPalette(this))
{
    m_waitingBar->setObjectName(QStringLiteral("waitingMessageBar"));
    buildLayout();
    buildActions();
    buildToggles();
    buildPalette();
    watchConsole();
    connect(m_navigation, &NavigationBar::pageRequested, this, &ConsoleFrame::setCurrentPage);
    connect(m_waitingBar, &MessageBar::actionRequested, this,
            [this] { openPage(QStringLiteral("waiting")); });
}

void ConsoleFrame::addPage(Page *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    const int number = static_cast<int>(m_pages.size());
    const QKeySequence keys =
        number <= 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))
                    : QKeySequence();
    QAction *open = addAct(QStringLiteral("page/") + page->iconName(), page->iconName(),
                           page->title(), keys, [this, number] {
                               if (mayOpen(m_pages.at(number - 1)))
                                   setCurrentPage(number - 1);
                           });
    m_navigation->addPage(page, open);
    connect(page, &Page::idRequested, this, &ConsoleFrame::openPage);
    connect(page, &Page::filterRequested, this, &ConsoleFrame::openFiltered);
    if (number == 1)
        setCurrentPage(0);
}

void ConsoleFrame::addSeparator()
{
    m_navigation->addSeparator();
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
    if (m_pages.at(index)->iconName() == u"waiting")
        m_waitingBar->clear(); // seen
    if (m_console.signedInOperator())
        Preferences::setLastPage(m_pages.at(index)->iconName());
}

void ConsoleFrame::openPage(const QString &page, const QString &id)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    setCurrentPage(index);
    if (!id.isEmpty())
        m_pages.at(index)->showId(id);
}

void ConsoleFrame::openFiltered(const QString &page, const QString &filter)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    setCurrentPage(index);
    m_pages.at(index)->showFiltered(filter);
}

void ConsoleFrame::restorePage()
{
    openPage(Preferences::lastPage());
}

void ConsoleFrame::setAddress(const QUrl &address)
{
    m_statusLine->setAddress(address);
}

void ConsoleFrame::setWaiting(int count)
{
    const bool isSeen = currentPage() && currentPage()->iconName() == u"waiting";
    if (count == 0 || isSeen)
        return m_waitingBar->clear();
    m_waitingBar->showWarning(WaitingAlert::text(count));
    if (indexOf(QStringLiteral("waiting")) >= 0)
        m_waitingBar->setAction(tr("Open the waiting room"));
}

bool ConsoleFrame::mayOpen(const Page *page) const
{
    const auto &signedIn = m_console.signedInOperator();
    return !signedIn || signedIn->role >= page->leastRole();
}

int ConsoleFrame::indexOf(const QString &page) const
{
    for (int index = 0; index < m_pages.size(); ++index) {
        if (m_pages.at(index)->iconName() == page)
            return mayOpen(m_pages.at(index)) ? index : -1;
    }
    return -1;
}

void ConsoleFrame::buildLayout()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    auto *messages = new QVBoxLayout(m_messages);
    messages->setContentsMargins(16, 8, 16, 0);
    messages->setSpacing(8);
    for (MessageBar *bar : {m_waitingBar, m_messageBar}) {
        messages->addWidget(bar);
        bar->installEventFilter(this);
    }
    m_messages->hide();
    right->addWidget(m_messages);
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

/// The bars take no room while both are silent.
bool ConsoleFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        m_messages->setHidden(m_waitingBar->isHidden() && m_messageBar->isHidden());
    return QWidget::eventFilter(watched, event);
}

void ConsoleFrame::buildActions()
{
    QAction *search =
        addAct(QStringLiteral("palette"), QStringLiteral("search"), tr("Search or type a command"),
               Qt::CTRL | Qt::Key_K, [this] { m_palette->begin(); });
    addAct(QStringLiteral("filter"), QStringLiteral("filter"), tr("Filter this page"),
           Qt::CTRL | Qt::Key_F, [this] {
               if (Page *page = currentPage())
                   page->focusFilter();
           });
    addAct(QStringLiteral("fold"), QStringLiteral("sidebar"), tr("Fold the navigation"),
           Qt::CTRL | Qt::Key_B,
           [this] { m_navigation->setCollapsed(!m_navigation->isCollapsed()); });
    m_announce = addAct(QStringLiteral("announce"), QStringLiteral("info"),
                        tr("Announce to everybody…"), {}, [this] { askForAnnouncement(); });
    m_announce->setObjectName(QStringLiteral("announceAction"));
    QAction *refresh =
        addAct(QStringLiteral("refresh"), QStringLiteral("refresh"), tr("Fetch anew"), Qt::Key_F5,
               [this] { m_console.requestSnapshot(); });
    QAction *keys = addAct(QStringLiteral("shortcuts"), QStringLiteral("keyboard"), tr("Keyboard…"),
                           Qt::Key_Question, [this] { showShortcuts(); });
    addAct(QStringLiteral("settings"), QStringLiteral("edit"), tr("Settings"),
           Qt::CTRL | Qt::Key_Comma, [this] { openPage(QStringLiteral("settings")); });
    m_lock = addAct(QStringLiteral("lock"), QStringLiteral("lock"), tr("Lock"),
                    Qt::CTRL | Qt::Key_L, [this] { Q_EMIT lockRequested(); });
    QAction *signOut = addAct(QStringLiteral("signOut"), QStringLiteral("sign-out"), tr("Sign out"),
                              {}, [this] { Q_EMIT signOutRequested(); });
    signOut->setObjectName(QStringLiteral("signOutAction"));
    m_topBar->setOperatorActions({m_announce, refresh, keys, m_lock, signOut});
    m_topBar->setSearchAction(search);
    connect(m_topBar, &TopBar::searchRequested, search, &QAction::trigger);
}

/// What is on or off.
void ConsoleFrame::buildToggles()
{
    PreferenceStore &store = m_theme.preferences();
    m_doNotDisturb = addAct(QStringLiteral("doNotDisturb"), QStringLiteral("bell"),
                            tr("Do not disturb"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                            [&store] {
        store.set(preferences::DoNotDisturb, !store.flag(preferences::DoNotDisturb));
    });
    m_doNotDisturb->setCheckable(true);
    connect(&store, &PreferenceStore::changed, this, &ConsoleFrame::refreshDoNotDisturb);
    refreshDoNotDisturb();
    m_topBar->setDoNotDisturbAction(m_doNotDisturb);
    m_blur = addAct(QStringLiteral("blur"), QStringLiteral("eye-off"), tr("Initials for names"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                    [this] { m_console.setNamesHidden(!m_console.areNamesHidden()); });
    m_blur->setCheckable(true);
    connect(&m_console, &Console::namesHiddenChanged, m_blur, &QAction::setChecked);
}

void ConsoleFrame::buildPalette()
{
    const OpenPage open = [this](const QString &page, const QString &id) { openPage(page, id); };
    m_palette->addSource(pageActSource([this] { return currentPage(); }));
    m_palette->addSource(actSource(m_shortcuts));
    m_palette->addSource(peopleSource(m_console, open));
    m_palette->addSource(consultationSource(m_console, open));
    m_palette->addSource(conversationSource(m_console, open));
}

QAction *ConsoleFrame::addAct(const QString &id, const QString &iconName, const QString &text,
                              const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(Icon::named(iconName), text, this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_shortcuts.add(id, action, keys);
    addAction(action);
    return action;
}

void ConsoleFrame::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_shortcuts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConsoleFrame::refreshDoNotDisturb()
{
    const bool quiet = m_theme.preferences().flag(preferences::DoNotDisturb);
    m_doNotDisturb->setChecked(quiet);
    m_doNotDisturb->setIcon(
        Icon::named(quiet ? QStringLiteral("bell-off") : QStringLiteral("bell"), ColorRole::Muted));
    m_doNotDisturb->setToolTip(quiet ? tr("Notifications are silent. Click to hear them again.")
                                     : tr("Silence notifications"));
}

void ConsoleFrame::refreshRole()
{
    const auto &signedIn = m_console.signedInOperator();
    m_announce->setEnabled(m_console.hasRole(OperatorRole::Operator));
    if (!signedIn)
        return;
    m_topBar->setOperator(*signedIn);
    for (int index = 0; index < m_pages.size(); ++index)
        m_navigation->setPageVisible(index, mayOpen(m_pages.at(index)));
    if (currentPage() && !mayOpen(currentPage()))
        setCurrentPage(0);
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
    connect(&m_console, &Console::signedInChanged, this, &ConsoleFrame::refreshRole);
    connect(&m_console, &Console::fellBehind, this, [this] {
        m_messageBar->showWarning(tr("The console fell behind and loads everything anew. Clients "
                                     "did not notice."));
    });
    connect(&m_console, &Console::snapshotApplied, m_messageBar, &MessageBar::clear);
}

} // namespace anteroom::gui
