// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/preferences.h"
#include "gui/widgets/theme.h"

#include <QObject>

namespace anteroom::gui {

/// Turns the remembered choice (light, dark, as the desktop) into the theme that is shown. Made
/// right after the application, while its palette is still the desktop's.
class ThemeControl : public QObject
{
    Q_OBJECT

public:
    explicit ThemeControl(QApplication &application, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    /// Shown at once and remembered.
    void choose(ThemeChoice choice);
    /// Shown, not remembered; for the pictures of the documentation.
    void show(Scheme scheme);

Q_SIGNALS:
    void chosen(ThemeChoice choice);

private:
    void apply();

    QApplication &m_application;
    Scheme m_desktopScheme;
    ThemeChoice m_choice;
};

} // namespace anteroom::gui
