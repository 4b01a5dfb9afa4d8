// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/preference_store.h"
#include "gui/widgets/theme.h"

#include <QFont>
#include <QObject>

namespace anteroom::gui {

/// Turns what the operator prefers (theme, size of the text, density) into what is shown. Made
/// right after the application, while palette and font are still the desktop's.
class ThemeControl : public QObject
{
    Q_OBJECT

public:
    /// preferences: outlives this; none: one of its own.
    explicit ThemeControl(QApplication &application, PreferenceStore *preferences = nullptr,
                          QObject *parent = nullptr);

    PreferenceStore &preferences() const { return *m_preferences; }
    /// Shown, not remembered; for the pictures of the documentation.
    void show(Scheme scheme);

private:
    void apply();
    void applyText();

    QApplication &m_application;
    PreferenceStore *m_preferences;
    Scheme m_desktopScheme;
    QFont m_desktopFont;
};

} // namespace anteroom::gui
