// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/program.h"

#include "gui/app/console_frame.h"
#include "gui/app/preferences.h"
#include "gui/app/screenshot_tour.h"
#include "gui/app/setup_wizard.h"
#include "gui/app/sign_in_page.h"
#include "gui/app/startup_page.h"
#include "gui/models/connection_model.h"
#include "gui/models/labels.h"
#include "gui/pages/about_page.h"
#include "gui/pages/audit_page.h"
#include "gui/pages/bans_page.h"
#include "gui/pages/connections_page.h"
#include "gui/pages/consultations_page.h"
#include "gui/pages/conversations_page.h"
#include "gui/pages/dashboard_page.h"
#include "gui/pages/logs_page.h"
#include "gui/pages/notifications_page.h"
#include "gui/pages/outbox_page.h"
#include "gui/pages/people_page.h"
#include "gui/pages/presence_page.h"
#include "gui/pages/rooms_page.h"
#include "gui/pages/settings_page.h"
#include "gui/pages/traffic_page.h"
#include "gui/pages/waiting_room_page.h"
#include "server/host/log_output.h"
#include "server/host/settings_from_config.h"
#include "shared/base/scheduling.h"
#include "shared/config/setting_table.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace anteroom::gui {
namespace {

const config::ListenAddress DefaultListen;

} // namespace

Program::Program(const Options &options)
    : m_options(options)
    , m_settings(host::serverSettings(options.settings))
    , m_theme(*qApp, &m_preferences)
    , m_waitingAlert(m_preferences, m_notifier)
    , m_window(m_console, m_theme)
{
    connect(&m_log, &LogCollector::lineLogged, &m_console, &Console::appendLog);
    connect(&m_serverSettings, &SettingModel::liveSettingSaved, this,
            [](const QString &key, const QString &value) {
        if (key == u"log-level")
            host::installLogOutput(value);
    });
    loadSettingSources();
    addPages();
    wireServer();
    wireScreens();
    wireDesktop();
}

Program::~Program() = default;

void Program::begin()
{
    if (!m_options.screenshotDirectory.isEmpty()) {
        // Whatever else runs on this computer: the pictures want a server of their own.
        if (m_options.settings.listen == DefaultListen)
            m_settings.listenPort = 0;
        m_tour = std::make_unique<ScreenshotTour>(m_window, m_console, m_theme,
                                                  m_options.screenshotDirectory);
        connect(m_tour.get(), &ScreenshotTour::finished, this, [this](bool complete) {
            m_server.stop();
            Q_EMIT ended(complete ? 0 : 1);
        });
    }
    m_window.show();
    const bool knowsWhere =
        m_options.settings.demo || m_options.settings.dataDirGiven || applyPreferences();
    if (knowsWhere)
        return startServer();
    m_window.setupWizard()->begin(SetupWizard::Extent::Everything, choices());
    m_window.showSetup();
}

void Program::addPages()
{
    ConsoleFrame *frame = m_window.frame();
    frame->addPage(new DashboardPage(m_console, frame));
    frame->addPage(new WaitingRoomPage(m_console, frame));
    frame->addPage(new ConsultationsPage(m_console, frame));
    frame->addPage(new ConversationsPage(m_console, frame));
    frame->addPage(new PresencePage(m_console, frame));
    frame->addPage(new ConnectionsPage(m_console, frame));
    frame->addPage(new RoomsPage(m_console, frame));
    frame->addPage(new TrafficPage(m_console, frame));
    frame->addPage(new NotificationsPage(m_console, frame));
    frame->addSeparator();
    addOperatorPages(frame);
}

/// What is looked at once a day, below the line.
void Program::addOperatorPages(ConsoleFrame *frame)
{
    auto *people = new PeoplePage(m_console, frame);
    people->setDevicesSource([this](const UserId &user) {
        QList<feed::ConnectionView> devices;
        for (const feed::ConnectionView &row : m_console.connections()->rows()) {
            if (row.userId == user)
                devices.append(row);
        }
        return devices;
    });
    frame->addPage(people);
    frame->addPage(new BansPage(m_console, frame));
    frame->addPage(new OutboxPage(m_console, frame));
    frame->addPage(new AuditPage(m_console, frame));
    auto *settings = new SettingsPage(m_console, m_serverSettings, m_preferences, frame);
    connect(settings, &SettingsPage::restartRequested, this, &Program::restartWithSavedSettings);
    frame->addPage(settings);
    frame->addPage(new LogsPage(m_console, frame));
    m_about = new AboutPage(m_console, frame);
    frame->addPage(m_about);
}

