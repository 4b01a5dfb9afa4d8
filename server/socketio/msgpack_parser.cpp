// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/msgpack_decoder.h"
#include "server/socketio/parser.h"

#include <nlohmann/json.hpp>

namespace anteroom::socketio {

namespace {

using Json = nlohmann::ordered_json;

/// Parses what the engine has checked or written itself; null for anything else.
Json parsed(QByteArrayView json)
{
    return Json::parse(json.begin(), json.end(), nullptr, false);
}

bool isPlaceholder(const Json &value)
{
    return value.is_object() && value.size() == 2 && value.contains("_placeholder") &&
           value["_placeholder"] == true && value.contains("num") &&
           value["num"].is_number_unsigned();
}

/// Puts the bytes where their placeholders stand.
void insertAttachments(Json &value, const QList<QByteArray> &attachments)
{
    if (isPlaceholder(value)) {
        const QByteArray bytes = attachments.value(qsizetype(value["num"].get<quint64>()));
        value = Json::binary({bytes.begin(), bytes.end()});
    } else if (value.is_structured()) {
        for (Json &inner : value)
            insertAttachments(inner, attachments);
    }
}

/// The packet as one binary message.
engineio::MessageRun packed(PacketType type, const QByteArray &nsp, Json data,
                            std::optional<quint64> id)
{
    Json packet{{"type", int(type) - '0'}};
    if (!data.is_discarded() && !data.is_null())
        packet["data"] = std::move(data);
    if (id)
        packet["id"] = *id;
    packet["nsp"] = nsp.toStdString();
    const std::vector<std::uint8_t> bytes = Json::to_msgpack(packet);
    return engineio::MessageRun(
        {}, {QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))});
}

Json list(const Arguments &arguments)
{
    const QByteArray text = '[' + arguments.joined().toByteArray() + ']';
    Json values = parsed(text);
    if (values.is_discarded())
        return Json::array();
    if (!arguments.attachments().isEmpty())
        insertAttachments(values, arguments.attachments());
    return values;
}

class MsgpackParser final : public Parser
{
    engineio::MessageRun event(const QByteArray &nsp, const QByteArray &event,
                               const Arguments &arguments,
                               std::optional<quint64> ackId) const override
    {
        Json data = list(arguments);
        data.insert(data.begin(), event.toStdString());
        return packed(PacketType::Event, nsp, std::move(data), ackId);
    }
    engineio::MessageRun ack(const QByteArray &nsp, quint64 id,
                             const Arguments &arguments) const override
    {
        return packed(PacketType::Ack, nsp, list(arguments), id);
    }
    engineio::MessageRun control(PacketType type, const QByteArray &nsp,
                                 const QByteArray &payloadJson) const override
    {
        return packed(type, nsp, payloadJson.isEmpty() ? Json() : parsed(payloadJson), {});
    }
    std::unique_ptr<Decoder> makeDecoder(const Limits &limits) const override
    {
        return std::make_unique<MsgpackDecoder>(limits);
    }
};

} // namespace

const Parser &msgpackParser()
{
    static const MsgpackParser parser;
    return parser;
}

} // namespace anteroom::socketio
