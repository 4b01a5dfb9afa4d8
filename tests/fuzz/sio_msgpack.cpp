// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/socketio/msgpack_decoder.h"
#include "server/socketio/parser.h"
#include "tests/fuzz/fuzz_input.h"

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

using namespace anteroom;
using namespace anteroom::socketio;
using fuzz::require;

// input = one packet of the MessagePack parser

namespace {

/// One object has a key twice: of its values only the last is sent on, as in JavaScript.
bool hasRepeatedKey(const Arguments &arguments)
{
    using Json = nlohmann::json;
    const QByteArray list = '[' + arguments.joined().toByteArray() + ']';
    std::vector<std::set<std::string>> keys; ///< of the objects that are not closed
    bool isRepeated = false;
    const auto visit = [&](int, Json::parse_event_t event, Json &parsed) {
        if (event == Json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == Json::parse_event_t::key)
            isRepeated |= !keys.back().insert(parsed.get<std::string>()).second;
        return true;
    };
    const bool isJson = !Json::parse(list.begin(), list.end(), visit, false).is_discarded();
    return isJson && isRepeated;
}

/// What is sent on of a packet can be read by the next, and says the same.
void checkAgain(const Packet &packet, const Limits &limits)
{
    const auto run = msgpackParser().event(packet.nsp, packet.event, packet.arguments, packet.id);
    require(run.attachments().size() == 1, "one message a packet");
    const auto outcome = MsgpackDecoder(limits).addBinary(run.attachments().first());
    require(outcome.packet.has_value(), "what we send on");
    require(outcome.packet->nsp == packet.nsp && outcome.packet->event == packet.event &&
                outcome.packet->id == packet.id,
            "its head");
    require(outcome.packet->arguments.count() == packet.arguments.count(), "its arguments");
    const auto &again = outcome.packet->arguments.attachments();
    const auto &sent = packet.arguments.attachments();
    require(again == sent || (again.size() < sent.size() && hasRepeatedKey(packet.arguments)),
            "its attachments");
}

/// The same event in the other parser's words can be read by that one.
void checkJson(const Packet &packet, const Limits &limits)
{
    const auto run = jsonParser().event(packet.nsp, packet.event, packet.arguments, packet.id);
    const auto decoder = jsonParser().makeDecoder(limits);
    auto outcome = decoder->addText(QByteArrayView(run.text()).sliced(1));
    for (const QByteArray &attachment : run.attachments())
        outcome = decoder->addBinary(attachment);
    require(outcome.packet.has_value(), "what we send on as JSON");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const Limits limits;
    const auto outcome = MsgpackDecoder(limits).addBinary(input.rest());
    require(outcome.packet.has_value() != outcome.error.has_value(), "packet or error");
    if (!outcome.packet)
        return 0;
    const Packet &packet = *outcome.packet;
    require(packet.arguments.attachments().size() <= limits.attachmentsPerEvent, "attachments");
    if (packet.type == PacketType::Event) {
        checkAgain(packet, limits);
        // A namespace of JSON packets begins with a slash and holds no comma.
        if (packet.nsp.startsWith('/') && !packet.nsp.contains(','))
            checkJson(packet, limits);
    }
    return 0;
}