void Program::wireServer()
{
    using Server = host::ServerThread;
    m_console.setCommandSink(
        [this](const feed::ServerCommand &command) { return m_server.send(command); });
    connect(&m_server, &Server::feedArrived, this, &Program::onFeed);
    connect(&m_server, &Server::snapshotArrived, &m_console, &Console::applySnapshot);
    connect(&m_server, &Server::commandFinished, &m_console, &Console::finishCommand);
    connect(&m_server, &Server::started, this, &Program::onStarted);
    connect(&m_server, &Server::failed, this, &Program::onFailed);
    connect(&m_server, &Server::stopped, this, &Program::onStopped);
}

void Program::wireScreens()
{
    connect(m_window.setupWizard(), &SetupWizard::finished, this, &Program::setUp);
    connect(m_window.startupPage(), &StartupPage::retryRequested, this, &Program::startServer);
    connect(m_window.startupPage(), &StartupPage::settingsRequested, this, [this] {
        m_window.setupWizard()->begin(SetupWizard::Extent::Everything, choices());
        m_window.showSetup();
    });
    connect(m_window.signInPage(), &SignInPage::signedIn, this, [this](const QString &name) {
        Preferences::setLastOperator(name);
        enterConsole();
    });
    connect(m_window.frame(), &ConsoleFrame::lockRequested, this, [this] { lock({}); });
    connect(m_window.frame(), &ConsoleFrame::signOutRequested, this, &Program::signOut);
    m_window.setMayClose([this] { return mayClose(); });
    connect(&m_window, &MainWindow::quitRequested, this, &Program::quit);
    connect(&m_window, &MainWindow::closed, this, &Program::end);
}

void Program::wireDesktop()
{
    ConsoleFrame *frame = m_window.frame();
    m_notifier.setTrayIcon(m_tray.icon());
    m_tray.setActions({frame->lockAction(), frame->doNotDisturbAction()});
    connect(&m_tray, &TrayIcon::openRequested, this, &Program::comeToFront);
    connect(&m_tray, &TrayIcon::quitRequested, this, &Program::quit);
    connect(&m_notifier, &DesktopNotifier::activated, this, [this, frame] {
        comeToFront();
        if (m_console.signedInOperator())
            frame->openPage(QStringLiteral("waiting"));
    });
    connect(&m_waitingAlert, &WaitingAlert::countChanged, frame, &ConsoleFrame::setWaiting);
    connect(&m_waitingAlert, &WaitingAlert::countChanged, &m_tray, &TrayIcon::setWaiting);
    connect(&m_idle, &IdleWatch::idled, this, [this] {
        lock(tr("The console was locked because nobody used it. The clinic is open."));
    });
    connect(&m_idle, &IdleWatch::desktopLocked, this,
            [this] { lock(tr("The console was locked together with the desktop.")); });
    connect(&m_preferences, &PreferenceStore::changed, this, [this](const QString &key) {
        if (key == preferences::IdleMinutes && m_console.signedInOperator())
            watchIdle();
    });
}

/// Nobody is signed in while the console is locked: then only the figures come.
void Program::onFeed(const feed::FeedBatch &batch)
{
    for (const feed::FeedEvent &event : batch.events) {
        if (const auto *updated = std::get_if<feed::CountersUpdated>(&event)) {
            m_connectionCount = updated->counters.connectionCount;
            m_waitingAlert.setCount(updated->counters.waitingCount);
        }
    }
    if (m_console.signedInOperator())
        m_console.applyFeed(batch);
}

/// What the wizard has written down, unless the command line says otherwise. False: nothing yet.
bool Program::applyPreferences()
{
    if (!Preferences::isSetUp())
        return false;
    m_settings.dataDir = Preferences::dataDirectory();
    m_settings.database.reset();
    const auto listen = config::parseListenAddress(Preferences::listenAddress());
    if (listen && m_options.settings.listen == DefaultListen) {
        m_settings.listenAddress = QHostAddress(listen->address);
        m_settings.listenPort = listen->port;
    }
    return true;
}

