// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_head.h"

#include "server/http/grammar.h"

#include <algorithm>
#include <array>

namespace anteroom::http {

namespace {

/// Nothing: all is well.
using Fault = std::optional<Error>;

/// Where the lines of a head are, as far as it has come. Line ends are offsets of the CR.
struct Layout
{
    qsizetype requestLine = 0;
    qsizetype requestLineEnd = -1; ///< -1: not there yet
    qsizetype headEnd = -1;        ///< behind the empty line; -1: not there yet
};

/// Empty lines that a careless client may send in front. Spec: RFC 9112 2.2.
constexpr qsizetype LeadingEmptyLines = 2;

qsizetype skipEmptyLines(QByteArrayView bytes)
{
    qsizetype at = 0;
    for (qsizetype line = 0; line < LeadingEmptyLines && bytes.sliced(at).startsWith("\r\n");
         ++line)
        at += 2;
    return at;
}

Fault checkLine(QByteArrayView line, bool firstLine, const Limits &limits)
{
    if (line.size() > limits.headLineBytes)
        return Error::LineTooLong;
    const bool bare = line.contains('\r');
    return bare ? Fault(firstLine ? Error::BadRequestLine : Error::BadHeader) : std::nullopt;
}

/// Finds the lines and enforces every limit of the head, whether or not it is complete.
Fault layOut(QByteArrayView bytes, const Limits &limits, Layout &layout)
{
    qsizetype at = layout.requestLine = skipEmptyLines(bytes);
    qsizetype lineCount = 0;
    for (qsizetype lf; (lf = bytes.indexOf('\n', at)) >= 0; at = lf + 1, ++lineCount) {
        const bool firstLine = lineCount == 0;
        if (lf == at || bytes[lf - 1] != '\r')
            return firstLine ? Error::BadRequestLine : Error::BadHeader;
        const QByteArrayView line = bytes.sliced(at, lf - 1 - at);
        if (const Fault fault = checkLine(line, firstLine, limits))
            return fault;
        if (lf + 1 > limits.headBytes)
            return Error::HeadTooLarge;
        if (firstLine) {
            layout.requestLineEnd = lf - 1;
        } else if (line.isEmpty()) {
            layout.headEnd = lf + 1;
            return std::nullopt;
        } else if (lineCount > limits.headerCount) {
            return Error::TooManyHeaders;
        }
    }
    if (bytes.size() - at > limits.headLineBytes + 1)
        return Error::LineTooLong;
    return bytes.size() > limits.headBytes ? Fault(Error::HeadTooLarge) : std::nullopt;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Fault parseVersion(QByteArrayView text, RequestHead &head)
{
    if (text.size() != 8 || !text.startsWith("HTTP/") || !isDigit(text[5]) || text[6] != '.' ||
        !isDigit(text[7]))
        return Error::BadRequestLine;
    if (text[5] != '1')
        return Error::UnsupportedVersion;
    head.minorVersion = text[7] == '0' ? 0 : 1;
    return std::nullopt;
}

/// The part of an absolute target behind its authority, or nothing when it is none.
std::optional<QByteArrayView> behindAuthority(QByteArrayView target)
{
    constexpr std::array<QByteArrayView, 4> Schemes{"http://", "https://", "ws://", "wss://"};
    const auto scheme = std::find_if(Schemes.begin(), Schemes.end(), [target](QByteArrayView s) {
        return equalsIgnoringCase(target.first(std::min(s.size(), target.size())), s);
    });
    if (scheme == Schemes.end())
        return std::nullopt;
    const QByteArrayView rest = target.sliced(scheme->size());
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    const QByteArrayView authority = rest.first(end - rest.begin());
    return isHostValue(authority) ? std::optional(rest.sliced(authority.size())) : std::nullopt;
}

void splitPath(QByteArrayView pathAndQuery, RequestHead &head)
{
    const qsizetype mark = pathAndQuery.indexOf('?');
    const QByteArrayView path = mark < 0 ? pathAndQuery : pathAndQuery.first(mark);
    head.path = path.isEmpty() ? QByteArrayLiteral("/") : path.toByteArray();
    if (mark >= 0)
        head.query = pathAndQuery.sliced(mark + 1).toByteArray();
}

Fault parseTarget(QByteArrayView target, RequestHead &head)
{
    const auto allowed = [](char c) { return c > 0x20 && c < 0x7F && c != '#'; };
    if (target.isEmpty() || !std::all_of(target.begin(), target.end(), allowed))
        return Error::BadTarget;
    head.target = target.toByteArray();
    if (target.front() == '/') {
        splitPath(target, head);
        return std::nullopt;
    }
    if (target == "*" && head.method == "OPTIONS") {
        head.path = head.target;
        return std::nullopt;
    }
    const auto rest = behindAuthority(target);
    if (!rest)
        return Error::BadTarget;
    splitPath(*rest, head);
    return std::nullopt;
}

Fault parseRequestLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last || !isToken(line.first(first)))
        return Error::BadRequestLine;
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (target.contains(' '))
        return Error::BadRequestLine;
    head.method = line.first(first).toByteArray();
    if (const Fault fault = parseVersion(line.sliced(last + 1), head))
        return fault;
    return parseTarget(target, head);
}

QByteArray lowerName(QByteArrayView name)
{
    QByteArray lower = name.toByteArray();
    std::transform(lower.cbegin(), lower.cend(), lower.begin(), lowerAscii);
    return lower;
}

/// Also refuses folded lines: a name cannot start with white space.
Fault parseHeaderLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return Error::BadHeader;
    const QByteArrayView value = trimmedOws(line.sliced(colon + 1));
    if (!isFieldValue(value))
        return Error::BadHeader;
    head.headers.append({lowerName(line.first(colon)), value.toByteArray()});
    return std::nullopt;
}

