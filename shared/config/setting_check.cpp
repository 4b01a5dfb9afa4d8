// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/setting_check.h"

#include "shared/config/database_url.h"
#include "shared/config/listen_address.h"

#include <QStringList>

namespace anteroom::config {
namespace {

using Kind = SettingProblem::Kind;

constexpr QLatin1String DatabaseKey("database");
constexpr QLatin1String CertificateKey("tls-cert");
constexpr QLatin1String PrivateKeyKey("tls-key");

bool isCount(const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && number <= CountMost;
}

std::optional<SettingProblem> checkDatabase(const QString &value)
{
    if (value.isEmpty())
        return std::nullopt; // the file in the data directory
    const auto url = parseDatabaseUrl(value);
    return url ? std::nullopt : std::optional(SettingProblem{Kind::NotADatabase, url.error()});
}

} // namespace

std::optional<SettingProblem> checkSetting(const Setting &setting, const QString &value)
{
    if (setting.support == Support::NotYet)
        return SettingProblem{Kind::NotSupported};
    const bool choice = setting.type == SettingType::Choice || setting.type == SettingType::Flag;
    if (choice && !QString(setting.range).split(u'|').contains(value))
        return SettingProblem{Kind::NotAChoice};
    if (setting.type == SettingType::Address && !parseListenAddress(value))
        return SettingProblem{Kind::NotAnAddress};
    if (setting.type == SettingType::Count && !isCount(value))
        return SettingProblem{Kind::NotACount};
    return setting.key == DatabaseKey ? checkDatabase(value) : std::nullopt;
}

std::optional<SettingProblem> checkTogether(const Setting &setting, const SettingTexts &texts)
{
    const bool isCertificate = setting.key == CertificateKey;
    if (!isCertificate && setting.key != PrivateKeyKey)
        return std::nullopt;
    const QLatin1String other = isCertificate ? PrivateKeyKey : CertificateKey;
    if (!texts.contains(setting.key) || texts.contains(other))
        return std::nullopt;
    return SettingProblem{Kind::OtherIsMissing, other};
}

} // namespace anteroom::config
