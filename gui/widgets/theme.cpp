// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/theme.h"

#include "gui/widgets/console_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <cmath>

namespace anteroom::gui {
namespace {

struct Row
{
    ColorRole role;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr std::array Table{
    Row{ColorRole::Ground, 0xfff1f4f5, 0xff12181c, 0xff000000},
    Row{ColorRole::Surface, 0xffffffff, 0xff192126, 0xff000000},
    Row{ColorRole::Raised, 0xfff9fbfb, 0xff1f282e, 0xff000000},
    Row{ColorRole::Border, 0xffd3dbdf, 0xff333f47, 0xffffffff},
    Row{ColorRole::Text, 0xff18232b, 0xffe4eaed, 0xffffffff},
    Row{ColorRole::Muted, 0xff566670, 0xff9fb0ba, 0xffe2e2e2},
    Row{ColorRole::Accent, 0xff0a706b, 0xff3fc5b8, 0xffffe14d},
    Row{ColorRole::AccentText, 0xffffffff, 0xff08211f, 0xff000000},
    Row{ColorRole::Selected, 0xffd5ecea, 0xff1d4443, 0xff123a66},
    Row{ColorRole::Hovered, 0xffecf1f3, 0xff243037, 0xff2a2a2a},
    Row{ColorRole::Neutral, 0xff4f5e68, 0xffb0bec7, 0xffffffff},
    Row{ColorRole::NeutralTint, 0xffe6ebee, 0xff2b363d, 0xff262626},
    Row{ColorRole::Ok, 0xff14683a, 0xff6fd79a, 0xff7dffa8},
    Row{ColorRole::OkTint, 0xffdbf1e3, 0xff183826, 0xff00290f},
    Row{ColorRole::Waiting, 0xff6d43a8, 0xffc3a4f2, 0xffdfc4ff},
    Row{ColorRole::WaitingTint, 0xffece3f8, 0xff34274a, 0xff2b1147},
    Row{ColorRole::Warning, 0xff855000, 0xfff0b45a, 0xffffc95c},
    Row{ColorRole::WarningTint, 0xfffcecd0, 0xff40300f, 0xff332000},
    Row{ColorRole::Danger, 0xffb0251f, 0xfff79188, 0xffffaca6},
    Row{ColorRole::DangerTint, 0xfffbe3e1, 0xff47211f, 0xff3d0000},
    Row{ColorRole::Info, 0xff1f5a9e, 0xff88bdf5, 0xffa6d4ff},
    Row{ColorRole::InfoTint, 0xffdfecfa, 0xff1a3350, 0xff002447},
};

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

void setDisabled(QPalette &palette, Scheme scheme)
{
    QColor faint = Theme::color(ColorRole::Muted, scheme);
    faint.setAlphaF(0.7F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, Theme::color(ColorRole::Ground, scheme));
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     Theme::color(ColorRole::NeutralTint, scheme));
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

void Theme::apply(QApplication &application, Scheme scheme)
{
    if (!qobject_cast<ConsoleStyle *>(QApplication::style()))
        QApplication::setStyle(new ConsoleStyle);
    application.setPalette(palette(scheme));
}

Scheme Theme::scheme()
{
    const QPalette palette = QApplication::palette();
    const bool isBlack = palette.color(QPalette::Window) == Qt::black;
    return isBlack ? Scheme::HighContrast : desktopScheme(palette);
}

Scheme Theme::desktopScheme(const QPalette &desktopPalette)
{
    return luminance(desktopPalette.color(QPalette::Window)) < 0.2 ? Scheme::Dark : Scheme::Light;
}

QColor Theme::color(ColorRole role)
{
    return color(role, scheme());
}

QColor Theme::color(ColorRole role, Scheme scheme)
{
    const Row &row = Table[static_cast<size_t>(role)];
    Q_ASSERT_X(row.role == role, "Theme::color", "the table is in the order of the roles");
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgb(row.light);
    case Scheme::Dark:
        return QColor::fromRgb(row.dark);
    case Scheme::HighContrast:
        return QColor::fromRgb(row.highContrast);
    }
    Q_UNREACHABLE();
}

ColorRole Theme::textRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return ColorRole::Neutral;
    case Tone::Ok:
        return ColorRole::Ok;
    case Tone::Waiting:
        return ColorRole::Waiting;
    case Tone::Warning:
        return ColorRole::Warning;
    case Tone::Danger:
        return ColorRole::Danger;
    case Tone::Info:
        return ColorRole::Info;
    }
    Q_UNREACHABLE();
}

