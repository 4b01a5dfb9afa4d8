// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/setup_step.h"

namespace anteroom::gui {

QString SetupChoices::listenText() const
{
    const bool bracketed = listenAddress.contains(u':');
    const QString host = bracketed ? QString(u'[' + listenAddress + u']') : listenAddress;
    return host + u':' + QString::number(listenPort);
}

} // namespace anteroom::gui
