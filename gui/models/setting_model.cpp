// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/setting_model.h"

#include "shared/config/server_config_file.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace anteroom::gui {
namespace {

using config::Setting;
using config::settingTable;
using config::SettingType;

const Setting &settingOf(const QString &key)
{
    const Setting *setting = config::findSetting(key);
    Q_ASSERT_X(setting, "SettingModel", "the table has no such setting");
    return *setting;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == u"http" || url.scheme() == u"https");
}

bool isWebAddressKey(const QString &key)
{
    return key == u"public-url" || key == u"webhooks/push" || key == u"webhooks/payment";
}

/// What the table can't know: whether files are there and addresses can be read.
QString problemOutside(const Setting &setting, const QString &value)
{
    if (value.isEmpty())
        return {};
    const bool isFile = setting.type == SettingType::Path && setting.range == QLatin1String("FILE");
    if (isFile && !QFileInfo(value).isReadable())
        return SettingModel::tr("There is no such file, or it can't be read.");
    if (isWebAddressKey(setting.key) && !isWebAddress(value))
        return SettingModel::tr("Write a whole address, such as https://clinic.example.");
    return {};
}

} // namespace

QString label(SettingSource source)
{
    switch (source) {
    case SettingSource::Default:
        return SettingModel::tr("Default");
    case SettingSource::Setup:
        return SettingModel::tr("First start");
    case SettingSource::File:
        return SettingModel::tr("Settings file");
    case SettingSource::Environment:
        return SettingModel::tr("Environment");
    case SettingSource::CommandLine:
        return SettingModel::tr("Command line");
    }
    Q_UNREACHABLE();
}

std::optional<QString> SettingModel::setSources(const Sources &sources)
{
    m_sources = sources;
    m_edits.clear();
    const auto file = config::ServerConfigFile(sources.filePath).read();
    m_readable = file.ok();
    m_file = file ? *file : config::SettingTexts();
    Q_EMIT changed();
    return file ? std::nullopt : std::optional(file.error().text);
}

QString SettingModel::value(const QString &key) const
{
    const auto edit = m_edits.constFind(key);
    if (edit == m_edits.cend())
        return savedValue(key);
    return edit->isEmpty() ? valueBelowFile(key) : *edit;
}

SettingSource SettingModel::source(const QString &key) const
{
    if (m_sources.commandLine.contains(key))
        return SettingSource::CommandLine;
    if (m_sources.environment.contains(key))
        return SettingSource::Environment;
    if (!m_edits.value(key, m_file.value(key)).isEmpty())
        return SettingSource::File;
    return m_sources.setup.contains(key) ? SettingSource::Setup : SettingSource::Default;
}

bool SettingModel::isFixed(const QString &key) const
{
    return m_sources.commandLine.contains(key) || m_sources.environment.contains(key);
}

bool SettingModel::awaitsRestart(const QString &key) const
{
    return settingOf(key).change == config::Change::NeedsRestart && !m_running.isEmpty() &&
           m_running.value(key) != savedValue(key);
}

QString SettingModel::problem(const QString &key) const
{
    const Setting &setting = settingOf(key);
    const config::SettingTexts given = givenTexts();
    if (isFixed(key) || !given.contains(key))
        return {};
    auto problem = config::checkSetting(setting, given.value(key));
    if (!problem)
        problem = config::checkTogether(setting, given);
    return problem ? problemText(*problem) : problemOutside(setting, given.value(key));
}

int SettingModel::problemCount() const
{
    return static_cast<int>(
        std::count_if(settingTable().begin(), settingTable().end(),
                      [this](const Setting &setting) { return !problem(setting.key).isEmpty(); }));
}

int SettingModel::awaitingCount() const
{
    return static_cast<int>(
        std::count_if(settingTable().begin(), settingTable().end(),
                      [this](const Setting &setting) { return awaitsRestart(setting.key); }));
}

void SettingModel::edit(const QString &key, const QString &value)
{
    if (isFixed(key))
        return;
    const QString text = value.trimmed();
    const QString wanted = text == valueBelowFile(key) ? QString() : text;
    if (wanted == m_file.value(key))
        m_edits.remove(key);
    else
        m_edits.insert(key, wanted);
    Q_EMIT changed();
}

void SettingModel::discard()
{
    m_edits.clear();
    Q_EMIT changed();
}

std::optional<QString> SettingModel::save()
{
    Q_ASSERT_X(problemCount() == 0, "SettingModel::save", "what is wrong is not saved");
    if (!m_readable)
        return tr("The settings file could not be read; mend it first.");
    const auto error = config::ServerConfigFile(m_sources.filePath).write(m_edits);
    if (error)
        return error->text;
    m_file = editedFile();
    const config::SettingTexts saved = std::exchange(m_edits, {});
    for (auto it = saved.cbegin(); it != saved.cend(); ++it) {
        if (settingOf(it.key()).change == config::Change::Live)
            Q_EMIT liveSettingSaved(it.key(), value(it.key()));
    }
    Q_EMIT changed();
    return std::nullopt;
}

void SettingModel::serverStarted()
{
    for (const Setting &setting : settingTable())
        m_running.insert(setting.key, savedValue(setting.key));
    Q_EMIT changed();
}

std::optional<QString> SettingModel::importFrom(const QString &path)
{
    const auto file = config::readConfigFile(path);
    if (!file)
        return file.error().text;
    for (auto it = file->cbegin(); it != file->cend(); ++it) {
        if (const auto problem = config::checkSetting(settingOf(it.key()), it.value()))
            return label(settingOf(it.key())) + QStringLiteral(": ") + problemText(*problem);
    }
    for (auto it = file->cbegin(); it != file->cend(); ++it)
        edit(it.key(), it.value());
    return std::nullopt;
}

std::optional<QString> SettingModel::exportTo(const QString &path) const
{
    if (QFileInfo(path) == QFileInfo(m_sources.filePath))
        return tr("That is the settings file itself; choose another name.");
    // Nobody expects what an older file of this name said to be mixed in.
    if (QFile::exists(path) && !QFile::remove(path))
        return tr("%1 can't be replaced").arg(path);
    const auto error = config::ServerConfigFile(path).write(m_file);
    return error ? std::optional(error->text) : std::nullopt;
}

QString SettingModel::savedValue(const QString &key) const
{
    for (const config::SettingTexts *source :
         {&m_sources.commandLine, &m_sources.environment, &m_file}) {
        const QString text = source->value(key);
        if (!text.isEmpty())
            return text;
    }
    return valueBelowFile(key);
}

QString SettingModel::valueBelowFile(const QString &key) const
{
    return m_sources.setup.value(key, settingOf(key).fallback);
}

config::SettingTexts SettingModel::editedFile() const
{
    config::SettingTexts file = m_file;
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        if (it->isEmpty())
            file.remove(it.key());
        else
            file.insert(it.key(), *it);
    }
    return file;
}

config::SettingTexts SettingModel::givenTexts() const
{
    config::SettingTexts given = m_sources.setup;
    given.insert(editedFile());
    given.insert(m_sources.environment);
    given.insert(m_sources.commandLine);
    return given;
}

} // namespace anteroom::gui
