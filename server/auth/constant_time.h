// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace anteroom::auth {

/// Compares secrets; the time tells their length only.
bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

} // namespace anteroom::auth
