// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/setting_check.h"
#include "shared/config/setting_table.h"

#include <QString>

#include <optional>

namespace anteroom::gui {

/// The parts of the settings page that tell of the server, in its order.
enum class ServerSection {
    Network,
    Tls,
    Security,
    Storage,
    Consultations,
    Calls,
    Webhooks,
    Cluster,
    Logging,
};
QString label(ServerSection section);

/// Where a setting is shown; nothing for one that no console offers (`demo`).
std::optional<ServerSection> sectionOf(const config::Setting &setting);
/// `Listening address`; the key of a setting that has no words here.
QString label(const config::Setting &setting);
/// One or two sentences for the line below.
QString helpOf(const config::Setting &setting);
/// A word of a choice: `enforce` is `Required`.
QString labelOfChoice(const config::Setting &setting, const QString &choice);
/// What is wrong and what to do, for the line below the field.
QString problemText(const config::SettingProblem &problem);

/// Words for a limit by the server's name of it: `chat-message.burst`; the name itself for one that
/// is not known here.
QString labelOfLimit(const QString &name);
/// `events a second`; as the server wrote it when it is not known here.
QString labelOfUnit(const QString &unit);

} // namespace anteroom::gui
