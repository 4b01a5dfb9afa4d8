// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/socketio/packet.h"
#include "server/websocket/utf8_validator.h"
#include "tests/fuzz/fuzz_input.h"

using namespace anteroom;
using namespace anteroom::socketio;
using fuzz::require;

// input = *( kind(1: even text, odd binary) length(1) bytes ): the messages of one connection

namespace {

constexpr qsizetype MaxPayloadBytes = 1'000;

void usePacket(const Packet &packet, const Limits &limits)
{
    const Arguments &arguments = packet.arguments;
    require(arguments.attachments().size() <= limits.attachmentsPerEvent, "attachments");
    qsizetype attachmentBytes = 0;
    for (const QByteArray &attachment : arguments.attachments())
        attachmentBytes += attachment.size();
    require(attachmentBytes <= limits.maxPayloadBytes, "bytes of attachments");

    Arguments copies;
    for (qsizetype i = 0; i < arguments.count(); ++i) {
        arguments.value(i);
        if (const auto binary = arguments.binary(i))
            require(arguments.attachments().contains(*binary), "attachment");
        copies.appendFrom(arguments, i, 1);
    }
    require(copies.attachments().size() <= limits.attachmentsPerEvent, "copied attachments");
}

/// What is sent on of a packet can be read by the next.
void checkAgain(const Packet &packet, const Limits &limits)
{
    if (packet.type != PacketType::Event)
        return;
    const auto run = encodeEvent(packet.nsp, packet.event, packet.arguments, packet.id);
    JsonDecoder decoder(limits);
    auto outcome = decoder.addText(QByteArrayView(run.text()).sliced(1));
    for (const QByteArray &attachment : run.attachments())
        outcome = decoder.addBinary(attachment);
    require(outcome.packet && outcome.packet->event == packet.event, "what we send on");
    require(outcome.packet->arguments.count() == packet.arguments.count(), "its arguments");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    Limits limits;
    limits.maxPayloadBytes = MaxPayloadBytes;
    JsonDecoder decoder(limits);
    while (!input.isEmpty()) {
        const bool binary = input.takeByte() % 2 != 0;
        const QByteArrayView bytes = input.takeBytes(input.takeByte());
        if (!binary && !websocket::isValidUtf8(bytes))
            return 0;
        const auto outcome = binary ? decoder.addBinary(bytes) : decoder.addText(bytes);
        require(!(outcome.packet && outcome.error), "packet and error");
        if (outcome.error)
            return 0;
        require(outcome.packet.has_value() != decoder.isAwaitingAttachments(), "no outcome");
        if (outcome.packet) {
            usePacket(*outcome.packet, limits);
            checkAgain(*outcome.packet, limits);
        }
    }
    return 0;
}
