// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"
#include "shared/feed/server_command.h"

#include <functional>

class QWidget;

namespace anteroom::gui {

// What staff do about somebody who disturbs: asked for in one form wherever a page offers it.

/// Asks why and for how long a person may not write, in all conversations; done gets the command.
void askToMute(QWidget *parent, const UserId &user, const QString &name,
               std::function<void(const feed::MuteUser &)> done);
/// Asks why and for how long the address of a connection is kept out; done gets the command.
void askToBan(QWidget *parent, const feed::ConnectionView &connection,
              std::function<void(const feed::BanAddress &)> done);

/// `15 minutes`, `8 hours`, `7 days`.
QString durationLabel(std::chrono::minutes duration);

} // namespace anteroom::gui