SetupChoices Program::choices() const
{
    SetupChoices choices;
    choices.dataDirectory = m_settings.dataDir;
    choices.listenAddress = m_settings.listenAddress.toString();
    choices.listenPort = m_settings.listenPort;
    return choices;
}

void Program::loadSettingSources()
{
    SettingModel::Sources sources;
    sources.filePath = m_options.settingsFile;
    sources.commandLine = m_options.commandLine;
    sources.environment = m_options.environment;
    if (Preferences::isSetUp() && !m_options.settings.demo) {
        sources.setup.insert(QStringLiteral("data-dir"), Preferences::dataDirectory());
        sources.setup.insert(QStringLiteral("listen"), Preferences::listenAddress());
    }
    if (const auto problem = m_serverSettings.setSources(sources))
        qWarning("the settings can't be read: %s", qPrintable(*problem));
}

/// As a start of the program would read them.
void Program::restartWithSavedSettings(const QString &reason)
{
    qInfo("the server is started anew for its settings: %s", qPrintable(reason));
    QStringList words;
    for (auto it = m_options.commandLine.cbegin(); it != m_options.commandLine.cend(); ++it) {
        const config::Setting *setting = config::findSetting(it.key());
        words.append(config::optionName(*setting) + u'=' + it.value());
    }
    if (QFile::exists(m_options.settingsFile))
        words.append({QStringLiteral("--config"), m_options.settingsFile});
    const auto settings = config::loadSettings(words, config::processEnvironment());
    if (!settings) {
        m_window.startupPage()->showFailure(settings.error().text);
        return m_window.showStartup();
    }
    m_options.settings = *settings;
    m_settings = host::serverSettings(*settings);
    if (!settings->dataDirGiven)
        applyPreferences();
    m_window.startupPage()->showBusy(tr("The server starts anew with its new settings…"));
    m_window.showStartup();
    m_idle.stop();
    m_startsAgain = true;
    m_server.stop();
}

void Program::startServer()
{
    if (!m_settingUp) {
        m_window.startupPage()->showBusy(tr("The clinic is being opened…"));
        m_window.showStartup();
    }
    m_server.start(m_settings);
}

void Program::setUp(const SetupChoices &chosen)
{
    m_settingUp = true;
    const SetupChoices running = choices();
    const bool sameServer = running.dataDirectory == chosen.dataDirectory &&
                            running.listenText() == chosen.listenText();
    if (m_server.isRunning() && sameServer)
        return createAdmin(chosen.adminName, chosen.adminPassword);
    m_window.setupWizard()->showBusy(tr("The server starts…"));
    restartWith(chosen);
}

void Program::restartWith(const SetupChoices &chosen)
{
    m_settings.dataDir = chosen.dataDirectory;
    m_settings.database.reset();
    m_settings.listenAddress = QHostAddress(chosen.listenAddress);
    m_settings.listenPort = chosen.listenPort;
    m_startsAgain = m_server.isRunning();
    if (m_startsAgain)
        m_server.stop();
    else
        startServer();
}

void Program::onStarted(const QUrl &url, bool needsFirstAdmin, int schemaVersion)
{
    scheduling::stepBehind();
    m_window.frame()->setAddress(url);
    m_tray.setRunning(true);
    m_serverSettings.serverStarted();
    const bool isPostgres =
        m_settings.database && m_settings.database->kind == config::DatabaseUrl::Kind::PostgreSql;
    m_about->setFacts({isPostgres ? QStringLiteral("PostgreSQL") : QStringLiteral("SQLite"),
                       schemaVersion, m_settings.dataDir, m_options.settingsFile});
    if (m_options.settings.demo && needsFirstAdmin)
        return enterDemo();
    const SetupChoices &chosen = m_window.setupWizard()->choices();
    const bool hasAdmin = m_settingUp && !chosen.adminPassword.isEmpty();
    if (needsFirstAdmin && hasAdmin)
        return createAdmin(chosen.adminName, chosen.adminPassword);
    if (needsFirstAdmin) {
        m_window.setupWizard()->begin(SetupWizard::Extent::AdminOnly, choices());
        return m_window.showSetup();
    }
    if (std::exchange(m_settingUp, false))
        Preferences::setServer(m_settings.dataDir, choices().listenText());
    m_window.setupWizard()->forgetPassword();
    m_window.showSignIn(Preferences::lastOperator());
}

