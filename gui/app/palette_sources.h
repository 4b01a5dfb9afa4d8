// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/command_palette.h"

namespace anteroom::gui {

class Console;
class Page;
class ShortcutMap;

/// Opens a page (its iconName()) and selects an id there; an empty id: the page alone.
using OpenPage = std::function<void(const QString &page, const QString &id)>;

// What the command palette searches; all that is passed outlives the sources.

/// Acts with their keys; those that are not possible now are left out.
CommandPalette::Source actSource(const ShortcutMap &map);
/// Acts of the page that is shown; current may answer nullptr.
CommandPalette::Source pageActSource(std::function<Page *()> current);
CommandPalette::Source peopleSource(Console &console, OpenPage open);
CommandPalette::Source consultationSource(Console &console, OpenPage open);
CommandPalette::Source conversationSource(Console &console, OpenPage open);

} // namespace anteroom::gui
