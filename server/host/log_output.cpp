// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/log_output.h"

#include <QLoggingCategory>

namespace anteroom::host {

void installLogOutput(const QString &level)
{
    qSetMessagePattern(QStringLiteral(
        "%{time yyyy-MM-ddThh:mm:ss.zzz} %{type} %{if-category}%{category}: %{endif}%{message}"));
    QString rules;
    for (const QString &name :
         {QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning")}) {
        if (level == name)
            break;
        rules += QStringLiteral("anteroom.*.%1=false\n").arg(name);
    }
    QLoggingCategory::setFilterRules(rules);
}

} // namespace anteroom::host
