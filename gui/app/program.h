// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/desktop_notifier.h"
#include "gui/app/idle_watch.h"
#include "gui/app/log_collector.h"
#include "gui/app/main_window.h"
#include "gui/app/options.h"
#include "gui/app/setup_step.h"
#include "gui/app/theme_control.h"
#include "gui/app/tray_icon.h"
#include "gui/app/waiting_alert.h"
#include "gui/models/console.h"
#include "gui/models/setting_model.h"
#include "server/host/server_settings.h"
#include "server/host/server_thread.h"

#include <memory>

namespace anteroom::gui {

class AboutPage;
class ConsoleFrame;
class ScreenshotTour;

/// The console as a whole: server thread, models and window, and which screen comes when. The only
/// place of gui/ that knows the server.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(const Options &options);
    ~Program() override;

    /// Shows the window; first run, sign-in or demo follow.
    void begin();

    /// The window comes to the front; also at a second start of the program.
    void comeToFront() { m_window.comeToFront(); }
    MainWindow &window() { return m_window; }
    Console &console() { return m_console; }
    PreferenceStore &preferences() { return m_preferences; }

Q_SIGNALS:
    /// The server is stopped and the window closed.
    void ended(int exitCode);

private:
    void addPages();
    void wireServer();
    void wireScreens();
    void wireDesktop();
    void addOperatorPages(ConsoleFrame *frame);
    void loadSettingSources();
    void restartWithSavedSettings(const QString &reason);
    bool applyPreferences();
    SetupChoices choices() const;

    void startServer();
    void restartWith(const SetupChoices &choices);
    void onStarted(const QUrl &url, bool needsFirstAdmin, int schemaVersion);
    void onFailed(const QString &text);
    void onStopped();
    void setUp(const SetupChoices &choices);
    void createAdmin(const QString &name, const QString &password);
    void enterDemo();
    void enterConsole();
    void onFeed(const feed::FeedBatch &batch);
    void lock(const QString &notice);
    void signOut();
    void watchIdle();
    bool mayClose();
    void quit();
    void askToQuit();
    void end();

    Options m_options;
    host::ServerSettings m_settings;
    PreferenceStore m_preferences;
    ThemeControl m_theme;
    DesktopNotifier m_notifier;
    TrayIcon m_tray;
    WaitingAlert m_waitingAlert;
    IdleWatch m_idle;
    host::ServerThread m_server;
    SettingModel m_serverSettings;
    LogCollector m_log;
    AboutPage *m_about = nullptr;
    Console m_console;
    MainWindow m_window;
    std::unique_ptr<ScreenshotTour> m_tour;
    bool m_settingUp = false;   ///< the wizard waits for what the server says
    bool m_startsAgain = false; ///< with other settings, as soon as it has stopped
    bool m_ending = false;
    bool m_mayQuit = false;    ///< asked and answered
    bool m_toldOfTray = false; ///< that the console goes on there
    int m_connectionCount = 0; ///< also while it is locked
};

} // namespace anteroom::gui
