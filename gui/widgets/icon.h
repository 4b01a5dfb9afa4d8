// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/theme.h"

#include <QIcon>
#include <QStringList>

#include <optional>

namespace anteroom::gui {

/// The console's own family of icons: `resources/icons/<name>.svg`, 24 px, strokes of 1.5 px, drawn
/// in the colour of the text around them, so that they follow the theme.
class Icon
{
public:
    /// role: none means the text colour (muted when disabled). An unknown name gives an empty icon.
    static QIcon named(const QString &name, std::optional<ColorRole> role = std::nullopt);
    /// One picture, for labels and delegates.
    static QPixmap pixmap(const QString &name, int size, const QColor &color,
                          qreal devicePixelRatio);
    static QStringList names();
};

} // namespace anteroom::gui
