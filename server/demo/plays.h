// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/demo/person.h"
#include "server/demo/scenario.h"
#include "server/demo/steps.h"

#include <QPointer>

#include <memory>

namespace anteroom::demo {

/// Two people who meet, and where.
struct Meeting
{
    QPointer<Person> patient;
    QPointer<Person> staff;
    QString conversationId;
    QString sessionId{}; ///< of a consultation
};

/// They join the conversation and say the lines in turn, the patient first: typing, message, read.
std::unique_ptr<Steps> supportChat(const Meeting &meeting, const QStringList &lines,
                                   Scenario &scenario);
/// A whole consultation: waiting room, start, call set-up, the dialogue, perhaps a lost network,
/// end.
std::unique_ptr<Steps> consultation(const Meeting &meeting, const QStringList &lines,
                                    Scenario &scenario);

} // namespace anteroom::demo
