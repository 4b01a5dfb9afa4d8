// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/json_scanner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <cstring>

namespace anteroom::socketio {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// A key as the reference's parser sees it: escapes read.
bool isKey(QByteArrayView literal, QByteArrayView name)
{
    if (literal.contains('\\'))
        return unescapeJsonString(literal) == name;
    return literal.sliced(1, literal.size() - 2) == name;
}

/// Has one of 8 bytes a quote, a backslash or a control character?
bool needsLook(quint64 bytes)
{
    constexpr quint64 Ones = 0x0101010101010101, Highs = 0x8080808080808080;
    const auto hasZero = [](quint64 x) { return (x - Ones) & ~x & Highs; };
    const quint64 control = (bytes - Ones * 0x20) & ~bytes & Highs;
    return hasZero(bytes ^ (Ones * '"')) | hasZero(bytes ^ (Ones * '\\')) | control;
}

} // namespace

JsonScanner::JsonScanner(QByteArrayView text, qsizetype maxDepth)
    : m_begin(text.data())
    , m_at(text.data())
    , m_end(text.data() + text.size())
    , m_maxDepth(maxDepth)
{
}

bool JsonScanner::scanDocument()
{
    skipSpace();
    if (!scanValue())
        return false;
    skipSpace();
    return atEnd();
}

std::optional<QList<Span>> JsonScanner::scanArray()
{
    QList<Span> spans;
    spans.reserve(4);
    skipSpace();
    if (!take('[') || !enter() || !scanElements(&spans))
        return std::nullopt;
    skipSpace();
    return atEnd() ? std::optional(std::move(spans)) : std::nullopt;
}

bool JsonScanner::scanValue()
{
    if (atEnd())
        return false;
    switch (*m_at) {
    case '{': {
        ++m_at;
        const bool good = enter() && scanObject();
        --m_depth;
        return good;
    }
    case '[': {
        ++m_at;
        const bool good = enter() && scanElements(nullptr);
        --m_depth;
        return good;
    }
    case '"':
        return scanString();
    case 't':
        return scanWord("true");
    case 'f':
        return scanWord("false");
    case 'n':
        return scanWord("null");
    default:
        return scanNumber();
    }
}

bool JsonScanner::scanElements(QList<Span> *spans)
{
    skipSpace();
    if (take(']'))
        return true;
    do {
        skipSpace();
        const char *begin = m_at;
        if (!scanValue())
            return false;
        if (spans)
            spans->append({begin - m_begin, m_at - begin});
        skipSpace();
    } while (take(','));
    return take(']');
}

bool JsonScanner::scanObject()
{
    const char *begin = m_at - 1;
    bool isPlaceholder = false;
    std::optional<qsizetype> number;
    skipSpace();
    if (take('}'))
        return true;
    do {
        skipSpace();
        const char *key = m_at;
        if (!scanString())
            return false;
        const QByteArrayView name(key, m_at - key);
        skipSpace();
        if (!take(':'))
            return false;
        skipSpace();
        const char *value = m_at;
        if (!scanValue())
            return false;
        if (m_collect && isKey(name, "_placeholder")) {
            isPlaceholder = QByteArrayView(value, m_at - value) == "true";
        } else if (m_collect && isKey(name, "num")) {
            bool isNumber = false;
            const qsizetype parsed = QByteArray(value, m_at - value).toLongLong(&isNumber);
            number = isNumber ? parsed : -1;
        }
        skipSpace();
    } while (take(','));
    if (!take('}'))
        return false;
    if (!isPlaceholder)
        return true;
    // What stands inside a placeholder goes with it, as in the reference.
    while (!m_placeholders.isEmpty() && m_placeholders.last().span.begin > begin - m_begin)
        m_placeholders.removeLast();
    m_placeholders.append({{begin - m_begin, m_at - begin}, number.value_or(-1)});
    return true;
}

bool JsonScanner::scanString()
{
    if (!take('"'))
        return false;
    while (true) {
        while (m_end - m_at >= 8) {
            quint64 bytes;
            std::memcpy(&bytes, m_at, sizeof bytes);
            if (needsLook(bytes))
                break;
            m_at += 8;
        }
        if (atEnd() || static_cast<unsigned char>(*m_at) < 0x20)
            return false;
        const char c = *m_at++;
        if (c == '"')
            return true;
        if (c == '\\' && !scanEscape())
            return false;
    }
}

bool JsonScanner::scanEscape()
{
    if (atEnd())
        return false;
    const char c = *m_at++;
    if (c != 'u')
        return std::strchr("\"\\/bfnrt", c) != nullptr && c != '\0';
    for (int i = 0; i < 4; ++i) {
        if (atEnd() || !isHex(*m_at++))
            return false;
    }
    return true;
}

bool JsonScanner::scanNumber()
{
    take('-');
    if (!take('0') && !scanDigits())
        return false;
    if (take('.') && !scanDigits())
        return false;
    if (!atEnd() && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (!atEnd() && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        return scanDigits();
    }
    return true;
}

bool JsonScanner::scanDigits()
{
    const char *begin = m_at;
    while (!atEnd() && isDigit(*m_at))
        ++m_at;
    return m_at != begin;
}

bool JsonScanner::scanWord(QByteArrayView word)
{
    if (m_end - m_at < word.size() || QByteArrayView(m_at, word.size()) != word)
        return false;
    m_at += word.size();
    return true;
}

void JsonScanner::skipSpace()
{
    while (!atEnd() && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
        ++m_at;
}

bool JsonScanner::take(char wanted)
{
    if (atEnd() || *m_at != wanted)
        return false;
    ++m_at;
    return true;
}

std::optional<QByteArray> unescapeJsonString(QByteArrayView literal)
{
    if (literal.size() < 2 || literal.front() != '"')
        return std::nullopt;
    const QByteArrayView inner = literal.sliced(1, literal.size() - 2);
    if (!inner.contains('\\'))
        return inner.toByteArray();
    const QJsonDocument parsed =
        QJsonDocument::fromJson('[' + QByteArray(literal.data(), literal.size()) + ']');
    return parsed.array().at(0).toString().toUtf8();
}

QByteArray escapeJsonString(QByteArrayView utf8)
{
    bool plain = true;
    for (const char c : utf8)
        plain = plain && c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
    if (plain)
        return '"' + utf8.toByteArray() + '"';
    QStringDecoder keepingBom(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QByteArray list =
        QJsonDocument(QJsonArray{QString(keepingBom.decode(utf8))}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace anteroom::socketio
