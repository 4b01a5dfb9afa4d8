// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The console as it is, with the server inside, told what to do by lines on stdin and answering
// with lines of JSON: `sign-in` (name and password from ANTEROOM_BENCH_NAME and …_PASSWORD),
// `walk`, `block SECONDS`, `quit`.

#include "gui/app/console_frame.h"
#include "gui/app/main_window.h"
#include "gui/app/options.h"
#include "gui/app/program.h"
#include "gui/app/sign_in_page.h"
#include "gui/models/traffic_model.h"
#include "tests/bench/console/page_walk.h"
#include "tests/bench/console/turn_clock.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSocketNotifier>
#include <QTextStream>
#include <QThread>
#include <QToolButton>

#include <cstdio>
#include <unistd.h>

using namespace anteroom;

namespace {

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray pages = file.readAll().split(' ').value(1);
    return pages.toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

void say(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonObject quantiles(const std::vector<std::uint32_t> &times)
{
    return {{QStringLiteral("count"), static_cast<double>(times.size())},
            {QStringLiteral("p50"), bench::quantile(times, 0.5)},
            {QStringLiteral("p99"), bench::quantile(times, 0.99)},
            {QStringLiteral("p999"), bench::quantile(times, 0.999)},
            {QStringLiteral("worst"), bench::quantile(times, 1)}};
}

class Session : public QObject
{
public:
    Session(bench::TimedApplication &application, gui::Program &program)
        : m_application(application)
        , m_program(program)
        , m_walk(*program.window().frame())
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] { read(); });
        connect(&m_walk, &bench::PageWalk::finished, this, [this](int pages) { tell(pages); });
        connect(&program.console(), &gui::Console::fellBehind, this, [this] { ++m_gaps; });
    }

private:
    void read()
    {
        std::array<char, 256> line{};
        if (!std::fgets(line.data(), line.size(), stdin))
            return QCoreApplication::quit();
        const QStringList words = QString::fromLatin1(line.data()).trimmed().split(u' ');
        if (words.first() == u"sign-in")
            signIn();
        else if (words.first() == u"walk")
            walk();
        else if (words.first() == u"block")
            block(words.value(1).toULong());
        else
            QCoreApplication::quit();
    }
    void signIn()
    {
        gui::SignInPage *page = m_program.window().signInPage();
        const auto field = [page](const char *name) {
            return page->findChild<QLineEdit *>(QLatin1String(name));
        };
        connect(&m_program.console(), &gui::Console::snapshotApplied, this, [this] {
            if (!std::exchange(m_signedIn, true))
                say({{QStringLiteral("signedIn"), true}});
        });
        field("nameLineEdit")->setText(qEnvironmentVariable("ANTEROOM_BENCH_NAME"));
        field("passwordLineEdit")->setText(qEnvironmentVariable("ANTEROOM_BENCH_PASSWORD"));
        page->findChild<QPushButton *>(QStringLiteral("signInPushButton"))->click();
    }
    void walk()
    {
        m_gaps = 0;
        m_application.begin();
        m_knocker.begin();
        m_walk.begin();
    }
    void tell(int pages)
    {
        const gui::Console &console = m_program.console();
        say({{QStringLiteral("pages"), pages},
             {QStringLiteral("handled"), quantiles(m_application.handled())},
             {QStringLiteral("waited"), quantiles(m_knocker.waited())},
             {QStringLiteral("gaps"), m_gaps},
             {QStringLiteral("megabytes"), residentMegabytes()},
             {QStringLiteral("connections"), console.counters().connectionCount},
             {QStringLiteral("eventsPerSecond"),
              console.counters().eventsInPerSecond + console.counters().eventsOutPerSecond},
             {QStringLiteral("trafficRows"), console.traffic()->rowCount()}});
    }
    /// As a window manager or a bad plug-in would: the thread does nothing at all.
    static void block(unsigned long seconds)
    {
        QThread::sleep(seconds);
        say({{QStringLiteral("blocked"), static_cast<double>(seconds)}});
    }

    bench::TimedApplication &m_application;
    gui::Program &m_program;
    bench::Knocker m_knocker;
    bench::PageWalk m_walk;
    QSocketNotifier m_input;
    bool m_signedIn = false;
    int m_gaps = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    const auto options = gui::readOptions(words, config::processEnvironment());
    if (!options)
        return std::fputs(qPrintable(options.error().text + u'\n'), stderr), 2;
    bench::TimedApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Anteroom"));
    QApplication::setApplicationName(QStringLiteral("anteroom-bench"));
    QSettings().clear();
    gui::Program program(*options);
    program.begin();
    Session session(application, program);
    auto *address = program.window().findChild<QToolButton *>(QStringLiteral("addressToolButton"));
    QTimer look; // the address is a text of the status line
    QObject::connect(&look, &QTimer::timeout, &session, [&] {
        if (!address->text().startsWith(u"http"))
            return;
        look.stop();
        say({{QStringLiteral("url"), address->text()}});
    });
    look.start(50);
    return QApplication::exec();
}
