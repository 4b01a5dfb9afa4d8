// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/response.h"

namespace anteroom::http {

enum class Coding { Identity, Gzip, Deflate };

/// The coding that the client likes best of gzip, deflate and none; at the same weight gzip. value:
/// of Accept-Encoding. Spec: RFC 9110 12.5.3.
Coding acceptedCoding(QByteArrayView value);

/// The bytes in this coding; nothing when memory ran out.
std::optional<QByteArray> encoded(QByteArrayView bytes, Coding coding);

/// Codes the body as the request accepts it, and says so; a body that would not shrink stays.
void compress(Response &response, const RequestHead &request);

} // namespace anteroom::http
