// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/main_window.h"
#include "gui/app/options.h"
#include "gui/app/setup_step.h"
#include "gui/app/theme_control.h"
#include "gui/models/console.h"
#include "server/host/server_settings.h"
#include "server/host/server_thread.h"

#include <memory>

namespace anteroom::gui {

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

    MainWindow &window() { return m_window; }
    Console &console() { return m_console; }

Q_SIGNALS:
    /// The server is stopped and the window closed.
    void ended(int exitCode);

private:
    void addPages();
    void wireServer();
    void wireScreens();
    bool applyPreferences();
    SetupChoices choices() const;

    void startServer();
    void restartWith(const SetupChoices &choices);
    void onStarted(const QUrl &url, bool needsFirstAdmin);
    void onFailed(const QString &text);
    void onStopped();
    void setUp(const SetupChoices &choices);
    void createAdmin(const QString &name, const QString &password);
    void enterDemo();
    void enterConsole();
    void leaveConsole(const QString &nameToOffer);
    void end();

    Options m_options;
    host::ServerSettings m_settings;
    ThemeControl m_theme;
    host::ServerThread m_server;
    Console m_console;
    MainWindow m_window;
    std::unique_ptr<ScreenshotTour> m_tour;
    bool m_settingUp = false;   ///< the wizard waits for what the server says
    bool m_startsAgain = false; ///< with other settings, as soon as it has stopped
    bool m_ending = false;
};

} // namespace anteroom::gui
