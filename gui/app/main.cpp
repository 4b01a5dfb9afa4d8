// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/options.h"
#include "gui/app/program.h"
#include "gui/app/single_instance.h"
#include "server/host/log_output.h"
#include "server/host/settings_from_config.h"
#include "shared/config/help.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <cstdio>
#include <sys/stat.h>

using namespace anteroom;

namespace {

constexpr int BadUsage = 2;

int print(std::FILE *stream, const QString &text, int exitCode)
{
    std::fputs(qPrintable(text), stream);
    return exitCode;
}

void loadTranslator(QApplication &application, const QString &folder, const QString &name)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
        QApplication::installTranslator(translator);
}

/// The language that was chosen, else the desktop's; English where there is no translation.
void installTranslation(QApplication &application)
{
    const QString chosen = gui::PreferenceStore().text(gui::preferences::Language);
    if (!chosen.isEmpty())
        QLocale::setDefault(QLocale(chosen));
    // Ids, addresses and clocks have digits of their own; two kinds on a page are hard to read.
    if (QLocale().language() == QLocale::Arabic && QLocale().zeroDigit() != QStringLiteral("0"))
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
    QApplication::setLayoutDirection(QLocale().textDirection());
    loadTranslator(application, QLibraryInfo::path(QLibraryInfo::TranslationsPath),
                   QStringLiteral("qtbase"));
    auto *translator = new QTranslator(&application);
    const QString folder = QStringLiteral(":/i18n"), name = QStringLiteral("anteroom");
    if (translator->load(QLocale(), name, QStringLiteral("_"), folder) ||
        translator->load(QStringLiteral("anteroom_en"), folder))
        QApplication::installTranslator(translator);
}

} // namespace

int main(int argc, char *argv[])
{
    ::umask(0077); // what a clinic writes is its own
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    const auto options = gui::readOptions(words, config::processEnvironment());
    if (!options)
        return print(stderr, u"anteroom: " + options.error().text + u'\n', BadUsage);
    if (options->settings.action == config::Action::ShowHelp)
        return print(stdout, gui::helpText(), 0);
    if (options->settings.action == config::Action::ShowVersion)
        return print(stdout, config::versionText(QStringLiteral("anteroom")), 0);
    const auto rules = host::tokenRules(host::serverSettings(options->settings));
    if (!rules)
        return print(stderr, u"anteroom: " + rules.error().text + u'\n', BadUsage);

    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Anteroom"));
    // A demo remembers nothing of, and for, a real clinic; pictures begin without any memory.
    QApplication::setApplicationName(options->settings.demo ? QStringLiteral("anteroom-demo")
                                                            : QStringLiteral("anteroom"));
    if (!options->screenshotDirectory.isEmpty())
        QSettings().clear();
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslation(application);
    gui::SingleInstance instance(gui::SingleInstance::nameForUser());
    if (!options->settings.demo && !instance.claim())
        return print(stderr,
                     QStringLiteral("anteroom: already open, its window comes to the "
                                    "front\n"),
                     0);
    host::installLogOutput(options->settings.logLevel);
    gui::Program program(*options);
    QObject::connect(&program, &gui::Program::ended, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QObject::connect(&instance, &gui::SingleInstance::raiseRequested, &program,
                     &gui::Program::comeToFront);
    program.begin();
    return QApplication::exec();
}
