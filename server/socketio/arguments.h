// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/socketio/json_scanner.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <initializer_list>
#include <optional>

namespace anteroom::socketio {

/// The arguments of one event or acknowledgement: JSON texts, one an argument, and the binary
/// attachments they refer to. Received arguments keep their text, so that they can be sent on
/// without being parsed; value() parses on demand. Cheap to copy. Spec: Socket.IO v5, "Packet
/// encoding".
class Arguments
{
public:
    Arguments() = default;
    /// One argument.
    Arguments(const QJsonValue &value) { append(value); }
    Arguments(const QJsonObject &object) { append(object); }
    /// Several arguments.
    Arguments(std::initializer_list<QJsonValue> values);

    /// For the decoder: arguments that stand in text at these spans, already checked to be JSON.
    Arguments(QByteArray text, QList<Span> spans, QList<QByteArray> attachments);

    /// Values in which the protocol's placeholder objects stand for these attachments; those that
    /// no value refers to are left out.
    static Arguments fromValues(const QJsonArray &values, const QList<QByteArray> &attachments);
    /// One argument: inner's arguments between two pieces of JSON, as in `{"list":[` … `]}`.
    static Arguments wrapped(const QByteArray &before, const Arguments &inner,
                             const QByteArray &after);

    void append(const QJsonValue &value);
    void appendBinary(const QByteArray &bytes);
    /// An argument that is JSON text already, without attachments.
    void appendJson(const QByteArray &json);
    /// Appends count arguments of other, from `first` on, with the attachments they use.
    void appendFrom(const Arguments &other, qsizetype first = 0, qsizetype count = -1);

    qsizetype count() const { return m_spans.size(); }
    bool isEmpty() const { return m_spans.isEmpty(); }
    /// The JSON text of one argument; empty when there is no such argument. Valid while this lives.
    QByteArrayView json(qsizetype index) const;
    /// The argument as a value; `Undefined` when there is none. Attachments show as the placeholder
    /// objects of the protocol.
    QJsonValue value(qsizetype index) const;
    /// The bytes, when this argument is an attachment itself.
    std::optional<QByteArray> binary(qsizetype index) const;
    const QList<QByteArray> &attachments() const { return m_attachments; }
    /// All arguments as one JSON text without brackets, for the encoder: `"a",{"b":1}`.
    QByteArrayView joined() const;

private:
    QByteArray m_text;
    QList<Span> m_spans;
    QList<QByteArray> m_attachments;
};

} // namespace anteroom::socketio
