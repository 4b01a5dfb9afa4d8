// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>

class QApplication;

namespace anteroom::gui {

enum class Scheme { Light, Dark, HighContrast };
enum class Density { Comfortable, Compact };

/// The colours of the console. A state has a colour for text and icons and a tint for the ground
/// below.
enum class ColorRole {
    Ground,  ///< behind everything
    Surface, ///< tables, fields, panels
    Raised,  ///< navigation, bars, buttons
    Border,  ///< one-pixel lines
    Text,
    Muted,      ///< secondary text
    Accent,     ///< links, focus, primary buttons
    AccentText, ///< on Accent
    Selected,   ///< ground of a selected row
    Hovered,    ///< ground below the mouse
    Neutral,
    NeutralTint,
    Ok,
    OkTint,
    Waiting,
    WaitingTint,
    Warning,
    WarningTint,
    Danger,
    DangerTint,
    Info,
    InfoTint,
};

/// What a chip or a message means.
enum class Tone { Neutral, Ok, Waiting, Warning, Danger, Info };

/// One table of colours for light, dark and high contrast. What is shown now follows from the
/// application's palette, so there is no second truth about the scheme.
class Theme
{
public:
    /// Text on a ground that the console draws; the test checks 4.5:1 for each, and 7:1 in
    /// high contrast.
    struct Pair
    {
        ColorRole text;
        ColorRole ground;
    };

    /// Sets style and palette; every open window follows.
    static void apply(QApplication &application, Scheme scheme);
    /// The scheme of the application's palette.
    static Scheme scheme();
    /// What the desktop's own palette says; asked before the first apply().
    static Scheme desktopScheme(const QPalette &desktopPalette);

    static QColor color(ColorRole role);
    static QColor color(ColorRole role, Scheme scheme);
    static ColorRole textRole(Tone tone);
    static ColorRole tintRole(Tone tone);

    static QPalette palette(Scheme scheme);
    static QList<Pair> pairs();
    /// As WCAG 2.1 defines it, 1 to 21.
    static double contrast(const QColor &first, const QColor &second);
};

/// Fonts by rank, from the system font: page titles, section heads, secondary text, ids and
/// payloads.
namespace fonts {
QFont pageTitle();
QFont section();
QFont secondary();
QFont fixed();
} // namespace fonts

/// Heights that grow with the font and shrink with the density; widgets ask anew on FontChange and
/// StyleChange.
namespace metrics {
void setDensity(Density density);
int rowHeight();     ///< of tables: 32, 28 when compact
int controlHeight(); ///< of buttons and fields: 32
int barHeight();     ///< of the top bar: 48
int statusHeight();  ///< of the status line: 26
/// Pixels that are right for the usual font, for this one.
int scaled(int pixels);
} // namespace metrics

} // namespace anteroom::gui
