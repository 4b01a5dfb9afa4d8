// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/parser.h"

namespace anteroom::socketio {

namespace {

class JsonParser final : public Parser
{
    engineio::MessageRun event(const QByteArray &nsp, const QByteArray &event,
                               const Arguments &arguments,
                               std::optional<quint64> ackId) const override
    {
        return encodeEvent(nsp, event, arguments, ackId);
    }
    engineio::MessageRun ack(const QByteArray &nsp, quint64 id,
                             const Arguments &arguments) const override
    {
        return encodeAck(nsp, id, arguments);
    }
    engineio::MessageRun control(PacketType type, const QByteArray &nsp,
                                 const QByteArray &payloadJson) const override
    {
        return engineio::MessageRun(encodeControl(type, nsp, payloadJson));
    }
    std::unique_ptr<Decoder> makeDecoder(const Limits &limits) const override
    {
        return std::make_unique<JsonDecoder>(limits);
    }
};

} // namespace

const Parser &jsonParser()
{
    static const JsonParser parser;
    return parser;
}

} // namespace anteroom::socketio
