// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/ack.h"

#include "server/socketio/socket.h"

namespace anteroom::socketio {

struct Ack::State
{
    std::weak_ptr<Socket> socket;
    quint64 id;
    bool called = false;
};

Ack::Ack(std::weak_ptr<Socket> socket, quint64 id)
    : m_state(std::make_shared<State>(State{std::move(socket), id, false}))
{
}

void Ack::operator()(const Arguments &arguments) const
{
    if (!m_state || std::exchange(m_state->called, true))
        return;
    if (const auto socket = m_state->socket.lock())
        socket->sendAck(m_state->id, arguments);
}

} // namespace anteroom::socketio
