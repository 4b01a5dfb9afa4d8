// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace anteroom::gui {

class UserModel;

/// Who did what to what, as the server has written it down; ids and codes only.
struct AuditEntry
{
    qint64 seq = 0; ///< 1, 2, 3 … without gaps
    QDateTime time;
    QString actor; ///< `operator:<id>`, `user:<id>`, `key:<id>`, `system`
    QString action;
    QString object;
    QString outcome;
    QString reason;
    QString hash;
};
AuditEntry auditEntryFromJson(const QJsonObject &object);

/// The name of a person, or the id with what it is: `API key k1`.
QString nameOfActor(const AuditEntry &entry, const UserModel &users);
/// The name where the object is a person, else the object as it stands.
QString nameOfObject(const AuditEntry &entry, const UserModel &users);
/// An action in plain words: `message.redact` is `A message was redacted`; the code itself for one
/// that is not known here.
QString actionText(const QString &action);
/// `Done`, or the code of the refusal.
QString outcomeText(const QString &outcome);

} // namespace anteroom::gui
