// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/arguments.h"

#include <QHash>
#include <QJsonDocument>

namespace anteroom::socketio {

namespace {

/// Each placeholder of json with its new number.
QByteArray renumbered(QByteArrayView json, const QHash<qsizetype, qsizetype> &numbers)
{
    JsonScanner scanner(json);
    scanner.collectPlaceholders();
    scanner.scanDocument();
    QByteArray text;
    qsizetype copied = 0;
    for (const Placeholder &placeholder : scanner.placeholders()) {
        text += json.sliced(copied, placeholder.span.begin - copied);
        text += "{\"_placeholder\":true,\"num\":" +
                QByteArray::number(numbers.value(placeholder.number)) + '}';
        copied = placeholder.span.begin + placeholder.span.length;
    }
    return text += json.sliced(copied);
}

QList<Placeholder> placeholdersOf(QByteArrayView json)
{
    JsonScanner scanner(json);
    scanner.collectPlaceholders();
    scanner.scanDocument();
    return scanner.placeholders();
}

/// QJsonDocument (6.4) drops U+FEFF at the front of a string unless it is escaped.
QByteArray withEscapedMarks(QByteArrayView json)
{
    static constexpr QByteArrayView Mark("\xEF\xBB\xBF");
    const auto text = QByteArray::fromRawData(json.data(), json.size());
    return text.contains(Mark) ? QByteArray(text).replace(Mark, "\\ufeff") : text;
}

} // namespace

Arguments::Arguments(std::initializer_list<QJsonValue> values)
{
    for (const QJsonValue &value : values)
        append(value);
}

Arguments::Arguments(QByteArray text, QList<Span> spans, QList<QByteArray> attachments)
    : m_text(std::move(text)), m_spans(std::move(spans)), m_attachments(std::move(attachments))
{
}

Arguments Arguments::fromValues(const QJsonArray &values, const QList<QByteArray> &attachments)
{
    Arguments all;
    for (const QJsonValue &value : values)
        all.append(value);
    all.m_attachments = attachments;
    Arguments used;
    used.appendFrom(all);
    return used;
}

Arguments Arguments::wrapped(const QByteArray &before, const Arguments &inner,
                             const QByteArray &after)
{
    QByteArray text = before;
    text += inner.joined();
    text += after;
    const Span whole{0, text.size()};
    return Arguments(std::move(text), {whole}, inner.attachments());
}

void Arguments::append(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        appendJson(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        return;
    case QJsonValue::Array:
        appendJson(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        return;
    default: {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        appendJson(list.sliced(1, list.size() - 2));
    }
    }
}

void Arguments::appendBinary(const QByteArray &bytes)
{
    appendJson("{\"_placeholder\":true,\"num\":" + QByteArray::number(m_attachments.size()) + '}');
    m_attachments.append(bytes);
}

void Arguments::appendJson(const QByteArray &json)
{
    // Received arguments stand within the text of their packet.
    m_text.truncate(m_spans.isEmpty() ? 0 : m_spans.last().begin + m_spans.last().length);
    if (!m_text.isEmpty())
        m_text += ',';
    m_spans.append({m_text.size(), json.size()});
    m_text += json;
}

void Arguments::appendFrom(const Arguments &other, qsizetype first, qsizetype count)
{
    const qsizetype end = count < 0 ? other.count() : qMin(other.count(), first + count);
    for (qsizetype i = first; i < end; ++i) {
        const QByteArrayView json = other.json(i);
        if (other.m_attachments.isEmpty()) {
            appendJson(json.toByteArray());
            continue;
        }
        QHash<qsizetype, qsizetype> numbers;
        for (const Placeholder &placeholder : placeholdersOf(json)) {
            numbers.insert(placeholder.number, m_attachments.size());
            m_attachments.append(other.m_attachments.value(placeholder.number));
        }
        appendJson(renumbered(json, numbers));
    }
}

QByteArrayView Arguments::json(qsizetype index) const
{
    if (index < 0 || index >= m_spans.size())
        return {};
    return QByteArrayView(m_text).sliced(m_spans[index].begin, m_spans[index].length);
}

QJsonValue Arguments::value(qsizetype index) const
{
    const QByteArrayView text = json(index);
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (text.front() == '{')
        return QJsonDocument::fromJson(withEscapedMarks(text)).object();
    return QJsonDocument::fromJson('[' + withEscapedMarks(text) + ']').array().at(0);
}

std::optional<QByteArray> Arguments::binary(qsizetype index) const
{
    const QByteArrayView text = json(index);
    if (m_attachments.isEmpty() || text.isEmpty())
        return std::nullopt;
    const QList<Placeholder> placeholders = placeholdersOf(text);
    if (placeholders.size() != 1 || placeholders[0].span.length != text.size())
        return std::nullopt;
    return m_attachments.value(placeholders[0].number);
}

QByteArrayView Arguments::joined() const
{
    if (m_spans.isEmpty())
        return {};
    const qsizetype begin = m_spans.first().begin;
    return QByteArrayView(m_text).sliced(begin,
                                         m_spans.last().begin + m_spans.last().length - begin);
}

} // namespace anteroom::socketio
