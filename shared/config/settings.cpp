// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/config/settings.h"

#include "shared/config/setting_check.h"
#include "shared/config/setting_table.h"

#include <QDir>
#include <QProcessEnvironment>

#include <optional>

namespace anteroom::config {
namespace {

using Kind = ConfigError::Kind;
using Problem = std::optional<ConfigError>;

/// All sources laid over each other, and which of them spoke.
struct Layers
{
    SettingTexts texts;

    bool given(const char *key) const { return texts.contains(QLatin1String(key)); }
    QString text(const char *key) const
    {
        const Setting *setting = findSetting(QLatin1String(key));
        Q_ASSERT_X(setting, "Layers::text", "the table has no such setting");
        return texts.value(QLatin1String(key), setting->fallback);
    }
    QStringList list(const char *key) const
    {
        return text(key).remove(u' ').split(u',', Qt::SkipEmptyParts);
    }
};

Result<Layers, ConfigError> layer(const CommandLine &line,
                                  const QHash<QString, QString> &environment)
{
    Layers layers;
    const QString path = line.configFile.isEmpty()
                             ? environment.value(QStringLiteral("ANTEROOM_CONFIG"))
                             : line.configFile;
    if (!path.isEmpty()) {
        auto file = readConfigFile(path);
        if (!file)
            return Failure{file.error()};
        layers.texts = *file;
    }
    layers.texts.insert(readEnvironment(environment));
    layers.texts.insert(line.texts);
    return layers;
}

QString wordsFor(const SettingProblem &problem, const Setting &setting, const QString &value)
{
    const QString option = optionName(setting);
    const QString quoted = QStringLiteral("%1: \"%2\" is not ").arg(option, value);
    switch (problem.kind) {
    case SettingProblem::Kind::NotSupported:
        return option + QStringLiteral(" is not supported by this version");
    case SettingProblem::Kind::NotAChoice:
        return quoted + QString(setting.range).replace(u'|', QStringLiteral(" or "));
    case SettingProblem::Kind::NotAnAddress:
        return quoted + setting.range;
    case SettingProblem::Kind::NotACount:
        return quoted + QStringLiteral("a number of 0 to %1").arg(CountMost);
    case SettingProblem::Kind::NotADatabase:
        return option + QStringLiteral(": ") + problem.detail;
    case SettingProblem::Kind::OtherIsMissing:
        return QStringLiteral("--tls-cert and --tls-key go together");
    }
    Q_UNREACHABLE();
}

Problem check(const Setting &setting, const SettingTexts &texts)
{
    const QString value = texts.value(setting.key);
    auto problem = checkSetting(setting, value);
    if (!problem)
        problem = checkTogether(setting, texts);
    if (!problem)
        return std::nullopt;
    const bool unsupported = problem->kind == SettingProblem::Kind::NotSupported;
    return ConfigError{unsupported ? Kind::NotSupported : Kind::BadValue,
                       wordsFor(*problem, setting, value)};
}

Problem checkAll(const SettingTexts &texts)
{
    for (const Setting &setting : settingTable()) {
        if (!texts.contains(setting.key))
            continue;
        if (const Problem problem = check(setting, texts))
            return problem;
    }
    return std::nullopt;
}

/// An SQLite file in the data directory unless a URL says otherwise. text: was checked.
DatabaseUrl databaseUrl(const QString &text, const QString &dataDir)
{
    if (text.isEmpty())
        return DatabaseUrl::sqlite(QDir(dataDir).filePath(QStringLiteral("anteroom.db")));
    return *parseDatabaseUrl(text);
}

QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

Result<Settings, ConfigError> settingsFrom(const Layers &layers,
                                           const QHash<QString, QString> &environment)
{
    Settings settings;
    settings.dataDirGiven = layers.given("data-dir");
    const QString dataDir =
        settings.dataDirGiven ? layers.text("data-dir") : defaultDataDir(environment);
    settings.dataDir = absolutePath(dataDir);
    settings.database = databaseUrl(layers.text("database"), settings.dataDir);
    settings.listen = *parseListenAddress(layers.text("listen"));
    settings.rateLimits = layers.text("rate-limits") == u"on";
    settings.logLevel = layers.text("log-level");
    settings.demo = layers.text("demo") == u"on";
    settings.tokenAlgorithms = layers.list("auth/algorithms");
    if (layers.given("auth/jwks"))
        settings.jwksPath = absolutePath(layers.text("auth/jwks"));
    if (layers.given("tls-cert") && settings.demo)
        return Failure{ConfigError{Kind::BadValue,
                                   QStringLiteral("--demo is for loopback and goes without TLS")}};
    if (layers.given("tls-cert")) {
        settings.tlsCertificate = absolutePath(layers.text("tls-cert"));
        settings.tlsKey = absolutePath(layers.text("tls-key"));
    }
    settings.corsOrigins = layers.list("cors");
    settings.enforcesWaitingRoom = layers.text("consultation/waiting-room") == u"enforce";
    settings.noShowMinutes = layers.text("consultation/no-show-minutes").toInt();
    settings.staleMinutes = layers.text("consultation/stale-minutes").toInt();
    settings.stunUrls = layers.list("stun/urls");
    settings.turnUrls = layers.list("turn/urls");
    settings.publicUrl = layers.text("public-url");
    settings.pushWebhook = layers.text("webhooks/push");
    settings.paymentWebhook = layers.text("webhooks/payment");
    settings.webhookHosts = layers.list("webhooks/allow");
    settings.tokenIssuer = layers.text("auth/issuer");
    settings.tokenAudience = layers.text("auth/audience");
    return settings;
}

} // namespace

Result<Settings, ConfigError> loadSettings(const QStringList &words,
                                           const QHash<QString, QString> &environment,
                                           OtherWords others)
{
    auto line = readCommandLine(words, others);
    if (!line)
        return Failure{line.error()};
    if (line->showHelp || line->showVersion) {
        Settings settings;
        settings.action = line->showHelp ? Action::ShowHelp : Action::ShowVersion;
        return settings;
    }
    auto layers = layer(*line, environment);
    if (!layers)
        return Failure{layers.error()};
    if (const Problem problem = checkAll(layers->texts))
        return Failure{*problem};
    auto settings = settingsFrom(*layers, environment);
    if (settings)
        settings->rest = line->rest;
    return settings;
}

QHash<QString, QString> processEnvironment()
{
    QHash<QString, QString> environment;
    const auto variables = QProcessEnvironment::systemEnvironment();
    const QStringList names = variables.keys();
    for (const QString &name : names)
        environment.insert(name, variables.value(name));
    return environment;
}

QString defaultDataDir(const QHash<QString, QString> &environment)
{
    const QString dataHome = environment.value(QStringLiteral("XDG_DATA_HOME"));
    if (QDir::isAbsolutePath(dataHome))
        return dataHome + QStringLiteral("/anteroom");
    return environment.value(QStringLiteral("HOME"), QDir::homePath()) +
           QStringLiteral("/.local/share/anteroom");
}

} // namespace anteroom::config
