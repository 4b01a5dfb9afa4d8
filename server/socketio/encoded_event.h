// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adapter/adapter.h"
#include "server/engineio/packet.h"

namespace anteroom::socketio {

/// An event that was encoded once for all sockets that get it.
class EncodedEvent final : public adapter::Packet
{
public:
    EncodedEvent(engineio::MessageRun run, bool isVolatile)
        : m_run(std::move(run)), m_volatile(isVolatile)
    {
    }
    const engineio::MessageRun &run() const { return m_run; }
    bool isVolatile() const { return m_volatile; }

private:
    engineio::MessageRun m_run;
    bool m_volatile;
};

} // namespace anteroom::socketio
