// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engineio/packet.h"
#include "server/websocket/utf8_validator.h"
#include "tests/fuzz/fuzz_input.h"

using namespace anteroom;
using namespace anteroom::engineio;
using fuzz::require;

// input = the body of a POST

namespace {

QByteArray encoded(const QList<Packet> &packets)
{
    QByteArray payload;
    for (const Packet &packet : packets) {
        if (!payload.isEmpty())
            payload += PacketSeparator;
        if (packet.binary) {
            payload += encodeBinaryForPolling(packet.data);
        } else {
            payload += static_cast<char>(packet.type);
            payload += packet.data;
        }
    }
    return payload;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    Limits limits;
    limits.packetsPerPayload = 64;

    const DecodedPayload decoded = decodePayload(input.rest(), limits);

    if (decoded.error) {
        require(decoded.packets.isEmpty(), "kept something of a bad payload");
        return 0;
    }
    require(!decoded.packets.isEmpty(), "nothing and no error");
    require(decoded.packets.size() <= limits.packetsPerPayload, "too many packets");
    for (const Packet &packet : decoded.packets) {
        require(packet.data.size() < input.rest().size(), "packet outgrows the payload");
        require(packet.binary || websocket::isValidUtf8(packet.data), "text is not UTF-8");
    }
    const DecodedPayload again = decodePayload(encoded(decoded.packets), limits);
    require(!again.error && again.packets == decoded.packets, "round trip");
    return 0;
}
