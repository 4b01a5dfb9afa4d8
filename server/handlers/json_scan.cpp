// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/json_scan.h"

#include <QChar>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace anteroom::handlers {

namespace {
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    std::optional<JsonScan> run()
    {
        for (; m_at < m_text.size(); ++m_at) {
            if (!take(m_text[m_at]))
                return std::nullopt;
        }
        return m_scan;
    }

private:
    bool take(char c)
    {
        switch (c) {
        case '"':
            return takeString();
        case '{':
        case '[':
            m_scan.depth = std::max(m_scan.depth, ++m_level);
            return true;
        case '}':
        case ']':
            --m_level;
            return true;
        case ':':
            ++m_scan.pairCount;
            return true;
        default:
            return true;
        }
    }

    bool takeString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && !takeEscape())
                return false;
        }
        return true;
    }

    bool takeEscape()
    {
        ++m_at; // now on the letter
        if (m_at >= m_text.size() || m_text[m_at] != 'u')
            return true;
        const char16_t unit = takeUnit();
        if (unit == 0 || QChar::isLowSurrogate(unit))
            return false;
        if (!QChar::isHighSurrogate(unit))
            return true;
        if (m_text.size() - m_at < 7 || m_text[m_at + 1] != '\\' || m_text[m_at + 2] != 'u')
            return false;
        m_at += 2;
        return QChar::isLowSurrogate(takeUnit());
    }

    /// The four hex digits behind the `u`; stays on the last of them.
    char16_t takeUnit()
    {
        const QByteArrayView digits =
            m_text.sliced(m_at + 1, std::min<qsizetype>(4, m_text.size() - m_at - 1));
        m_at += digits.size();
        return static_cast<char16_t>(digits.toByteArray().toUShort(nullptr, 16));
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_level = 0;
    JsonScan m_scan;
};
} // namespace

std::optional<JsonScan> scanJson(QByteArrayView text)
{
    return Scanner(text).run();
}

qsizetype countPairs(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        count = object.size();
        for (const QJsonValue child : object)
            count += countPairs(child);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue child : list)
            count += countPairs(child);
    }
    return count;
}

} // namespace anteroom::handlers
