// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/figure_text.h"

#include "gui/models/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace anteroom::gui {
namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::FigureText)
};

/// One decimal below ten unless it would be a zero.
QString numberText(double value)
{
    const double tenths = std::round(value * 10) / 10;
    const bool whole = std::abs(tenths) >= 10 || tenths == std::round(tenths);
    return QLocale().toString(whole ? std::round(tenths) : tenths, 'f', whole ? 0 : 1);
}

QString noneText()
{
    return QStringLiteral("–");
}

} // namespace

QString compactText(double value)
{
    if (std::isnan(value))
        return noneText();
    if (std::abs(value) >= 999'500)
        return FigureText::tr("%1 M").arg(numberText(value / 1'000'000));
    if (std::abs(value) >= 999.5)
        return FigureText::tr("%1 k").arg(numberText(value / 1000));
    return numberText(value);
}

QString millisecondsText(double milliseconds)
{
    if (std::isnan(milliseconds))
        return noneText();
    return milliseconds < 999.5 ? FigureText::tr("%1 ms").arg(numberText(milliseconds))
                                : FigureText::tr("%1 s").arg(numberText(milliseconds / 1000));
}

QString minutesText(double minutes)
{
    return std::isnan(minutes) ? noneText() : FigureText::tr("%1 min").arg(numberText(minutes));
}

QString percentText(double percent)
{
    return std::isnan(percent) ? noneText() : FigureText::tr("%1 %").arg(numberText(percent));
}

QString sizeText(double bytes)
{
    if (std::isnan(bytes))
        return noneText();
    const auto size = static_cast<qint64>(std::round(bytes));
    const int decimals =
        size % 1'000'000'000 == 0 || (size >= 10'000'000 && size < 1'000'000'000) ? 0 : 1;
    return bytesText(size, decimals);
}

} // namespace anteroom::gui
