// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/socketio/arguments.h"

#include <memory>

namespace anteroom::socketio {

class Socket;
using SocketPtr = std::shared_ptr<Socket>;

/// Answers one event, now or later. Does nothing when the client asked for no acknowledgement, when
/// the socket is gone, or when it was called before. Copies share that state.
class Ack
{
public:
    Ack() = default;
    Ack(std::weak_ptr<Socket> socket, quint64 id);

    void operator()(const Arguments &arguments = {}) const;
    /// The client asked for an acknowledgement.
    bool isRequested() const { return m_state != nullptr; }

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace anteroom::socketio
