// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace anteroom::gui {

class Console;

/// Patients should not wait longer; what the operator prefers.
std::chrono::minutes waitTarget();

/// Something that a person should see to.
struct AttentionItem
{
    enum class Kind { Delivery, Database, Disk, FeedGap, Logins, Wait };
    enum class Urgency { Warning, Danger };

    Kind kind = Kind::Delivery;
    Urgency urgency = Urgency::Warning;
    QString word; ///< `Disk space low`
    QString text; ///< what it is and what to do; no names
    QString page; ///< where it is seen to: iconName() of the page
    QString id{}; ///< of what to show there; empty: the page alone

    bool operator==(const AttentionItem &) const = default;
};

/// What needs somebody now, the urgent first.
QList<AttentionItem> attentionItems(const Console &console, const QDateTime &now);

} // namespace anteroom::gui
