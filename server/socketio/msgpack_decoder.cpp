// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/msgpack_decoder.h"

#include "server/socketio/json_scanner.h"
#include "server/websocket/utf8_validator.h"
#include "shared/base/clock.h"

#include <QDateTime>
#include <QtEndian>

#include <bit>
#include <cmath>

namespace anteroom::socketio {

namespace {

constexpr double MaxSafeInteger = 9007199254740991.0;
/// notepack 2, which socket.io-msgpack-parser 3 uses, has three things in its extension 0: of one
/// byte undefined and of eight bytes a date, where these are fixed sizes, else an ArrayBuffer.
constexpr qint8 NotepackExtension = 0;
constexpr qint8 TimestampExtension = -1; ///< notepack 3

/// What JavaScript prints for this number.
QByteArray numberText(double value)
{
    if (!std::isfinite(value))
        return "null";
    if (value == std::trunc(value) && std::abs(value) <= MaxSafeInteger)
        return QByteArray::number(qint64(value));
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

std::optional<QByteArray> dateText(qint64 milliseconds)
{
    constexpr qint64 LastMillisecond = 253'402'300'799'999; // of the year 9999
    if (std::abs(milliseconds) > LastMillisecond)
        return std::nullopt;
    const auto time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return '"' + toIsoUtc(time).toLatin1() + '"';
}

/// Spec: MessagePack, "Timestamp extension type".
std::optional<QByteArray> timestampText(QByteArrayView bytes)
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
    constexpr qint64 MostSeconds = qint64(1) << 50;
    if (std::abs(seconds) > MostSeconds)
        return std::nullopt;
    return dateText(seconds * 1'000 + nanoseconds / 1'000'000);
}

/// Takes the values of one packet as they are read and writes those of `data` as JSON text.
/// Answering false ends the reading.
class PacketReader
{
public:
    explicit PacketReader(const Limits &limits) : m_limits(limits) {}

    bool json(const QByteArray &text) { return write(text); }
    bool unsignedNumber(quint64 value)
    {
        return isField() ? setNumber(value) : write(QByteArray::number(value));
    }
    bool text(QByteArrayView utf8);
    bool binary(QByteArrayView bytes);
    bool key(QByteArrayView utf8);
    bool open(char opener);
    bool close();

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

bool PacketReader::text(QByteArrayView utf8)
{
    if (!websocket::isValidUtf8(utf8))
        return false;
    if (!isField())
        return write(escapeJsonString(utf8));
    nsp = utf8.toByteArray();
    return m_key == "nsp";
}

bool PacketReader::open(char opener)
{
    const char closer = opener == '{' ? '}' : ']';
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

bool PacketReader::key(QByteArrayView utf8)
{
    if (!websocket::isValidUtf8(utf8))
        return false;
    if (m_closers.size() == 1) {
        m_key = utf8.toByteArray();
        m_needsComma = false;
        return !(isInData() && !data.isEmpty()); // `data` twice
    }
    if (!write(escapeJsonString(utf8)))
        return false;
    if (isInData())
        data += ':';
    m_afterKey = true;
    return true;
}

bool PacketReader::binary(QByteArrayView bytes)
{
    if (!isInData())
        return write({});
    if (attachments.size() == m_limits.attachmentsPerEvent)
        return false;
    const QByteArray number = QByteArray::number(attachments.size());
    attachments.append(bytes.toByteArray());
    return write("{\"_placeholder\":true,\"num\":" + number + '}');
}

/// Walks once over the bytes of one value. Spec: MessagePack, "Formats".
class Scanner
{
public:
    Scanner(QByteArrayView bytes, PacketReader &reader) : m_rest(bytes), m_reader(reader) {}

    /// The bytes are one value, all of them.
    bool scan() { return scanValue() && m_rest.isEmpty(); }

private:
    bool scanValue();
    bool scanFormat(quint8 format);
    bool scanFixed(quint8 format);
    bool scanNumber(quint8 format);
    bool scanExtension(quint64 size, bool isFixed);
    bool scanText(quint64 size);
    bool scanBinary(quint64 size);
    bool scanList(quint64 count);
    bool scanMap(quint64 count);
    bool scanKey();
    std::optional<QByteArrayView> take(quint64 size);
    /// A number of 1, 2, 4 or 8 bytes; runs act with it.
    template <class Act>
    bool withNumber(int size, Act act);

    QByteArrayView m_rest;
    PacketReader &m_reader;
};

std::optional<QByteArrayView> Scanner::take(quint64 size)
{
    if (size > quint64(m_rest.size()))
        return std::nullopt;
    const QByteArrayView taken = m_rest.first(qsizetype(size));
    m_rest = m_rest.sliced(qsizetype(size));
    return taken;
}

template <class Act>
bool Scanner::withNumber(int size, Act act)
{
    const auto bytes = take(quint64(size));
    if (!bytes)
        return false;
    quint64 number = 0;
    for (const char byte : *bytes)
        number = number << 8 | quint8(byte);
    return act(number);
}

bool Scanner::scanValue()
{
    const auto first = take(1);
    if (!first)
        return false;
    const auto format = quint8(first->front());
    return format < 0xc0 || format >= 0xe0 ? scanFixed(format) : scanFormat(format);
}

/// Those that hold their value or their size themselves.
bool Scanner::scanFixed(quint8 format)
{
    if (format < 0x80)
        return m_reader.unsignedNumber(format);
    if (format < 0x90)
        return scanMap(format & 0x0f);
    if (format < 0xa0)
        return scanList(format & 0x0f);
    if (format < 0xc0)
        return scanText(format & 0x1f);
    return m_reader.json(QByteArray::number(qint8(format)));
}

bool Scanner::scanFormat(quint8 format)
{
    const auto sized = [&](int size, auto scanSized) {
        return withNumber(size, [&](quint64 count) { return (this->*scanSized)(count); });
    };
    switch (format) {
    case 0xc0:
        return m_reader.json("null");
    case 0xc2:
        return m_reader.json("false");
    case 0xc3:
        return m_reader.json("true");
    case 0xc4:
    case 0xc5:
    case 0xc6:
        return sized(1 << (format - 0xc4), &Scanner::scanBinary);
    case 0xc7:
    case 0xc8:
    case 0xc9:
        return withNumber(1 << (format - 0xc7),
                          [&](quint64 size) { return scanExtension(size, false); });
    case 0xd4:
    case 0xd5:
    case 0xd6:
    case 0xd7:
    case 0xd8:
        return scanExtension(quint64(1) << (format - 0xd4), true);
    case 0xd9:
    case 0xda:
    case 0xdb:
        return sized(1 << (format - 0xd9), &Scanner::scanText);
    case 0xdc:
    case 0xdd:
        return sized(2 << (format - 0xdc), &Scanner::scanList);
    case 0xde:
    case 0xdf:
        return sized(2 << (format - 0xde), &Scanner::scanMap);
    default:
        return scanNumber(format);
    }
}

bool Scanner::scanNumber(quint8 format)
{
    if (format == 0xca)
        return withNumber(4, [&](quint64 bits) {
            return m_reader.json(numberText(double(std::bit_cast<float>(quint32(bits)))));
        });
    if (format == 0xcb)
        return withNumber(8, [&](quint64 bits) {
            return m_reader.json(numberText(std::bit_cast<double>(bits)));
        });
    if (format >= 0xcc && format <= 0xcf)
        return withNumber(1 << (format - 0xcc),
                          [&](quint64 number) { return m_reader.unsignedNumber(number); });
    if (format < 0xd0 || format > 0xd3)
        return false; // 0xc1 is never used
    const int size = 1 << (format - 0xd0);
    return withNumber(size, [&](quint64 number) {
        const int unused = 64 - 8 * size;
        return m_reader.json(QByteArray::number(qint64(number << unused) >> unused));
    });
}

bool Scanner::scanExtension(quint64 size, bool isFixed)
{
    const auto type = take(1);
    const auto bytes = type ? take(size) : std::nullopt;
    if (!bytes)
        return false;
    const auto extension = qint8(type->front());
    std::optional<QByteArray> text;
    if (extension == TimestampExtension)
        text = timestampText(*bytes);
    else if (extension != NotepackExtension)
        return false;
    else if (!isFixed)
        return m_reader.binary(*bytes);
    else if (size == 1)
        text = "null";
    else if (size == 8)
        text = dateText(qFromBigEndian<qint64>(bytes->data()));
    return text && m_reader.json(*text);
}

bool Scanner::scanText(quint64 size)
{
    const auto text = take(size);
    return text && m_reader.text(*text);
}

bool Scanner::scanBinary(quint64 size)
{
    const auto bytes = take(size);
    return bytes && m_reader.binary(*bytes);
}

bool Scanner::scanList(quint64 count)
{
    if (!m_reader.open('['))
        return false;
    for (quint64 i = 0; i < count; ++i) {
        if (!scanValue())
            return false;
    }
    return m_reader.close();
}

bool Scanner::scanMap(quint64 count)
{
    if (!m_reader.open('{'))
        return false;
    for (quint64 i = 0; i < count; ++i) {
        if (!scanKey() || !scanValue())
            return false;
    }
    return m_reader.close();
}

bool Scanner::scanKey()
{
    const auto first = take(1);
    const auto format = first ? quint8(first->front()) : quint8(0);
    const auto keyOf = [this](quint64 size) {
        const auto text = take(size);
        return text && m_reader.key(*text);
    };
    if (format >= 0xa0 && format < 0xc0)
        return keyOf(format & 0x1f);
    return format >= 0xd9 && format <= 0xdb && withNumber(1 << (format - 0xd9), keyOf);
}

Decoder::Outcome failure(DecodeError error)
{
    return {{}, error};
}

/// CONNECT with or without an object, DISCONNECT with nothing.
Decoder::Outcome controlPacket(Packet packet, const PacketReader &read)
{
    packet.id.reset(); // means nothing here
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
    if (!Scanner(bytes, read).scan())
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
