// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_lines.h"

#include "shared/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <limits>

namespace anteroom::gui {

namespace {
constexpr qsizetype TextMax = 64 * 1024;

QString directionKey(feed::Direction direction)
{
    return direction == feed::Direction::Incoming ? QStringLiteral("in") : QStringLiteral("out");
}

QByteArray jsonLine(const feed::TrafficView &row)
{
    QJsonObject object{{QStringLiteral("number"), static_cast<qint64>(row.number)},
                       {QStringLiteral("time"), toIsoUtc(row.time)},
                       {QStringLiteral("dir"), directionKey(row.direction)},
                       {QStringLiteral("event"), row.event},
                       {QStringLiteral("user"), row.userId},
                       {QStringLiteral("socket"), row.socketId},
                       {QStringLiteral("room"), row.room},
                       {QStringLiteral("bytes"), static_cast<qint64>(row.bytes)},
                       {QStringLiteral("receivers"), row.receiverCount},
                       {QStringLiteral("shape"), row.shape},
                       {QStringLiteral("outcome"), row.outcome}};
    if (row.latencyMicroseconds >= 0)
        object.insert(QStringLiteral("latencyUs"), row.latencyMicroseconds);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString csvText(const QString &text)
{
    static const QString formulaSigns = QStringLiteral("=+-@\t\r\n|%");
    QString field = text;
    const QString trimmed = text.trimmed();
    if ((!text.isEmpty() && formulaSigns.contains(text.front())) ||
        (!trimmed.isEmpty() && formulaSigns.contains(trimmed.front())))
        field.prepend(u'\'');
    field.replace(u'"', QStringLiteral("\"\""));
    return u'"' + field + u'"';
}

QByteArray csvLine(const feed::TrafficView &row)
{
    const QString latency =
        row.latencyMicroseconds < 0 ? QString() : QString::number(row.latencyMicroseconds);
    const QStringList fields{
        QString::number(row.number), toIsoUtc(row.time),         directionKey(row.direction),
        csvText(row.event),          csvText(row.userId),        csvText(row.socketId),
        csvText(row.room),           QString::number(row.bytes), QString::number(row.receiverCount),
        csvText(row.shape),          csvText(row.outcome),       latency};
    return fields.join(u',').toUtf8() + "\r\n";
}

/// The fields of one line, and whether all were there and as they must be.
class LineReader
{
public:
    explicit LineReader(const QJsonObject &object) : m_object(object) {}

    QString text(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        require(value.isString() && value.toString().size() <= TextMax);
        return value.toString();
    }
    qint64 number(const char *key, qint64 least)
    {
        const qint64 value = m_object.value(QLatin1String(key)).toInteger(least - 1);
        require(value >= least);
        return value;
    }
    void require(bool condition) { m_ok = m_ok && condition; }
    bool ok() const { return m_ok; }

private:
    const QJsonObject &m_object;
    bool m_ok = true;
};
} // namespace

std::optional<TrafficFormat> trafficFormatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive))
        return TrafficFormat::JsonLines;
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
               ? std::optional(TrafficFormat::Csv)
               : std::nullopt;
}

QByteArray trafficHead(TrafficFormat format)
{
    return format == TrafficFormat::JsonLines
               ? QByteArray()
               : QByteArray("number,time,dir,event,user,socket,room,bytes,receivers,shape,outcome,"
                            "latencyUs\r\n");
}

QByteArray trafficLine(const feed::TrafficView &row, TrafficFormat format)
{
    return format == TrafficFormat::JsonLines ? jsonLine(row) : csvLine(row);
}

std::optional<feed::TrafficView> trafficFromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    LineReader reader(object);
    feed::TrafficView row;
    row.number = static_cast<quint64>(reader.number("number", 1));
    row.time = QDateTime::fromString(reader.text("time"), Qt::ISODateWithMs).toUTC();
    const QString direction = reader.text("dir");
    row.direction = direction == u"out" ? feed::Direction::Outgoing : feed::Direction::Incoming;
    row.event = reader.text("event");
    row.userId = reader.text("user");
    row.socketId = reader.text("socket");
    row.room = reader.text("room");
    row.bytes = reader.number("bytes", 0);
    const qint64 receivers = reader.number("receivers", 0);
    row.receiverCount = static_cast<int>(receivers);
    row.shape = reader.text("shape");
    row.outcome = reader.text("outcome");
    if (object.contains(u"latencyUs"))
        row.latencyMicroseconds = reader.number("latencyUs", 0);
    reader.require(row.time.isValid() && (direction == u"in" || direction == u"out"));
    reader.require(receivers <= std::numeric_limits<int>::max());
    return reader.ok() ? std::optional(row) : std::nullopt;
}

} // namespace anteroom::gui
