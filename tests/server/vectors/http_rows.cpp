// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/http_rows.h"

#include "tests/server/vectors/vector_server.h"

namespace anteroom::tests {

namespace {

void addLengthRows()
{
    const QByteArray badHost = "400 Invalid Host header | closed";
    const QByteArray badLength = "400 Invalid Content-Length | closed";
    const QByteArray conflict = "400 Conflicting body lengths | closed";
    row("H2 no Host", "GET / HTTP/1.1\r\nA: b\r\n\r\n", "400 Missing Host header | closed");
    row("H2 two Host", headWith("Host: a\r\n"), badHost);
    row("H2 two Host that differ", headWith("Host: b\r\n"), badHost);
    row("H2 empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", badHost);
    row("H2 Content-Length -1234", headWith("Content-Length: -1234\r\n"), badLength);
    row("H2 Content-Length abc", headWith("Content-Length: abc\r\n"), badLength);
    row("H2 Content-Length +1", headWith("Content-Length: +1\r\n"), badLength);
    row("H2 Content-Length 1, 1", headWith("Content-Length: 1, 1\r\n"), badLength);
    row("H2 empty Content-Length", headWith("Content-Length:\r\n"), badLength);
    row("H2 Content-Length of 27 digits",
        headWith("Content-Length: 123456789012345678901234567\r\n"), badLength);
    row("H2 two Content-Length that differ", headWith("Content-Length: 1\r\nContent-Length: 2\r\n"),
        conflict);
    row("H2 Content-Length and Transfer-Encoding",
        headWith("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"), conflict);
    row("H2 Transfer-Encoding and Content-Length",
        headWith("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n"), conflict);
    row("H2 Transfer-Encoding xchunked", headWith("Transfer-Encoding: xchunked\r\n"),
        "400 Unsupported transfer encoding | closed");
}

void addGrammarRows()
{
    const QByteArray badLine = "400 Malformed request line | closed";
    const QByteArray badHeader = "400 Malformed header | closed";
    row("H3 HTTP/9.9", "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
        "505 Unsupported HTTP version | closed");
    row("H3 no version", "GET /\r\nHost: a\r\n\r\n", badLine);
    row("H3 Extra lineGET", "Extra lineGET / HTTP/1.1\r\nHost: a\r\n\r\n", badLine);
    row("H3 LF CR before a header", "GET / HTTP/1.1\r\nHost: a\r\n\n\rSome-Header: x\r\n\r\n",
        badHeader);
    row("H3 control character in a value", headWith("X: a\x07\r\n"), badHeader);
    row("H3 X-Invalid[]", headWith("X-Invalid[]: a\r\n"), badHeader);
    row("H3 bare CR", headWith("X: a\rY: b\r\n"), badHeader);
    row("H3 bare LF", headWith("X: a\nY: b\r\n"), badHeader);
    row("H3 bare LF everywhere", "GET / HTTP/1.1\nHost: a\n\n", badLine);
    row("H3 obs-fold", headWith("X: a\r\n b\r\n"), badHeader);
    row("H3 NUL in a value", headWith(QByteArray("X: a\0b\r\n", 8)), badHeader);
    row("H3 NUL in a name", headWith(QByteArray("X\0: a\r\n", 7)), badHeader);
    row("H3 NUL in the target", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 27),
        "400 Malformed request target | closed");
    row("H3 space before the colon", headWith("X : a\r\n"), badHeader);
    row("H3 no colon", headWith("X\r\n"), badHeader);
}

void addBodyRows()
{
    const QByteArray badChunk = "400 Malformed chunk | closed";
    row("H4 good chunks", chunkedPost(SidMark, "2;a=b\r\n4x\r\n1\r\ny\r\n0\r\nA: b\r\n\r\n"),
        "200 ok");
    row("H4 FFFFFFFFFFFFFFFFF", chunkedPost(SidMark, "FFFFFFFFFFFFFFFFF\r\n4\r\n"),
        "413 Body too large | closed");
    row("H4 endless zeros", chunkedPost(SidMark, QByteArray(20, '0') + "\r\n\r\n"), badChunk);
    row("H4 not hexadecimal", chunkedPost(SidMark, "g\r\n4\r\n"), badChunk);
    row("H4 -1", chunkedPost(SidMark, "-1\r\n4\r\n"), badChunk);
    row("H4 0x1", chunkedPost(SidMark, "0x1\r\n4\r\n"), badChunk);
    row("H4 data longer than its size", chunkedPost(SidMark, "1\r\n4x\r\n0\r\n\r\n"), badChunk);
    row("H4 bare LF", chunkedPost(SidMark, "1\n4\n0\n\n"), badChunk);
    row("H4 control character in an extension", chunkedPost(SidMark, "1;\x01\r\n4\r\n"), badChunk);
    row("H4 control character in a trailer", chunkedPost(SidMark, "1\r\n4\r\n0\r\nA: \x07\r\n\r\n"),
        badChunk);
    row("H4 long trailer", chunkedPost(SidMark, "1\r\n4\r\n0\r\nA: " + QByteArray(5'000, 'x')),
        badChunk);
    row("H7 a request behind the body", chunkedPost(SidMark, "1\r\n4\r\n0\r\n\r\n") + headWith({}),
        "200 ok | 404 Not found");
}

void addTargetRows()
{
    const QByteArray badTarget = "400 Malformed request target | closed";
    row("H8 two pipelined", headWith({}) + headWith({}), "404 Not found | 404 Not found");
    row("H8 absolute form", "GET http://a/e/?EIO=4&transport=x HTTP/1.1\r\nHost: a\r\n\r\n",
        "400 {\"code\":0,\"message\":\"Transport unknown\"}");
    row("H8 absolute form with a user", "GET http://u:p@h/ HTTP/1.1\r\nHost: a\r\n\r\n", badTarget);
    row("H8 //u:p@h", "GET //u:p@h HTTP/1.1\r\nHost: a\r\n\r\n", "404 Not found");
    row("H8 %00", "GET /e/%00 HTTP/1.1\r\nHost: a\r\n\r\n", "404 Not found");
    row("H8 ..%2f", "GET /e/..%2f..%2fetc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", "404 Not found");
    row("H8 ../", "GET /e/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", "404 Not found");
    row("H8 overlong percent", "GET /%c0%ae%c0%ae/ HTTP/1.1\r\nHost: a\r\n\r\n", "404 Not found");
    row("H8 half a percent", "GET /e/?EIO=4&transport=% HTTP/1.1\r\nHost: a\r\n\r\n",
        "400 {\"code\":0,\"message\":\"Transport unknown\"}");
    row("H8 fragment", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", badTarget);
    row("H8 Expect: 200-ok", headWith("Expect: 200-ok\r\n"), "417 Unknown expectation | closed");
    row("H8 HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", "404 Not found | closed");
    row("H9 control character in the Origin", headWith("Origin: http://a\x01\r\n"),
        "400 Malformed header | closed");
}

} // namespace

QByteArray headWith(const QByteArray &lines)
{
    return "GET / HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n";
}

QByteArray chunkedPost(const QByteArray &sid, const QByteArray &body)
{
    return "POST /e/?EIO=4&transport=polling&sid=" + sid +
           " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
}

void addHttpRows()
{
    addLengthRows();
    addGrammarRows();
    addBodyRows();
    addTargetRows();
}

} // namespace anteroom::tests
