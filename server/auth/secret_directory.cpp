// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/secret_directory.h"

#include "shared/base/id.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace anteroom::auth {

namespace {
constexpr qint64 MaximumSecretBytes = 64 * 1024;
constexpr QFile::Permissions OwnerFile = QFile::ReadOwner | QFile::WriteOwner;
} // namespace

QString SecretDirectory::filePath(const QString &name) const
{
    Q_ASSERT_X(isValidId(name), "SecretDirectory", "the name of a secret is a constant of ours");
    return QDir(m_path).filePath(name);
}

std::optional<QByteArray> SecretDirectory::read(const QString &name) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaximumSecretBytes)
        return std::nullopt;
    const QByteArray secret = file.readAll();
    return secret.isEmpty() ? std::nullopt : std::optional(secret);
}

bool SecretDirectory::write(const QString &name, const QByteArray &secret) const
{
    if (!QDir().mkpath(m_path) || !QFile::setPermissions(m_path, OwnerFile | QFile::ExeOwner))
        return false;
    QSaveFile file(filePath(name));
    return file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerFile) &&
           file.write(secret) == secret.size() && file.commit();
}

void SecretDirectory::remove(const QString &name) const
{
    QFile::remove(filePath(name));
}

} // namespace anteroom::auth
