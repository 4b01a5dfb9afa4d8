// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/config/sources.h"

#include "shared/config/setting_table.h"

#include <QFileInfo>
#include <QSettings>

#include <optional>

namespace anteroom::config {
namespace {

constexpr qint64 MaxFileBytes = 1'000'000;
using Kind = ConfigError::Kind;

const Setting *settingOfOption(const QString &option)
{
    for (const Setting &setting : settingTable()) {
        if (option == optionName(setting))
            return &setting;
    }
    return nullptr;
}

/// Goes through the words once; each read takes one option and, where there is one, its value.
class WordReader
{
public:
    explicit WordReader(const QStringList &words) : m_words(words) {}

    bool atEnd() const { return m_next >= m_words.size(); }
    QString takeOption()
    {
        const QString &word = m_words[m_next++];
        const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
        m_value = equals < 0 ? std::nullopt : std::optional(word.sliced(equals + 1));
        m_word = word;
        return equals < 0 ? word : word.first(equals);
    }
    /// The word as it stood, for programs that read it themselves.
    const QString &word() const { return m_word; }
    std::optional<QString> takeValue()
    {
        if (m_value || atEnd() || m_words[m_next].startsWith(u"--"))
            return m_value;
        return m_words[m_next++];
    }
    std::optional<QString> attachedValue() const { return m_value; }

private:
    const QStringList &m_words;
    qsizetype m_next = 0;
    QString m_word;
    std::optional<QString> m_value;
};

std::optional<ConfigError> readValue(WordReader &reader, const QString &option, QString &target)
{
    const auto value = reader.takeValue();
    if (!value || value->isEmpty())
        return ConfigError{Kind::MissingValue, option + QStringLiteral(" needs a value")};
    target = *value;
    return std::nullopt;
}

std::optional<ConfigError> readSetting(WordReader &reader, const QString &option,
                                       const Setting &setting, CommandLine &line)
{
    if (setting.type == SettingType::Flag) {
        line.texts[setting.key] = reader.attachedValue().value_or(QStringLiteral("on"));
        return std::nullopt;
    }
    return readValue(reader, option, line.texts[setting.key]);
}

std::optional<ConfigError> readOther(const WordReader &reader, const QString &option,
                                     OtherWords others, CommandLine &line)
{
    if (others == OtherWords::Refuse)
        return ConfigError{Kind::UnknownOption,
                           QStringLiteral("unknown option %1 (see --help)").arg(option)};
    line.rest.append(reader.word());
    return std::nullopt;
}

std::optional<ConfigError> readOne(WordReader &reader, OtherWords others, CommandLine &line)
{
    const QString option = reader.takeOption();
    if (option == u"--help" || option == u"-h")
        line.showHelp = true;
    else if (option == u"--version")
        line.showVersion = true;
    else if (option == u"--config")
        return readValue(reader, option, line.configFile);
    else if (const Setting *setting = settingOfOption(option))
        return readSetting(reader, option, *setting, line);
    else
        return readOther(reader, option, others, line);
    return std::nullopt;
}

Failure<ConfigError> badFile(const QString &path, const QString &why)
{
    return Failure{ConfigError{Kind::BadFile, QStringLiteral("--config %1: %2").arg(path, why)}};
}

} // namespace

Result<CommandLine, ConfigError> readCommandLine(const QStringList &words, OtherWords others)
{
    CommandLine line;
    WordReader reader(words);
    while (!reader.atEnd()) {
        if (const auto error = readOne(reader, others, line))
            return Failure{*error};
    }
    return line;
}

SettingTexts readEnvironment(const QHash<QString, QString> &environment)
{
    SettingTexts texts;
    for (const Setting &setting : settingTable()) {
        const QString value = environment.value(environmentName(setting));
        if (!value.isEmpty())
            texts[setting.key] = value;
    }
    return texts;
}

Result<SettingTexts, ConfigError> readConfigFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return badFile(path, QStringLiteral("there is no such file, or it can't be read"));
    if (info.size() > MaxFileBytes)
        return badFile(path, QStringLiteral("the file is too large"));
    const QSettings file(path, QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    // Sections are read when they are asked for, so this is known only now.
    if (file.status() != QSettings::NoError)
        return badFile(path, QStringLiteral("this is no INI file"));
    SettingTexts texts;
    for (const QString &key : keys) {
        if (!findSetting(key))
            return badFile(path, QStringLiteral("unknown key %1").arg(key));
        // A value with commas comes as a list.
        texts[key] = file.value(key).toStringList().join(u',');
    }
    return texts;
}

} // namespace anteroom::config
