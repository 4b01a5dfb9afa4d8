// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace anteroom::gui {

class Console;
class ConsoleFrame;
class SetupWizard;
class SignInPage;
class StartupPage;
class ThemeControl;

/// The program's window: one of start-up, first run, sign-in, and the console itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Console &console, ThemeControl &themeControl, QWidget *parent = nullptr);

    StartupPage *startupPage() const { return m_startup; }
    SetupWizard *setupWizard() const { return m_wizard; }
    SignInPage *signInPage() const { return m_signIn; }
    ConsoleFrame *frame() const { return m_frame; }

    void showStartup();
    void showSetup();
    void showSignIn(const QString &name);
    void showConsole();
    /// In front of others, wherever it was.
    void comeToFront();
    /// Asked when the window is to be closed; false: not now.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

Q_SIGNALS:
    /// The window was closed by its user.
    void closed();
    /// Ctrl+Q: the program shall end, wherever its window would stay otherwise.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void present(QWidget *screen);

    QStackedWidget *m_screens;
    StartupPage *m_startup;
    SetupWizard *m_wizard;
    SignInPage *m_signIn;
    ConsoleFrame *m_frame;
    std::function<bool()> m_mayClose;
};

} // namespace anteroom::gui
