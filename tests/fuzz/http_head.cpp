// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/grammar.h"
#include "server/http/query.h"
#include "server/http/request_head.h"
#include "server/http/response.h"
#include "server/websocket/deflate_offer.h"
#include "server/websocket/upgrade_check.h"
#include "tests/fuzz/fuzz_input.h"

#include <algorithm>

using namespace anteroom;
using namespace anteroom::http;
using fuzz::require;

// input = seed(1) bytes of a connection

namespace {

Limits smallLimits()
{
    Limits limits;
    limits.headBytes = 1'024;
    limits.headLineBytes = 256;
    limits.headerCount = 12;
    return limits;
}

bool isOneLine(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void checkHead(const HeadStatus &status, QByteArrayView bytes, const Limits &limits)
{
    const RequestHead &head = status.head;
    require(status.consumedBytes > 0 && status.consumedBytes <= bytes.size(), "consumed");
    require(status.consumedBytes <= limits.headBytes + 4, "head is too long");
    require(head.headers.size() <= limits.headerCount, "too many headers");
    require(isToken(head.method) && isOneLine(head.target), "request line");
    require(!(head.chunked && head.contentLength >= 0), "both lengths");
    for (const Header &header : head.headers) {
        require(isToken(header.name) && isOneLine(header.value), "header");
        require(header.name == header.name.toLower(), "name in lower case");
        require(head.joinedHeader(header.name).has_value(), "header can be found");
    }
}

/// Nothing of a request may start a line of its own in an answer.
void checkAnswer(const RequestHead &head)
{
    Response response;
    response.headers = head.headers;
    response.headers.append({"X-Target", head.target});
    const QByteArray text = serialize(response, Connection::Close, head.minorVersion);
    require(text.count('\n') <= response.headers.size() + 4, "lines of an answer");
    require(text.endsWith("\r\n\r\n") && text.indexOf("\r\n\r\n") == text.size() - 4, "one head");
}

void useHead(const RequestHead &head)
{
    head.keepAlive();
    if (head.isUpgradeToWebSocket() && websocket::checkUpgrade(head))
        require(head.method == "GET" && !head.hasBody(), "checked upgrade");
    const auto offers = head.joinedHeader("sec-websocket-extensions").value_or(QByteArray());
    if (const auto agreement = websocket::agreeOnDeflate(offers))
        require(isOneLine(agreement->answer) && agreement->answer.size() < 200, "extension");
    const Query query = Query::parse(head.query);
    require(query.items().size() <= head.query.size() + 1, "parameters");
    require(percentDecoded(head.path).size() <= head.path.size(), "decoded path");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const std::uint8_t seed = input.takeByte();
    const QByteArrayView bytes = input.rest();
    const Limits limits = smallLimits();

    const HeadStatus whole = parseRequestHead(bytes, limits);
    if (whole.state == HeadStatus::State::Complete) {
        checkHead(whole, bytes, limits);
        checkAnswer(whole.head);
        useHead(whole.head);
    }
    qsizetype come = 0;
    for (const QByteArray &piece : fuzz::cutBy(seed, bytes)) {
        come += piece.size();
        const HeadStatus part = parseRequestHead(bytes.first(come), limits);
        if (part.state == HeadStatus::State::Incomplete)
            continue;
        require(part.state == whole.state, "verdict depends on the cuts");
        require(part.consumedBytes == whole.consumedBytes, "consumed depends on the cuts");
        require(part.head.headers == whole.head.headers, "headers depend on the cuts");
        return 0;
    }
    require(whole.state == HeadStatus::State::Incomplete, "whole but not in pieces");
    return 0;
}
