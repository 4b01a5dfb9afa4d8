// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/msgpack_decoder.h"

#include "server/socketio/json_scanner.h"
#include "server/websocket/utf8_validator.h"
#include "shared/base/clock.h"

#include <QDateTime>
#include <QtEndian>

#include <cmath>
#include <nlohmann/json.hpp>

namespace anteroom::socketio {

namespace {

using Json = nlohmann::json;

constexpr double MaxSafeInteger = 9007199254740991.0;
constexpr qint8 UndefinedExtension = 0; ///< of old notepack versions
constexpr qint8 TimestampExtension = -1;

/// What JavaScript prints for this number.
QByteArray numberText(double value)
{
    if (!std::isfinite(value))
        return "null";
    if (value == std::trunc(value) && std::abs(value) <= MaxSafeInteger)
        return QByteArray::number(qint64(value));
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

/// Spec: MessagePack, "Timestamp extension type".
std::optional<QByteArray> timestampText(const Json::binary_t &bytes)
{
    qint64 seconds = 0;
    quint32 nanoseconds = 0;
    if (bytes.size() == 4) {
        seconds = qFromBigEndian<quint32>(bytes.data());
    } else if (bytes.size() == 8) {
        const quint64 both = qFromBigEndian<quint64>(bytes.data());
        nanoseconds = quint32(both >> 34);
        seconds = qint64(both & ((quint64(1) << 34) - 1));
    } else if (bytes.size() == 12) {
        nanoseconds = qFromBigEndian<quint32>(bytes.data());
        seconds = qFromBigEndian<qint64>(bytes.data() + 4);
    } else {
        return std::nullopt;
    }
    constexpr qint64 LastSecond = 253'402'300'799; // of the year 9999
    if (std::abs(seconds) > LastSecond)
        return std::nullopt;
    const auto time =
        QDateTime::fromMSecsSinceEpoch(seconds * 1'000 + nanoseconds / 1'000'000, Qt::UTC);
    return '"' + toIsoUtc(time).toLatin1() + '"';
}

/// Takes the values of one packet as they are read and writes those of `data` as JSON text.
/// Answering false ends the reading.
class PacketReader final : public nlohmann::json_sax<Json>
{
public:
    explicit PacketReader(const Limits &limits) : m_limits(limits) {}

    bool null() override { return write("null"); }
    bool boolean(bool value) override { return write(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override
    {
        return isField() ? false : write(QByteArray::number(qint64(value)));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return isField() ? setNumber(value) : write(QByteArray::number(quint64(value)));
    }
    bool number_float(number_float_t value, const string_t &) override
    {
        return write(numberText(value));
    }
    bool string(string_t &value) override
    {
        const QByteArrayView text(value.data(), qsizetype(value.size()));
        if (!websocket::isValidUtf8(text))
            return false;
        if (!isField())
            return write(escapeJsonString(text));
        nsp = text.toByteArray();
        return m_key == "nsp";
    }
    bool binary(binary_t &value) override;
    bool start_object(std::size_t) override { return open('{', '}'); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open('[', ']'); }
    bool end_array() override { return close(); }
    bool key(string_t &value) override;
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

    std::optional<quint64> type;
    std::optional<quint64> id;
    QByteArray nsp;
    QByteArray data; ///< JSON text; empty when there was none, or nil
    QList<QByteArray> attachments;

private:
    /// The value at hand is one of the packet's own fields that must have a certain type.
    bool isField() const
    {
        return m_closers.size() == 1 && (m_key == "type" || m_key == "id" || m_key == "nsp");
    }
    bool setNumber(quint64 value)
    {
        (m_key == "type" ? type : id) = value;
        return m_key != "nsp";
    }
    bool isInData() const { return m_key == "data"; }
    bool write(const QByteArray &json);
    bool open(char opener, char closer);
    bool close();

    const Limits &m_limits;
    QByteArray m_key;     ///< of the packet's own map
    QByteArray m_closers; ///< of what is open, the packet's map included
    bool m_needsComma = false;
    bool m_afterKey = false;
};

bool PacketReader::write(const QByteArray &json)
{
    if (m_closers.isEmpty() || isField())
        return false;
    if (!isInData())
        return true;
    if (m_needsComma && !m_afterKey)
        data += ',';
    data += json;
    m_needsComma = true;
    m_afterKey = false;
    return true;
}

bool PacketReader::open(char opener, char closer)
{
    if (m_closers.isEmpty()) {
        m_closers += closer;
        return opener == '{';
    }
    if (m_closers.size() > m_limits.jsonDepth || !write(QByteArray(1, opener)))
        return false;
    m_closers += closer;
    m_needsComma = false;
    return true;
}

bool PacketReader::close()
{
    const char closer = m_closers.back();
    m_closers.chop(1);
    if (m_closers.isEmpty())
        return true;
    if (isInData())
        data += closer;
    m_needsComma = true;
    return true;
}

bool PacketReader::key(string_t &value)
{
    const QByteArrayView text(value.data(), qsizetype(value.size()));
    if (!websocket::isValidUtf8(text))
        return false;
    if (m_closers.size() == 1) {
        m_key = text.toByteArray();
        m_needsComma = false;
        return !(isInData() && !data.isEmpty()); // `data` twice
    }
    if (!write(escapeJsonString(text)))
        return false;
    if (isInData())
        data += ':';
    m_afterKey = true;
    return true;
}

bool PacketReader::binary(binary_t &value)
{
    if (value.has_subtype()) {
        const auto extension = qint8(value.subtype());
        if (extension == UndefinedExtension)
            return write("null");
        const auto time = extension == TimestampExtension ? timestampText(value) : std::nullopt;
        return time && write(*time);
    }
    if (!isInData())
        return write({});
    if (attachments.size() == m_limits.attachmentsPerEvent)
        return false;
    const QByteArray number = QByteArray::number(attachments.size());
    attachments.append(
        QByteArray(reinterpret_cast<const char *>(value.data()), qsizetype(value.size())));
    return write("{\"_placeholder\":true,\"num\":" + number + '}');
}

Decoder::Outcome failure(DecodeError error)
{
    return {{}, error};
}

/// CONNECT with or without an object, DISCONNECT with nothing.
Decoder::Outcome controlPacket(Packet packet, const PacketReader &read)
{
    const bool hasData = !read.data.isEmpty() && read.data != "null";
    const bool mayHaveData = packet.type == PacketType::Connect && read.data.startsWith('{');
    if ((hasData && !mayHaveData) || !read.attachments.isEmpty())
        return failure(DecodeError::BadPayload);
    if (hasData)
        packet.payload = read.data;
    return {std::move(packet), {}};
}

} // namespace

Decoder::Outcome MsgpackDecoder::addText(QByteArrayView)
{
    return failure(DecodeError::UnknownType);
}

Decoder::Outcome MsgpackDecoder::addBinary(QByteArrayView bytes)
{
    PacketReader read(m_limits);
    if (!Json::sax_parse(bytes.begin(), bytes.end(), &read, Json::input_format_t::msgpack))
        return failure(DecodeError::BadPayload);
    if (!read.type || *read.type > 4 || read.nsp.isEmpty())
        return failure(DecodeError::UnknownType);
    if (read.id && *read.id > MaxAckId)
        return failure(DecodeError::BadId);
    Packet packet;
    packet.type = static_cast<PacketType>('0' + char(*read.type));
    packet.nsp = read.nsp;
    packet.id = read.id;
    if (packet.type != PacketType::Event && packet.type != PacketType::Ack)
        return controlPacket(std::move(packet), read);
    if (const auto error = readData(packet, read.data, read.attachments, m_limits))
        return failure(*error);
    return {std::move(packet), {}};
}

} // namespace anteroom::socketio
