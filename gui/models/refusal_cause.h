// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace anteroom::gui {

/// What a code of feed::RefusalView means to an operator.
struct RefusalCause
{
    QString title;       ///< "Token not valid"
    QString explanation; ///< what happened
    QString nextStep;    ///< what to do about it
};

/// Also for codes that it does not know: then they are named.
RefusalCause refusalCause(const QString &code);
QStringList knownRefusalCodes();

} // namespace anteroom::gui
