// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/config/help.h"

#include "shared/config/setting_table.h"

namespace anteroom::config {
namespace {

constexpr qsizetype HelpColumn = 34;

QString row(const QString &option, const QString &text)
{
    return QStringLiteral("  %1 %2\n").arg(option, -HelpColumn).arg(text);
}

QString settingRow(const Setting &setting)
{
    const bool flag = setting.type == SettingType::Flag;
    const QString option =
        flag ? optionName(setting) : optionName(setting) + QChar(u' ') + QString(setting.range);
    QString text = setting.help;
    if (setting.support == Support::NotYet)
        text += QStringLiteral(" (not in this version)");
    else if (!flag && !setting.fallback.isEmpty())
        text += QStringLiteral(" [%1]").arg(setting.fallback);
    return row(option, text);
}

} // namespace

QString optionsHelp()
{
    QString text;
    for (const Setting &setting : settingTable())
        text += settingRow(setting);
    text += row(QStringLiteral("--config FILE"), QStringLiteral("read settings from an INI file"));
    text += row(QStringLiteral("--version"), QStringLiteral("print the version and end"));
    text += row(QStringLiteral("--help"), QStringLiteral("print this and end"));
    return text;
}

QString helpText(const QString &usage)
{
    return usage +
           QStringLiteral("\nOptions, each also as ANTEROOM_… in the environment and as a "
                          "key of the file:\n") +
           optionsHelp();
}

QString versionText(const QString &program)
{
    return program + QStringLiteral(" " ANTEROOM_VERSION "\n");
}

} // namespace anteroom::config
