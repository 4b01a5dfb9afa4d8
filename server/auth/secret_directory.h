// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace anteroom::auth {

/// Secrets as files of mode 0600 in a directory of mode 0700, written whole or not at all.
class SecretDirectory
{
public:
    explicit SecretDirectory(QString path) : m_path(std::move(path)) {}

    const QString &path() const { return m_path; }
    std::optional<QByteArray> read(const QString &name) const;
    bool write(const QString &name, const QByteArray &secret) const;
    void remove(const QString &name) const;

private:
    QString filePath(const QString &name) const;

    QString m_path;
};

} // namespace anteroom::auth
