// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/engineio_rows.h"

#include "tests/server/vectors/vector_server.h"

namespace anteroom::tests {

namespace {

const QByteArray UnknownTransport = "400 {\"code\":0,\"message\":\"Transport unknown\"}";
const QByteArray UnknownSession = "400 {\"code\":1,\"message\":\"Session ID unknown\"}";
const QByteArray BadRequest = "400 {\"code\":3,\"message\":\"Bad request\"}";
const QByteArray BadVersion = "400 {\"code\":5,\"message\":\"Unsupported protocol version\"}";

QByteArray getOf(const QByteArray &query)
{
    return "GET /e/?" + query + " HTTP/1.1\r\nHost: x\r\n\r\n";
}

QByteArray upgradeOf(const QByteArray &query)
{
    return "GET /e/?" + query +
           " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

/// By polling, where the connection stays, and as an upgrade, where it ends.
void refusedRow(const QByteArray &id, const QByteArray &query, const QByteArray &refusal)
{
    row(id.constData(), getOf(query), refusal);
    row(QByteArray(id + ", upgrade").constData(), upgradeOf(query), refusal + " | closed");
}

QByteArray postOf(const QByteArray &body, const QByteArray &lines = {})
{
    return "POST /e/?EIO=4&transport=polling&sid=" + SidMark + " HTTP/1.1\r\nHost: x\r\n" + lines +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void addQueryRows()
{
    refusedRow("E1 tobi", "EIO=4&transport=tobi", UnknownTransport);
    refusedRow("E1 constructor", "EIO=4&transport=constructor", UnknownTransport);
    refusedRow("E1 __proto__", "EIO=4&transport=__proto__", UnknownTransport);
    refusedRow("E1 no transport", "EIO=4", UnknownTransport);
    refusedRow("E1 empty transport", "EIO=4&transport=", UnknownTransport);
    refusedRow("E1 transport[]", "EIO=4&transport[]=polling", UnknownTransport);
    refusedRow("E1 polling twice", "EIO=4&transport=polling&transport=polling", UnknownTransport);
    refusedRow("E1 websocket twice", "EIO=4&transport=websocket&transport=websocket",
               UnknownTransport);
    refusedRow("E1 4 KB", "EIO=4&transport=" + QByteArray(4'000, 'x'), UnknownTransport);
    for (const auto &request : {getOf("EIO=4&transport=" + QByteArray(1'000'000, 'x')),
                                upgradeOf("EIO=4&transport=" + QByteArray(1'000'000, 'x'))})
        row(request.contains("Upgrade") ? "E1 1 MB, upgrade" : "E1 1 MB", request,
            "431 Line too long | closed");
    for (const QByteArray &version : {QByteArray("EIO=3&"), QByteArray("EIO=abc&"), QByteArray(),
                                      QByteArray("EIO=4&EIO=4&"), QByteArray("EIO=04&")}) {
        const QByteArray id = "E2 '" + version + "'";
        row(id.constData(), getOf(version + "transport=polling"), BadVersion);
        row(QByteArray(id + ", upgrade").constData(), upgradeOf(version + "transport=websocket"),
            BadVersion + " | closed");
    }
}

void addSessionRows()
{
    row("E3 unknown sid", getOf("EIO=4&transport=polling&sid=abc"), UnknownSession);
    row("E3 unknown sid, upgrade", upgradeOf("EIO=4&transport=websocket&sid=abc"),
        UnknownSession + " | closed");
    row("E3 sid that is a part of one", getOf("EIO=4&transport=polling&sid=" + SidMark + "x"),
        UnknownSession);
    row("E3 websocket without upgrade", getOf("EIO=4&transport=websocket"), BadRequest);
    row("E3 websocket without upgrade, sid", getOf("EIO=4&transport=websocket&sid=" + SidMark),
        BadRequest);
    row("E3 upgrade to polling", upgradeOf("EIO=4&transport=polling"), BadRequest + " | closed");
    row("E3 POST without sid", "POST /e/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\n\r\n",
        "400 {\"code\":2,\"message\":\"Bad handshake method\"}");
    row("E4 garbage behind an upgrade", upgradeOf("EIO=4&transport=websocket") + "\xff\xff\xff\xff",
        "101 | text handshake | close 1002 | closed");
    row("E4 garbage behind an upgrade of a session",
        upgradeOf("EIO=4&transport=websocket&sid=" + SidMark) + "\xff\xff\xff\xff",
        "101 | close 1002 | closed");
    row("E4 frames behind an upgrade",
        upgradeOf("EIO=4&transport=websocket") + textFrame("4a") + textFrame("4b"),
        "101 | text handshake | text 4a | text 4b");
    row("E4 upgrade with a body",
        upgradeOf("EIO=4&transport=websocket").chopped(2) + "Content-Length: 1\r\n\r\nx",
        "400 An upgrade has no body | closed");
    row("E5 upgrade without key",
        upgradeOf("EIO=4&transport=websocket").replace("Sec-WebSocket-Key", "X"),
        "400 Invalid Sec-WebSocket-Key | closed");
}

void addPostRows()
{
    row("E7 octet-stream", postOf("4a", "Content-Type: application/octet-stream\r\n"),
        "400 binary body | closed");
    row("E7 octet-stream in capitals", postOf("4a", "Content-Type: Application/Octet-Stream\r\n"),
        "400 binary body | closed");
    const QByteArray refused = "400 bad payload";
    row("E8 invalid", postOf("invalid"), refused);
    row("E8 empty body", postOf(""), refused);
    row("E8 empty records", postOf("\x1e\x1e"), refused);
    row("E8 last record empty", postOf("4a\x1e"), refused);
    row("E8 b!!!", postOf("b!!!"), refused);
    row("E8 type 7", postOf("7"), refused);
    row("E8 type 9", postOf("9"), refused);
    row("E8 not UTF-8", postOf("4\xff"), refused);
    row("E8 100000 records", postOf(QByteArray("6\x1e").repeated(99'999) + "6"), refused);
    row("E8 16385 records", postOf(QByteArray("6\x1e").repeated(16'384) + "6"), refused);
    row("E8 ping", postOf("2x"), "200 ok");
    row("E8 open, then close",
        postOf("0{}\x1e"
               "1"),
        "200 ok");
    row("E8 upgrade, then close",
        postOf("5\x1e"
               "1"),
        "200 ok");
}

} // namespace

void addRequestRows()
{
    addQueryRows();
    addSessionRows();
    addPostRows();
}

void addPacketRows()
{
    row("E8 ws, invalid", textFrame("invalid"), "close 1000");
    row("E8 ws, empty", textFrame(""), "close 1000");
    row("E8 ws, type 7", textFrame("7"), "close 1000");
    row("E8 ws, type 9", textFrame("9"), "close 1000");
    row("E8 ws, ping", textFrame("2x"), "close 1000");
    // As in engine.io, which takes no offence.
    row("E8 ws, open", textFrame("0{}") + textFrame("4a"), "text 4a");
    row("E8 ws, upgrade", textFrame("5") + textFrame("4a"), "text 4a");
    row("E8 ws, base64 is text here", textFrame("bAQID"), "close 1000");
    row("E8 ws, message behind the fault", textFrame("7") + textFrame("4a"), "close 1000");
    row("E9 pongs without ping", textFrame("3") + textFrame("3probe") + textFrame("4a"), "text 4a");
    row("E9 close", textFrame("1") + textFrame("4a"), "close 1000");
}

} // namespace anteroom::tests