Fault parseHeaderLines(QByteArrayView lines, RequestHead &head)
{
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\r');
        if (const Fault fault = parseHeaderLine(lines.first(end), head))
            return fault;
        lines = lines.sliced(end + 2);
    }
    return std::nullopt;
}

Fault readContentLength(QByteArrayView value, RequestHead &head)
{
    constexpr qsizetype MaxDigits = 18; // fits qint64
    if (value.isEmpty() || value.size() > MaxDigits ||
        !std::all_of(value.begin(), value.end(), isDigit))
        return Error::BadLength;
    qint64 length = 0;
    for (const char digit : value)
        length = length * 10 + (digit - '0');
    if (head.contentLength >= 0 && head.contentLength != length)
        return Error::ConflictingLength;
    head.contentLength = length;
    return std::nullopt;
}

Fault readTransferEncoding(QByteArrayView value, RequestHead &head)
{
    if (head.chunked || head.minorVersion == 0 || !equalsIgnoringCase(value, "chunked"))
        return Error::UnsupportedTransferEncoding;
    head.chunked = true;
    return std::nullopt;
}

Fault readExpect(QByteArrayView value, RequestHead &head)
{
    if (!equalsIgnoringCase(value, "100-continue"))
        return Error::ExpectationFailed;
    head.expectsContinue = head.minorVersion > 0;
    return std::nullopt;
}

/// Reads the headers that say where the request ends and for whom it is.
Fault interpretHeaders(RequestHead &head)
{
    int hostCount = 0;
    for (const Header &header : std::as_const(head.headers)) {
        Fault fault;
        if (header.name == "host")
            fault = ++hostCount > 1 || !isHostValue(header.value) ? Fault(Error::BadHost) : fault;
        else if (header.name == "content-length")
            fault = readContentLength(header.value, head);
        else if (header.name == "transfer-encoding")
            fault = readTransferEncoding(header.value, head);
        else if (header.name == "expect")
            fault = readExpect(header.value, head);
        if (fault)
            return fault;
    }
    if (hostCount == 0 && head.minorVersion > 0)
        return Error::MissingHost;
    return head.chunked && head.contentLength >= 0 ? Fault(Error::ConflictingLength) : std::nullopt;
}

HeadStatus failed(Error error)
{
    HeadStatus status;
    status.state = HeadStatus::State::Failed;
    status.error = error;
    return status;
}

} // namespace

HeadStatus parseRequestHead(QByteArrayView bytes, const Limits &limits)
{
    Layout layout;
    if (const Fault fault = layOut(bytes, limits, layout))
        return failed(*fault);
    HeadStatus status;
    if (layout.requestLineEnd < 0)
        return status;
    const QByteArrayView requestLine =
        bytes.sliced(layout.requestLine, layout.requestLineEnd - layout.requestLine);
    if (const Fault fault = parseRequestLine(requestLine, status.head))
        return failed(*fault);
    if (layout.headEnd < 0)
        return status;

    const qsizetype headers = layout.requestLineEnd + 2;
    const QByteArrayView lines = bytes.sliced(headers, layout.headEnd - 2 - headers);
    if (const Fault fault = parseHeaderLines(lines, status.head))
        return failed(*fault);
    if (const Fault fault = interpretHeaders(status.head))
        return failed(*fault);
    status.state = HeadStatus::State::Complete;
    status.consumedBytes = layout.headEnd;
    return status;
}

std::optional<QByteArray> RequestHead::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name == name)
            return header.value;
    }
    return std::nullopt;
}

std::optional<QByteArray> RequestHead::joinedHeader(QByteArrayView name) const
{
    std::optional<QByteArray> joined;
    for (const Header &header : headers) {
        if (header.name != name)
            continue;
        if (joined)
            *joined += ", " + header.value;
        else
            joined = header.value;
    }
    return joined;
}

bool RequestHead::headerHasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const Header &header : headers) {
        if (header.name != name)
            continue;
        QByteArrayView rest = header.value;
        while (!rest.isEmpty()) {
            const qsizetype comma = rest.indexOf(',');
            const QByteArrayView item = comma < 0 ? rest : rest.first(comma);
            if (equalsIgnoringCase(trimmedOws(item), token))
                return true;
            rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        }
    }
    return false;
}

bool RequestHead::keepAlive() const
{
    if (headerHasToken("connection", "close"))
        return false;
    return minorVersion > 0 || headerHasToken("connection", "keep-alive");
}

bool RequestHead::isUpgradeToWebSocket() const
{
    return headerHasToken("upgrade", "websocket") && headerHasToken("connection", "upgrade");
}

} // namespace anteroom::http
