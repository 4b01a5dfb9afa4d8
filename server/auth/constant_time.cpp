// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/constant_time.h"

#include <sodium.h>

namespace anteroom::auth {

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    return sodium_memcmp(left.data(), right.data(), static_cast<size_t>(left.size())) == 0;
}

} // namespace anteroom::auth
