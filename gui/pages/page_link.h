// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anteroom::gui {

/// What a button says that leads to a page: `Open Traffic`. page: its iconName().
QString openPageText(const QString &page);

} // namespace anteroom::gui
