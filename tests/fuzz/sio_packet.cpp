// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/socketio/packet.h"
#include "server/websocket/utf8_validator.h"
#include "tests/fuzz/fuzz_input.h"

using namespace anteroom;
using namespace anteroom::socketio;
using fuzz::require;

// input = the text of one message

namespace {

QByteArray encoded(const Packet &packet)
{
    switch (packet.type) {
    case PacketType::Event:
        return encodeEvent(packet.nsp, packet.event, packet.arguments, packet.id).text();
    case PacketType::Ack:
        return encodeAck(packet.nsp, *packet.id, packet.arguments).text();
    case PacketType::Disconnect:
        return encodeControl(PacketType::Disconnect, packet.nsp, {});
    default:
        return {};
    }
}

/// Each argument alone, and all copied one by one, say the same as the packet.
void useArguments(const Arguments &arguments)
{
    Arguments copies;
    for (qsizetype i = 0; i < arguments.count(); ++i) {
        require(!arguments.json(i).isEmpty(), "argument without text");
        arguments.value(i);
        require(!arguments.binary(i), "attachment out of nothing");
        copies.appendFrom(arguments, i, 1);
        require(copies.json(i) == arguments.json(i), "copy of an argument");
    }
    require(copies.count() == arguments.count(), "number of copies");
}

void checkAgain(const Packet &packet, const Limits &limits)
{
    const QByteArray text = encoded(packet);
    if (text.isEmpty())
        return;
    const auto again = JsonDecoder(limits).addText(QByteArrayView(text).sliced(1));
    require(again.packet.has_value(), "what we send can not be read");
    require(again.packet->type == packet.type && again.packet->id == packet.id, "type and id");
    require(again.packet->event == packet.event, "event");
    require(again.packet->arguments.count() == packet.arguments.count(), "arguments");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const QByteArrayView text = input.rest();
    if (!websocket::isValidUtf8(text))
        return 0;
    const Limits limits;

    JsonDecoder decoder(limits);
    const auto outcome = decoder.addText(text);

    require(!(outcome.packet && outcome.error), "packet and error");
    require(outcome.packet || outcome.error || decoder.isAwaitingAttachments(), "no outcome");
    if (!outcome.packet)
        return 0;
    const Packet &packet = *outcome.packet;
    require(packet.nsp.startsWith('/') && !packet.nsp.contains(','), "namespace");
    require(packet.arguments.attachments().isEmpty(), "attachments");
    useArguments(packet.arguments);
    if (packet.type != PacketType::Ack || packet.id) // nobody waits for one without
        checkAgain(packet, limits);
    return 0;
}
