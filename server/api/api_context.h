// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/clinic.h"
#include "server/metrics/process_figures.h"

#include <QUrl>

#include <functional>

namespace anteroom::api {

/// What only the composition knows.
struct TransportFigures
{
    int connectionCount = 0; ///< TCP
    int sessionCount = 0;    ///< Engine.IO
    int webSocketCount = 0;  ///< of the sessions
    metrics::ProcessFigures process{};
    milliseconds loopLag{0};
    qint64 diskFreeBytes = -1; ///< -1: not known
};

/// What the API works with; all of it outlives it. Server thread.
struct ApiContext
{
    handlers::Clinic &clinic;
    storage::Storage &storage;
    const Clock &clock;
    qsizetype maxPayloadBytes = 1'000'000;
    std::function<TransportFigures()> transportFigures{};
    std::function<QUrl()> publicUrl{}; ///< where people reach this clinic, for links
};

} // namespace anteroom::api
