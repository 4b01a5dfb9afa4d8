// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/preference_store.h"

namespace anteroom::gui {

class SettingRow;

/// A word for a part of the settings page: `Appearance`.
QString label(Preference::Section section);

/// New rows for the preferences of a section; what is chosen holds at once. They follow the store,
/// which outlives them.
QList<SettingRow *> makePreferenceRows(PreferenceStore &store, Preference::Section section);

} // namespace anteroom::gui
