// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"
#include "shared/config/sources.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace anteroom::config {

/// The INI file that a server is started with, as a program edits it: what people wrote between the
/// settings, their order and their remarks stay.
class ServerConfigFile
{
public:
    explicit ServerConfigFile(const QString &path) : m_path(path) {}

    /// Nothing when there is no such file yet. Errors: as readConfigFile().
    Result<SettingTexts, ConfigError> read() const;
    /// Sets the keys of changes; an empty text takes the key out of the file. The whole file is
    /// replaced or not at all, and only its owner may read it.
    /// Errors: BadFile, one line for a person.
    std::optional<ConfigError> write(const SettingTexts &changes) const;

    /// What write() makes of a file's content.
    static QByteArray changed(const QByteArray &content, const SettingTexts &changes);

private:
    QString m_path;
};

} // namespace anteroom::config
