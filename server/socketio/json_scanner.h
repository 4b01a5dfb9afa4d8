// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace anteroom::socketio {

/// A part of a text.
struct Span
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// A `{"_placeholder":true,"num":n}` in the JSON of a binary packet.
struct Placeholder
{
    Span span;
    qsizetype number = 0;
};

/// Checks JSON text (RFC 8259) without building values, and remembers where things stand in it.
/// UTF-8 was checked before. Linear in the text, bounded in depth, no allocation but its results.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text, qsizetype maxDepth = 64);

    /// The whole text is one value, white space around it allowed.
    bool scanDocument();
    /// The whole text is an array; answers where its elements stand.
    std::optional<QList<Span>> scanArray();
    /// Those seen by the scan, in the order of the text, when collecting was asked for.
    const QList<Placeholder> &placeholders() const { return m_placeholders; }
    void collectPlaceholders() { m_collect = true; }

private:
    bool scanValue();
    bool scanObject();
    bool scanElements(QList<Span> *spans);
    bool scanString();
    bool scanEscape();
    bool scanNumber();
    bool scanDigits();
    bool scanWord(QByteArrayView word);
    bool enter() { return ++m_depth <= m_maxDepth; }
    void skipSpace();
    bool take(char wanted);
    bool atEnd() const { return m_at == m_end; }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    qsizetype m_depth = 0;
    qsizetype m_maxDepth;
    bool m_collect = false;
    QList<Placeholder> m_placeholders;
};

/// The text of a JSON string literal, quotes included; nothing when it is none.
std::optional<QByteArray> unescapeJsonString(QByteArrayView literal);
/// A JSON string literal, quotes included.
QByteArray escapeJsonString(QByteArrayView utf8);

} // namespace anteroom::socketio
