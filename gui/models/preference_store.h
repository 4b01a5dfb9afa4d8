// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>

#include <utility>

namespace anteroom::gui {

/// One thing that the operator of this desktop chooses for themselves; nothing of the clinic.
struct Preference
{
    enum class Type {
        Choice, ///< one of choices
        Flag,
        Number, ///< least to most
    };
    enum class Section { Appearance, Notifications, Lock };

    QString key; ///< in QSettings: `appearance/theme`
    Section section = Section::Appearance;
    QString label;
    QString help;
    Type type = Type::Flag;
    QVariant fallback;
    QList<std::pair<QString, QString>> choices{}; ///< value and word
    int least = 0;
    int most = 0;
    QString unit{};            ///< after a number: ` min`
    bool needsRestart = false; ///< of the console
};

/// Names of preferences, as PreferenceStore takes them.
namespace preferences {
inline const QString Theme = QStringLiteral("appearance/theme");
inline const QString Density = QStringLiteral("appearance/density");
inline const QString TextSize = QStringLiteral("appearance/textSize");
inline const QString Language = QStringLiteral("appearance/language");
inline const QString DesktopNotifications = QStringLiteral("notifications/desktop");
inline const QString Sound = QStringLiteral("notifications/sound");
inline const QString DoNotDisturb = QStringLiteral("notifications/doNotDisturb");
inline const QString KeepInTray = QStringLiteral("notifications/keepInTray");
inline const QString WaitingTarget = QStringLiteral("notifications/waitingTargetMinutes");
inline const QString IdleMinutes = QStringLiteral("lock/idleMinutes");
} // namespace preferences

/// Keeps the preferences in QSettings and tells of changes. GUI thread.
class PreferenceStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// All of them, in the language that is set now, in the order of the settings page.
    static QList<Preference> table();

    /// The fallback for a key that was never set, or whose stored value does not fit.
    QVariant value(const QString &key) const;
    bool flag(const QString &key) const { return value(key).toBool(); }
    int number(const QString &key) const { return value(key).toInt(); }
    QString text(const QString &key) const { return value(key).toString(); }
    /// Stored at once; a value that does not fit is ignored.
    void set(const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed(const QString &key);
};

} // namespace anteroom::gui
