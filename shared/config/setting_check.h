// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/setting_table.h"
#include "shared/config/sources.h"

#include <optional>

namespace anteroom::config {

/// What is wrong with a setting's text. The loader and the console each put it in their own words.
struct SettingProblem
{
    enum class Kind {
        NotSupported,  ///< by this version
        NotAChoice,    ///< none of the words in the setting's range
        NotAnAddress,  ///< not ADDR:PORT
        NotACount,     ///< not a whole number of 0 to CountMost
        NotADatabase,  ///< detail: why
        OtherIsMissing ///< of two that go together; detail: the key of the other
    };
    Kind kind = Kind::NotAChoice;
    QString detail{};

    friend bool operator==(const SettingProblem &, const SettingProblem &) = default;
};

inline constexpr int CountMost = 100'000;

/// Judges one text by the table alone; the same for every source.
std::optional<SettingProblem> checkSetting(const Setting &setting, const QString &value);

/// Judges whether key's text goes together with the others. texts: all that were given.
std::optional<SettingProblem> checkTogether(const Setting &setting, const SettingTexts &texts);

} // namespace anteroom::config
