// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/screenshot_tour.h"

#include "gui/app/console_frame.h"
#include "gui/app/main_window.h"
#include "gui/app/setup_wizard.h"
#include "gui/app/sign_in_page.h"
#include "gui/app/theme_control.h"
#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/conversation_model.h"
#include "gui/models/presence_model.h"
#include "gui/models/timeline_model.h"
#include "gui/models/traffic_model.h"
#include "gui/models/transcript_model.h"
#include "gui/pages/page.h"

#include <QAbstractItemView>
#include <QDir>
#include <QLocale>
#include <QPixmap>

#include <algorithm>
#include <chrono>

namespace anteroom::gui {
namespace {

using namespace std::chrono_literals;

constexpr auto LookInterval = 50ms;
constexpr auto Patience = 180s;

constexpr int EnoughPeople = 8;
constexpr int EnoughTraffic = 60;
constexpr int EnoughMessages = 6;

/// The conversation with the most messages, empty when none has enough.
QString longestConversation(const Console &console)
{
    const QList<feed::ConversationView> &rows = console.conversations()->rows();
    const auto longest =
        std::max_element(rows.begin(), rows.end(), [](const auto &one, const auto &other) {
            return one.messageCount < other.messageCount;
        });
    return longest == rows.end() || longest->messageCount < EnoughMessages
               ? QString()
               : longest->conversation.id.toString();
}

bool anyRuns(const Console &console)
{
    const QList<feed::ConsultationView> &rows = console.consultations()->rows();
    return std::any_of(rows.begin(), rows.end(), [](const feed::ConsultationView &row) {
        const ConsultationRoom &room = row.session.room;
        return row.session.status == SessionStatus::InProgress && room.patientJoined &&
               room.physicianJoined;
    });
}

bool anyEnded(const Console &console)
{
    const QList<feed::ConsultationView> &rows = console.consultations()->rows();
    return std::any_of(rows.begin(), rows.end(), [](const feed::ConsultationView &row) {
        return isEnded(row.session.status);
    });
}

/// The row of a view that says most: the conversation that goes on longest, the newest message on
/// the wire, else the second.
QModelIndex tellingRow(const QAbstractItemModel &model, const QString &page, const Console &console)
{
    const QString conversation = longestConversation(console);
    const int lastRow = model.rowCount() - 1;
    for (int row = lastRow; row >= 0; --row) {
        const QModelIndex first = model.index(row, 0);
        if (page == u"conversations" && first.data(IdRole).toString() == conversation)
            return first;
        const auto event = static_cast<int>(TrafficModel::Column::Event);
        if (page == u"traffic" &&
            first.siblingAtColumn(event).data().toString().startsWith(u"chat:message"))
            return first;
    }
    return model.index(std::min(1, lastRow), 0);
}

} // namespace

ScreenshotTour::ScreenshotTour(MainWindow &window, Console &console, ThemeControl &themeControl,
                               const QString &directory)
    : m_window(window), m_console(console), m_theme(themeControl), m_directory(directory)
{
    m_timer.setInterval(LookInterval);
    connect(&m_timer, &QTimer::timeout, this, &ScreenshotTour::look);
}

void ScreenshotTour::begin()
{
    QDir().mkpath(m_directory);
    m_window.resize(1280, 800);
    m_steps.push_back({{}, [] {}, [this] { return isPopulated(); }});
    // Another language shows that texts fit and, in Arabic, that all stands the other way round.
    const QLocale locale;
    const bool isEnglish = locale.language() == QLocale::English || locale.language() == QLocale::C;
    if (isEnglish) {
        planScheme(Scheme::Light, QStringLiteral("-light"));
        planScheme(Scheme::Dark, QStringLiteral("-dark"));
    } else {
        planScheme(Scheme::Light, u'-' + locale.name().section(u'_', 0, 0));
    }
    m_waited.start();
    m_timer.start();
}

void ScreenshotTour::planScheme(Scheme scheme, const QString &suffix)
{
    m_steps.push_back({{},
                       [this, scheme] {
        m_theme.show(scheme);
        m_window.showConsole();
                       },
                       [] { return true; }});
    for (int index = 0; index < m_window.frame()->pages().size(); ++index)
        planPage(index, suffix);
    const auto alwaysReady = [] { return true; };
    m_steps.push_back({QStringLiteral("wizard") + suffix,
                       [this] {
        SetupChoices choices;
        choices.adminName = tr("Ruth Okafor");
        choices.adminPassword = QStringLiteral("correct horse battery staple");
        m_window.setupWizard()->begin(SetupWizard::Extent::AdminOnly, choices);
        m_window.showSetup();
                       },
                       alwaysReady});
    m_steps.push_back({QStringLiteral("sign-in") + suffix,
                       [this] { m_window.showSignIn(tr("Front desk")); }, alwaysReady});
}

void ScreenshotTour::planPage(int index, const QString &suffix)
{
    const Page *page = m_window.frame()->pages().at(index);
    const QString name = page->iconName();
    m_steps.push_back({page->iconName() + suffix,
                       [this, index] {
        m_window.frame()->setCurrentPage(index);
        selectTelling(index);
                       },
                       [this, index, name] { return shows(index, name); }});
}

/// What is worth a picture is there; a patient who waits may have to be waited for.
bool ScreenshotTour::shows(int index, const QString &page)
{
    if (page == u"conversations")
        return m_console.transcript()->rowCount() >= EnoughMessages;
    if (page == u"consultations")
        return m_console.timeline()->rowCount() > 0;
    if (page != u"waiting")
        return true;
    selectTelling(index);
    return m_console.counters().waitingCount > 0;
}

void ScreenshotTour::look()
{
    if (m_steps.empty()) {
        m_timer.stop();
        Q_EMIT finished(true);
        return;
    }
    Step &step = m_steps.front();
    if (!m_prepared) {
        step.prepare();
        m_prepared = true;
        return; // what was prepared is laid out and drawn before the next look
    }
    if (step.isReady()) {
        take(step);
        m_steps.pop_front();
        m_prepared = false;
        m_waited.restart();
    } else if (m_waited.elapsed() > std::chrono::milliseconds(Patience).count()) {
        m_timer.stop();
        qCritical("anteroom: waited in vain for %s",
                  step.name.isEmpty() ? "the demo" : qPrintable(step.name));
        Q_EMIT finished(false);
    }
}

void ScreenshotTour::take(const Step &step)
{
    if (step.name.isEmpty())
        return;
    const QString path = QDir(m_directory).filePath(step.name + QStringLiteral(".png"));
    if (!m_window.grab().save(path))
        qCritical("anteroom: cannot write %s", qPrintable(path));
}

bool ScreenshotTour::isPopulated() const
{
    return m_console.presence()->rowCount() >= EnoughPeople &&
           m_console.traffic()->rowCount() >= EnoughTraffic && anyRuns(m_console) &&
           anyEnded(m_console) && !longestConversation(m_console).isEmpty() &&
           m_console.counters().connectionCount > 0;
}

void ScreenshotTour::selectTelling(int index)
{
    const Page *page = m_window.frame()->pages().at(index);
    const QList<QAbstractItemView *> views = page->findChildren<QAbstractItemView *>();
    const auto isShown = [](const QAbstractItemView *view) {
        return view->isVisible() && view->model() && view->model()->rowCount() > 0;
    };
    const auto view = std::find_if(views.begin(), views.end(), isShown);
    if (view == views.end())
        return;
    QAbstractItemView *shown = *view;
    const QModelIndex chosen = tellingRow(*shown->model(), page->iconName(), m_console);
    shown->setCurrentIndex(chosen);
    Q_EMIT shown->activated(chosen);
}

} // namespace anteroom::gui
