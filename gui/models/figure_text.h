// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anteroom::gui {

// Figures in few characters, in the locale's digits; `–` for NaN.

/// `0`, `0.4`, `34`, `1.2 k`, `3.4 M`.
QString compactText(double value);
/// `0.4 ms`, `34 ms`, `1.2 s`.
QString millisecondsText(double milliseconds);
/// `0 min`, `1.5 min`, `25 min`.
QString minutesText(double minutes);
/// `99.2 %`.
QString percentText(double percent);
/// `340 MB`.
QString sizeText(double bytes);

} // namespace anteroom::gui
