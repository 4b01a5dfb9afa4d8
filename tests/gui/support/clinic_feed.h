// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QWidget>

namespace anteroom::tests {

/// A person with an id made of the name.
User person(const QString &displayName, Role role);
feed::PresenceView present(const User &user, PresenceStatus status, int devices, int minutesAgo);
/// A consultation whose times fit its status.
feed::ConsultationView consultation(const QString &id, const User &patient, const User &physician,
                                    SessionStatus status);
/// A clinic on a usual morning: long and short names, every status.
feed::ServerSnapshot busyClinic();
/// `count` people, for scrolling.
feed::ServerSnapshot largeClinic(int count);

/// Keeps a picture of the widget as `<name>.png` in the directory that ANTEROOM_TEST_PICTURES
/// names; without it nothing happens.
void picture(QWidget &widget, const QString &name);

} // namespace anteroom::tests
