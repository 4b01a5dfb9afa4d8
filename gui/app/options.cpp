// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/options.h"

#include "shared/config/help.h"

#include <QFile>
#include <QFileInfo>

namespace anteroom::gui {
namespace {

using Kind = config::ConfigError::Kind;

constexpr QLatin1String ScreenshotsOption("--screenshots");
const QString ConfigVariable = QStringLiteral("ANTEROOM_CONFIG");

QString settingsFile(const config::CommandLine &commandLine,
                     const QHash<QString, QString> &environment)
{
    if (!commandLine.configFile.isEmpty())
        return QFileInfo(commandLine.configFile).absoluteFilePath();
    if (const QString named = environment.value(ConfigVariable); !named.isEmpty())
        return QFileInfo(named).absoluteFilePath();
    const QString home = environment.value(QStringLiteral("HOME")) + QStringLiteral("/.config");
    const QString folder = environment.value(QStringLiteral("XDG_CONFIG_HOME"));
    return (folder.isEmpty() ? home : folder) + QStringLiteral("/anteroom/server.conf");
}

/// Takes `--screenshots DIR` or `--screenshots=DIR` out of the words.
Result<QString, config::ConfigError> takeScreenshots(QStringList &words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at).startsWith(ScreenshotsOption + u'=')) {
            const QString directory = words.takeAt(at).mid(ScreenshotsOption.size() + 1);
            return directory;
        }
        if (words.at(at) == ScreenshotsOption) {
            if (at + 1 >= words.size() || words.at(at + 1).startsWith(u'-'))
                return Failure{config::ConfigError{
                    Kind::MissingValue, QStringLiteral("--screenshots needs a directory")}};
            words.removeAt(at);
            return words.takeAt(at);
        }
    }
    return QString();
}

} // namespace

Result<Options, config::ConfigError> readOptions(QStringList words,
                                                 const QHash<QString, QString> &environment)
{
    const auto directory = takeScreenshots(words);
    if (!directory)
        return Failure{directory.error()};
    const auto commandLine = config::readCommandLine(words, config::OtherWords::Refuse);
    if (!commandLine)
        return Failure{commandLine.error()};
    const QString file = settingsFile(*commandLine, environment);
    const bool readsOwnFile = commandLine->configFile.isEmpty() &&
                              environment.value(ConfigVariable).isEmpty() && QFile::exists(file);
    if (readsOwnFile && !commandLine->texts.contains(QStringLiteral("demo")))
        words.append({QStringLiteral("--config"), file});
    auto settings = config::loadSettings(words, environment);
    if (!settings)
        return Failure{settings.error()};
    const bool runs = settings->action == config::Action::Run;
    if (runs && !directory->isEmpty() && !settings->demo)
        return Failure{
            config::ConfigError{Kind::BadValue, QStringLiteral("--screenshots needs --demo")}};
    return Options{std::move(*settings), *directory, file, commandLine->texts,
                   config::readEnvironment(environment)};
}

QString helpText()
{
    return config::helpText(QStringLiteral("usage: anteroom [options]\n")) +
           QStringLiteral("\nThe console also knows:\n"
                          "  --screenshots DIR                  with --demo: save a picture of "
                          "every page in DIR, then end\n");
}

} // namespace anteroom::gui
