// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QList>
#include <QString>

namespace anteroom::config {

enum class SettingType {
    Text,
    Path,    ///< made absolute
    Address, ///< ADDR:PORT
    Choice,  ///< one of the words in range, separated by `|`
    Flag,    ///< on or off; on the command line without a value
    Count,   ///< a whole number, 0 to 100000
};

enum class Change { Live, NeedsRestart };
enum class Support { Yes, NotYet };

/// One row of the table of all settings.
struct Setting
{
    QLatin1String key; ///< as in the file: `listen`, `auth/issuer`
    SettingType type = SettingType::Text;
    QLatin1String fallback; ///< empty: none, or computed (data-dir)
    QLatin1String range;    ///< choices, or what a value looks like in the help text
    Change change = Change::NeedsRestart;
    Support support = Support::Yes;
    QLatin1String help;
};

/// Every setting, in the order of the help text. Spec: wire.md 7, "Common options".
const QList<Setting> &settingTable();
const Setting *findSetting(QAnyStringView key);

/// `auth/issuer` → `--auth-issuer`.
QString optionName(const Setting &setting);
/// `auth/issuer` → `ANTEROOM_AUTH_ISSUER`.
QString environmentName(const Setting &setting);

} // namespace anteroom::config
