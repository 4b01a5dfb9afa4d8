// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace anteroom::gui {

/// A button of a toolbar with the text and the icon of its action.
QToolButton *toolButton(QAction *action, const QString &name, QWidget *parent);

} // namespace anteroom::gui
