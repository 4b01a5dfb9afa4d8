// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/log_categories.h"

namespace anteroom::host {

Q_LOGGING_CATEGORY(hostLog, "anteroom.host")

} // namespace anteroom::host
