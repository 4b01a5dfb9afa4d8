// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace anteroom::host {

Q_DECLARE_LOGGING_CATEGORY(hostLog)

} // namespace anteroom::host