void Program::onFailed(const QString &text)
{
    m_window.frame()->setAddress({});
    if (m_tour) {
        qCritical("anteroom: %s", qPrintable(text));
        Q_EMIT ended(1);
    } else if (std::exchange(m_settingUp, false)) {
        m_window.setupWizard()->showError(text);
    } else {
        m_window.startupPage()->showFailure(text);
        m_window.showStartup();
    }
}

void Program::onStopped()
{
    m_window.frame()->setAddress({});
    m_tray.setRunning(false);
    m_waitingAlert.setCount(0);
    m_connectionCount = 0;
    m_console.reset();
    if (m_ending)
        Q_EMIT ended(0);
    else if (std::exchange(m_startsAgain, false))
        startServer();
}

void Program::createAdmin(const QString &name, const QString &password)
{
    SetupWizard *wizard = m_window.setupWizard();
    wizard->showBusy(tr("The administrator is being made…"));
    m_console.send(feed::CreateFirstAdmin{name, password}, this,
                   [this, wizard, name](const feed::CommandResult &result) {
        m_settingUp = false;
        if (!result.ok)
            return wizard->showError(refusalText(result.code, result.message));
        wizard->forgetPassword();
        Preferences::setLastOperator(name);
        if (!m_options.settings.dataDirGiven)
            Preferences::setServer(m_settings.dataDir, choices().listenText());
        enterConsole();
    });
}

/// Nobody signs in to a clinic that is thrown away.
void Program::enterDemo()
{
    const feed::CreateFirstAdmin admin{tr("Front desk"), randomId()};
    m_console.send(admin, this, [this](const feed::CommandResult &result) {
        if (!result.ok)
            return onFailed(refusalText(result.code, result.message));
        Preferences::setLastOperator({});
        enterConsole();
    });
}

void Program::enterConsole()
{
    m_window.showConsole();
    if (m_tour) {
        m_tour->begin();
        return;
    }
    m_window.frame()->restorePage();
    watchIdle();
}

void Program::watchIdle()
{
    if (!m_options.settings.demo)
        m_idle.start(std::chrono::minutes(m_preferences.number(preferences::IdleMinutes)));
}

void Program::lock(const QString &notice)
{
    if (!m_console.signedInOperator())
        return;
    m_idle.stop();
    m_console.send(feed::LockConsole{}, this, [this, notice](const feed::CommandResult &) {
        m_console.reset();
        m_window.showSignIn(Preferences::lastOperator());
        if (!notice.isEmpty())
            m_window.signInPage()->showNotice(notice);
    });
}

void Program::signOut()
{
    m_idle.stop();
    Preferences::setLastOperator({});
    m_console.send(feed::SignOut{}, this, [this](const feed::CommandResult &) {
        m_console.reset();
        m_window.showSignIn({});
    });
}

bool Program::mayClose()
{
    if (m_ending || m_mayQuit || m_options.settings.demo || !m_server.isRunning())
        return true;
    if (m_tray.isThere() && m_preferences.flag(preferences::KeepInTray)) {
        m_window.hide();
        if (!std::exchange(m_toldOfTray, true))
            m_tray.icon()->showMessage(
                tr("The clinic stays open"),
                tr("Anteroom goes on in the system tray. Quit it there, or with Ctrl+Q."));
        return false;
    }
    if (m_connectionCount == 0)
        return true;
    askToQuit();
    return false;
}

void Program::quit()
{
    if (m_connectionCount > 0 && !m_options.settings.demo)
        return askToQuit();
    m_mayQuit = true;
    m_window.close();
}

void Program::askToQuit()
{
    m_window.comeToFront();
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Close the clinic?"),
        tr("%n devices are connected. They are told that the clinic closes, and come back by "
           "themselves when it opens again.",
           nullptr, m_connectionCount),
        QMessageBox::Cancel, &m_window);
    question->setObjectName(QStringLiteral("quitMessageBox"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *quit = question->addButton(tr("Close the clinic"), QMessageBox::DestructiveRole);
    quit->setObjectName(QStringLiteral("quitPushButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(quit, &QPushButton::clicked, this, [this] {
        m_mayQuit = true;
        m_window.close();
    });
    question->open();
}

void Program::end()
{
    m_ending = true;
    if (m_server.isRunning())
        m_server.stop();
    else
        Q_EMIT ended(0);
}

} // namespace anteroom::gui
