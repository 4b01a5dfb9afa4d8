// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response.h"

#include "server/http/grammar.h"

#include <algorithm>

namespace anteroom::http {

namespace {

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

/// Framing is ours alone; what else is sent must not be able to start a line of its own.
bool isSendable(const Header &header)
{
    const auto splits = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return isToken(header.name) && std::none_of(header.value.begin(), header.value.end(), splits) &&
           !equalsIgnoringCase(header.name, "content-length") &&
           !equalsIgnoringCase(header.name, "transfer-encoding");
}

void appendHeader(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

bool hasConnectionHeader(const Response &response)
{
    return std::any_of(response.headers.begin(), response.headers.end(), [](const Header &header) {
        return equalsIgnoringCase(header.name, "connection");
    });
}

/// Persistence is what HTTP/1.1 assumes; only the other cases need a word.
void appendConnection(QByteArray &out, Connection connection, int minorVersion)
{
    if (connection == Connection::Close)
        appendHeader(out, "Connection", "close");
    else if (minorVersion == 0)
        appendHeader(out, "Connection", "keep-alive");
}

qsizetype estimatedBytes(const Response &response)
{
    qsizetype bytes = 96 + response.body.size();
    for (const Header &header : response.headers)
        bytes += header.name.size() + header.value.size() + 4;
    return bytes;
}

} // namespace

QByteArray serialize(const Response &response, Connection connection, int minorVersion,
                     bool headRequest)
{
    QByteArray out;
    out.reserve(estimatedBytes(response));
    out.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    out.append(reasonPhrase(response.status)).append("\r\n");
    for (const Header &header : response.headers) {
        if (isSendable(header))
            appendHeader(out, header.name, header.value);
    }
    if (!hasConnectionHeader(response))
        appendConnection(out, connection, minorVersion);
    if (mayHaveBody(response.status))
        appendHeader(out, "Content-Length", QByteArray::number(response.body.size()));
    out.append("\r\n");
    if (mayHaveBody(response.status) && !headRequest)
        out.append(response.body);
    return out;
}

Response refusalResponse(Error error)
{
    const Refusal refusal = refusalOf(error);
    return {refusal.status,
            {{"Content-Type", "text/plain; charset=UTF-8"}, {"X-Content-Type-Options", "nosniff"}},
            refusal.text.toByteArray()};
}

QByteArrayView continueResponse()
{
    return "HTTP/1.1 100 Continue\r\n\r\n";
}

} // namespace anteroom::http
