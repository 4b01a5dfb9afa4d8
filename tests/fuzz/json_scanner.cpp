// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/socketio/json_scanner.h"

#include "server/websocket/utf8_validator.h"
#include "tests/fuzz/fuzz_input.h"

#include <QJsonDocument>

using namespace anteroom;
using namespace anteroom::socketio;
using fuzz::require;

// input = JSON text

namespace {

constexpr qsizetype MaxDepth = 64;

void checkSpans(QByteArrayView text, const QList<Span> &spans)
{
    qsizetype end = 0;
    for (const Span &span : spans) {
        require(span.begin > end && span.length > 0 && span.begin + span.length < text.size(),
                "span");
        const QByteArrayView element = text.sliced(span.begin, span.length);
        require(JsonScanner(element, MaxDepth).scanDocument(), "element is no document");
        if (element.front() == '"')
            require(unescapeJsonString(element).has_value(), "string");
        end = span.begin + span.length;
    }
}

void checkPlaceholders(QByteArrayView text)
{
    JsonScanner scanner(text, MaxDepth);
    scanner.collectPlaceholders();
    scanner.scanDocument();
    for (const Placeholder &placeholder : scanner.placeholders()) {
        const Span span = placeholder.span;
        require(span.begin >= 0 && span.begin + span.length <= text.size(), "placeholder");
        require(text[span.begin] == '{' && text[span.begin + span.length - 1] == '}', "braces");
    }
}

/// What we let through, others must be able to read; Qt refuses numbers beyond double.
void compareWithQt(QByteArrayView text)
{
    QJsonParseError error{};
    QJsonDocument::fromJson(text.toByteArray(), &error);
    require(error.error == QJsonParseError::NoError ||
                error.error == QJsonParseError::IllegalNumber,
            "Qt can not read it");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const QByteArrayView text = input.rest();
    if (!websocket::isValidUtf8(text))
        return 0;

    const bool isDocument = JsonScanner(text, MaxDepth).scanDocument();
    const auto spans = JsonScanner(text, MaxDepth).scanArray();

    require(!spans || isDocument, "array but no document");
    if (spans) {
        checkSpans(text, *spans);
        compareWithQt(text);
    }
    if (isDocument)
        checkPlaceholders(text);
    const QByteArray literal = escapeJsonString(text);
    require(JsonScanner(literal).scanDocument(), "escaped string");
    require(unescapeJsonString(literal) == text.toByteArray(), "string round trip");
    return 0;
}
