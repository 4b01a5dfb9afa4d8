// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/query.h"

#include "server/http/grammar.h"

#include <algorithm>

namespace anteroom::http {

namespace {

enum class Plus { IsPlus, IsSpace };

QByteArray decoded(QByteArrayView raw, Plus plus)
{
    QByteArray text;
    text.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const char c = raw[at];
        const bool escape = c == '%' && at + 2 < raw.size() && hexValue(raw[at + 1]) >= 0 &&
                            hexValue(raw[at + 2]) >= 0;
        if (escape) {
            text.append(static_cast<char>(hexValue(raw[at + 1]) * 16 + hexValue(raw[at + 2])));
            at += 2;
        } else {
            text.append(c == '+' && plus == Plus::IsSpace ? ' ' : c);
        }
    }
    return text;
}

auto findItem(const Query::Items &items, QByteArrayView name)
{
    return std::find_if(items.begin(), items.end(),
                        [name](const auto &item) { return item.first == name; });
}

} // namespace

Query Query::parse(QByteArrayView raw)
{
    Query query;
    while (!raw.isEmpty()) {
        const qsizetype end = raw.indexOf('&');
        const QByteArrayView item = end < 0 ? raw : raw.first(end);
        raw = end < 0 ? QByteArrayView() : raw.sliced(end + 1);
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QByteArrayView name = equals < 0 ? item : item.first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : item.sliced(equals + 1);
        query.m_items.append({decoded(name, Plus::IsSpace), decoded(value, Plus::IsSpace)});
    }
    return query;
}

QByteArray Query::value(QByteArrayView name) const
{
    const auto found = findItem(m_items, name);
    return found == m_items.end() ? QByteArray() : found->second;
}

bool Query::contains(QByteArrayView name) const
{
    return findItem(m_items, name) != m_items.end();
}

QByteArray percentDecoded(QByteArrayView raw)
{
    return decoded(raw, Plus::IsPlus);
}

} // namespace anteroom::http
