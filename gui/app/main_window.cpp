// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/main_window.h"

#include "gui/app/console_frame.h"
#include "gui/app/preferences.h"
#include "gui/app/setup_wizard.h"
#include "gui/app/sign_in_page.h"
#include "gui/app/startup_page.h"
#include "gui/models/console.h"
#include "gui/pages/page.h"
#include "gui/widgets/icon.h"

#include <QApplication>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace anteroom::gui {

MainWindow::MainWindow(Console &console, ThemeControl &themeControl, QWidget *parent)
    : QMainWindow(parent)
    , m_screens(new QStackedWidget(this))
    , m_startup(new StartupPage(this))
    , m_wizard(new SetupWizard(this))
    , m_signIn(new SignInPage(console, this))
    , m_frame(new ConsoleFrame(console, themeControl, this))
{
    setWindowTitle(QStringLiteral("Anteroom"));
    setWindowIcon(Icon::named(QStringLiteral("anteroom"), ColorRole::Accent));
    setCentralWidget(m_screens);
    for (QWidget *screen : std::initializer_list<QWidget *>{m_startup, m_wizard, m_signIn, m_frame})
        m_screens->addWidget(screen);
    setMinimumSize(1024, 640);
    resize(1280, 800);
    restoreGeometry(Preferences::windowGeometry());
    auto *quit = new QShortcut(QKeySequence::Quit, this);
    connect(quit, &QShortcut::activated, this, &MainWindow::quitRequested);
}

void MainWindow::showStartup()
{
    present(m_startup);
}

void MainWindow::showSetup()
{
    present(m_wizard);
}

void MainWindow::showSignIn(const QString &name)
{
    present(m_signIn);
    m_signIn->begin(name);
}

void MainWindow::showConsole()
{
    present(m_frame);
    if (Page *page = m_frame->currentPage())
        page->setFocus();
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Preferences::setWindowGeometry(saveGeometry());
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::present(QWidget *screen)
{
    m_screens->setCurrentWidget(screen);
}

} // namespace anteroom::gui
