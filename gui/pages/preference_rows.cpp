// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/preference_rows.h"

#include "gui/pages/setting_row.h"

#include <QCoreApplication>

namespace anteroom::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::PreferenceRows)
};

ValueEditor::Description descriptionOf(const Preference &preference)
{
    using Type = ValueEditor::Type;
    ValueEditor::Description description;
    description.type = preference.type == Preference::Type::Choice   ? Type::Choice
                       : preference.type == Preference::Type::Number ? Type::Number
                                                                     : Type::Flag;
    description.name = preference.key.section(u'/', 1);
    description.label = preference.label;
    description.choices = preference.choices;
    description.least = preference.least;
    description.most = preference.most;
    description.unit = preference.unit;
    return description;
}

QString toText(const Preference &preference, const QVariant &value)
{
    if (preference.type == Preference::Type::Flag)
        return value.toBool() ? QStringLiteral("on") : QStringLiteral("off");
    return value.toString();
}

QVariant fromText(const Preference &preference, const QString &text)
{
    if (preference.type == Preference::Type::Flag)
        return text == u"on";
    return preference.type == Preference::Type::Number ? QVariant(text.toInt()) : QVariant(text);
}

void refresh(SettingRow *row, const Preference &preference, const PreferenceStore &store)
{
    const QVariant value = store.value(preference.key);
    row->editor()->setText(toText(preference, value));
    row->setResettable(toText(preference, value) != toText(preference, preference.fallback));
}

SettingRow *makeRow(PreferenceStore &store, const Preference &preference)
{
    auto *row = new SettingRow(preference.key, preference.help, descriptionOf(preference));
    QObject::connect(row->editor(), &ValueEditor::edited, &store,
                     [&store, preference](const QString &text) {
        store.set(preference.key, fromText(preference, text));
    });
    QObject::connect(row, &SettingRow::resetRequested, &store,
                     [&store, preference] { store.set(preference.key, preference.fallback); });
    QObject::connect(&store, &PreferenceStore::changed, row,
                     [row, preference, &store](const QString &key) {
        if (key == preference.key)
            refresh(row, preference, store);
    });
    refresh(row, preference, store);
    return row;
}

} // namespace

QString label(Preference::Section section)
{
    switch (section) {
    case Preference::Section::Appearance:
        return Words::tr("Appearance");
    case Preference::Section::Notifications:
        return Words::tr("Notifications");
    case Preference::Section::Lock:
        return Words::tr("Lock");
    }
    Q_UNREACHABLE();
}

QList<SettingRow *> makePreferenceRows(PreferenceStore &store, Preference::Section section)
{
    QList<SettingRow *> rows;
    const QList<Preference> table = PreferenceStore::table();
    for (const Preference &preference : table) {
        if (preference.section == section)
            rows.append(makeRow(store, preference));
    }
    return rows;
}

} // namespace anteroom::gui
