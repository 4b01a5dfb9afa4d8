// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/token_verifier.h"
#include "server/host/server_settings.h"
#include "server/host/start_error.h"
#include "server/outbox/outbox.h"
#include "shared/base/result.h"
#include "shared/config/settings.h"

namespace anteroom::host {

/// What a server needs of what a program was told.
ServerSettings serverSettings(const config::Settings &settings);

/// Which tokens the clinic takes: the key set is read from jwksPath; its keys need `kid` and an
/// `alg` of settings.tokenAlgorithms. Errors: BadSettings (unknown algorithm, HS256 left out,
/// unreadable set, key without kid or alg, algorithm not listed). Spec: wire.md 2.
Result<auth::TokenRules, StartError> tokenRules(const ServerSettings &settings);

/// Where webhooks go, without their secret. Errors: BadSettings.
Result<outbox::OutboxOptions, StartError> outboxOptions(const ServerSettings &settings);

} // namespace anteroom::host