ColorRole Theme::tintRole(Tone tone)
{
    return static_cast<ColorRole>(static_cast<int>(textRole(tone)) + 1);
}

QPalette Theme::palette(Scheme scheme)
{
    using R = ColorRole;
    const std::pair<QPalette::ColorRole, R> roles[] = {
        {QPalette::Window, R::Ground},
        {QPalette::WindowText, R::Text},
        {QPalette::Base, R::Surface},
        {QPalette::AlternateBase, R::Raised},
        {QPalette::Text, R::Text},
        {QPalette::Button, R::Raised},
        {QPalette::ButtonText, R::Text},
        {QPalette::BrightText, R::Danger},
        {QPalette::Highlight, R::Selected},
        {QPalette::HighlightedText, R::Text},
        {QPalette::ToolTipBase, R::Raised},
        {QPalette::ToolTipText, R::Text},
        {QPalette::PlaceholderText, R::Muted},
        {QPalette::Link, R::Accent},
        {QPalette::LinkVisited, R::Accent},
        {QPalette::Mid, R::Border},
        {QPalette::Dark, R::Border},
        {QPalette::Midlight, R::Hovered},
        {QPalette::Light, R::Raised},
        {QPalette::Shadow, R::Border},
    };
    QPalette palette;
    for (const auto &[paletteRole, role] : roles)
        palette.setColor(paletteRole, color(role, scheme));
    setDisabled(palette, scheme);
    return palette;
}

QList<Theme::Pair> Theme::pairs()
{
    using R = ColorRole;
    QList<Pair> pairs;
    for (const R ground : {R::Ground, R::Surface, R::Raised, R::Selected, R::Hovered}) {
        for (const R text : {R::Text, R::Muted, R::Accent})
            pairs.append({text, ground});
    }
    pairs.append({R::AccentText, R::Accent});
    for (const Tone tone :
         {Tone::Neutral, Tone::Ok, Tone::Waiting, Tone::Warning, Tone::Danger, Tone::Info}) {
        pairs.append({textRole(tone), tintRole(tone)});
        pairs.append({textRole(tone), R::Surface});
        pairs.append({textRole(tone), R::Ground});
        pairs.append({textRole(tone), R::Raised});
        pairs.append({R::Text, tintRole(tone)});
    }
    return pairs;
}

double Theme::contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return a > b ? a / b : b / a;
}

namespace fonts {

QFont pageTitle()
{
    return scaled(1.3, QFont::DemiBold);
}

QFont section()
{
    return scaled(1.1, QFont::DemiBold);
}

QFont secondary()
{
    return scaled(0.92, QFont::Normal);
}

QFont fixed()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

} // namespace fonts

namespace metrics {
namespace {

constexpr char DensityProperty[] = "anteroomDensity";

int lineHeight()
{
    return QFontMetrics(QApplication::font()).height();
}

bool isCompact()
{
    return qApp->property(DensityProperty).toInt() == static_cast<int>(Density::Compact);
}

} // namespace

void setDensity(Density density)
{
    qApp->setProperty(DensityProperty, static_cast<int>(density));
}

int rowHeight()
{
    return isCompact() ? std::max(28, lineHeight() + 8) : std::max(32, lineHeight() + 12);
}

int controlHeight()
{
    return std::max(32, lineHeight() + 12);
}

int barHeight()
{
    return std::max(48, lineHeight() + 28);
}

int statusHeight()
{
    return std::max(26, lineHeight() + 8);
}

int scaled(int pixels)
{
    constexpr int UsualLineHeight = 15;
    return std::max(pixels, pixels * lineHeight() / UsualLineHeight);
}

} // namespace metrics
} // namespace anteroom::gui
