// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/preference_store.h"

#include <QSettings>

#include <algorithm>

namespace anteroom::gui {
namespace {

using Section = Preference::Section;
using Type = Preference::Type;

QList<Preference> appearance()
{
    return {
        {preferences::Theme,
         Section::Appearance,
         PreferenceStore::tr("Theme"),
         PreferenceStore::tr("High contrast is black and white with strong borders."),
         Type::Choice,
         QStringLiteral("system"),
         {{QStringLiteral("system"), PreferenceStore::tr("As the desktop")},
          {QStringLiteral("light"), PreferenceStore::tr("Light")},
          {QStringLiteral("dark"), PreferenceStore::tr("Dark")},
          {QStringLiteral("contrast"), PreferenceStore::tr("High contrast")}}},
        {preferences::Density,
         Section::Appearance,
         PreferenceStore::tr("Density"),
         PreferenceStore::tr("Compact shows more rows at once."),
         Type::Choice,
         QStringLiteral("comfortable"),
         {{QStringLiteral("comfortable"), PreferenceStore::tr("Comfortable")},
          {QStringLiteral("compact"), PreferenceStore::tr("Compact")}}},
        {preferences::TextSize,
         Section::Appearance,
         PreferenceStore::tr("Text size"),
         PreferenceStore::tr("Of the desktop's own size."),
         Type::Number,
         100,
         {},
         100,
         200,
         QStringLiteral(" %")},
        {preferences::Language,
         Section::Appearance,
         PreferenceStore::tr("Language"),
         PreferenceStore::tr("Holds from the next start of the console."),
         Type::Choice,
         QString(),
         {{QString(), PreferenceStore::tr("As the desktop")},
          {QStringLiteral("en"), QStringLiteral("English")},
          {QStringLiteral("de"), QStringLiteral("Deutsch")},
          {QStringLiteral("fr"), QStringLiteral("Français")},
          {QStringLiteral("es"), QStringLiteral("Español")},
          {QStringLiteral("ar"), QStringLiteral("العربية")}},
         0,
         0,
         {},
         true},
    };
}

QList<Preference> notifications()
{
    return {
        {preferences::DesktopNotifications, Section::Notifications,
         PreferenceStore::tr("Desktop notifications"),
         PreferenceStore::tr("When a patient waits. They never name anybody."), Type::Flag, true},
        {preferences::Sound, Section::Notifications, PreferenceStore::tr("Sound"),
         PreferenceStore::tr("A short one with each notification."), Type::Flag, true},
        {preferences::DoNotDisturb, Section::Notifications, PreferenceStore::tr("Do not disturb"),
         PreferenceStore::tr("No notifications and no sound; the console itself still shows who "
                             "waits."),
         Type::Flag, false},
        {preferences::KeepInTray, Section::Notifications,
         PreferenceStore::tr("Closing the window keeps the clinic open"),
         PreferenceStore::tr("The console stays in the system tray, where there is one."),
         Type::Flag, true},
        {preferences::WaitingTarget,
         Section::Notifications,
         PreferenceStore::tr("Longest wait that is fine"),
         PreferenceStore::tr("Who waits longer is marked."),
         Type::Number,
         15,
         {},
         1,
         240,
         PreferenceStore::tr(" min")},
    };
}

QList<Preference> lock()
{
    return {{preferences::IdleMinutes,
             Section::Lock,
             PreferenceStore::tr("Lock when nobody uses the console for"),
             PreferenceStore::tr("Names and contents are gone until somebody signs in again; the "
                                 "clinic stays open."),
             Type::Number,
             10,
             {},
             1,
             30,
             PreferenceStore::tr(" min")}};
}

bool fits(const Preference &preference, const QVariant &value)
{
    switch (preference.type) {
    case Type::Flag:
        return value.canConvert<bool>();
    case Type::Number: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && number >= preference.least && number <= preference.most;
    }
    case Type::Choice:
        return std::any_of(preference.choices.begin(), preference.choices.end(),
                           [&value](const auto &choice) {
            return choice.first == value.toString();
        });
    }
    Q_UNREACHABLE();
}

Preference preferenceOf(const QString &key)
{
    const QList<Preference> table = PreferenceStore::table();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&key](const Preference &row) { return row.key == key; });
    Q_ASSERT_X(found != table.end(), "PreferenceStore", "no such preference");
    return *found;
}

} // namespace

QList<Preference> PreferenceStore::table()
{
    return appearance() + notifications() + lock();
}

QVariant PreferenceStore::value(const QString &key) const
{
    const Preference preference = preferenceOf(key);
    const QVariant stored = QSettings().value(key);
    return stored.isValid() && fits(preference, stored) ? stored : preference.fallback;
}

void PreferenceStore::set(const QString &key, const QVariant &value)
{
    if (!fits(preferenceOf(key), value) || this->value(key) == value)
        return;
    QSettings().setValue(key, value);
    Q_EMIT changed(key);
}

} // namespace anteroom::gui
