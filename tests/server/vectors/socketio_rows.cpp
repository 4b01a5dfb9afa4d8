// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/socketio_rows.h"

#include "tests/server/vectors/vector_server.h"

#include <QTest>

namespace anteroom::tests {

namespace {

const QByteArray Closed = "close 1000";
/// What shows that the client is still served, and its answer.
const QByteArray Probe = "42[\"message\",1]";
const QByteArray Alive = "text 42[\"message-back\",1]";
const QByteArray Placeholder = "{\"_placeholder\":true,\"num\":0}";

QByteArray binary(const QByteArray &bytes)
{
    return QByteArray(1, '\0') + bytes;
}

void packetRow(const char *id, const QByteArrayList &packets, const QByteArray &expected)
{
    QTest::newRow(id) << packets << expected;
}

/// A packet that ends the connection: the next one is not answered.
void fatalRow(const char *id, const QByteArray &packet)
{
    packetRow(id, {packet, Probe}, Closed);
}

/// A packet that nobody answers.
void harmlessRow(const char *id, const QByteArray &packet)
{
    packetRow(id, {packet, Probe}, Alive);
}

/// Arguments that come back as they went.
void echoRow(const char *id, const QByteArray &arguments)
{
    packetRow(id, {"42[\"message\"," + arguments + ']'},
              "text 42[\"message-back\"," + arguments + ']');
}

void addParserRows()
{
    fatalRow("S1 nothing", "4");
    fatalRow("S1 999", "4999");
    fatalRow("S1 442[\"some\",\"data\"", "4442[\"some\",\"data\"");
    fatalRow("S1 2[\"some\",\"data\"", "42[\"some\",\"data\"");
    fatalRow("S1 0/admin,\"invalid\"", "40/admin,\"invalid\"");
    fatalRow("S1 0[]", "40[]");
    fatalRow("S1 1/admin,{}", "41/admin,{}");
    fatalRow("S1 2", "42");
    fatalRow("S1 2{}", "42{}");
    fatalRow("S1 2[]", "42[]");
    fatalRow("S1 2[true,\"foo\"]", "42[true,\"foo\"]");
    fatalRow("S1 2[null,\"bar\"]", "42[null,\"bar\"]");
    fatalRow("S1 2[{\"toString\":\"foo\"}]", "42[{\"toString\":\"foo\"}]");
    fatalRow("S1 1 MB of digits", "42" + QByteArray(999'000, '1'));
    fatalRow("S1 4", "44{\"message\":\"x\"}");
}

void addNameRows()
{
    for (const char *name : {"connect", "connect_error", "disconnect", "disconnecting",
                             "newListener", "removeListener", "\\u0063onnect"})
        fatalRow(QByteArray("S2 " + QByteArray(name)).constData(),
                 "42[\"" + QByteArray(name) + "\"]");
    for (const char *name : {"error", "__proto__", "constructor", "toString", ""})
        harmlessRow(QByteArray("S2 '" + QByteArray(name) + '\'').constData(),
                    "42[\"" + QByteArray(name) + "\",1]");
    harmlessRow("S2 number", "42[1,2]");
    harmlessRow("S2 negative number", "42[-1.5e3]");
}

void addBinaryRows()
{
    const QByteArray header = "451-[\"message\"," + Placeholder + ']';
    const QByteArray answer = "text 451-[\"message-back\"," + Placeholder + "] | binary ";
    packetRow("S3 good", {header, binary("x"), Probe}, answer + "x | " + Alive);
    packetRow("S3 empty attachment", {header, binary(""), Probe}, answer + " | " + Alive);
    fatalRow("S3 5", "45");
    fatalRow("S3 51", "451");
    fatalRow("S3 5a-", "45a-");
    fatalRow("S3 51.23-", "451.23-");
    fatalRow("S3 5-1-", "45-1-");
    fatalRow("S3 eleven", "4511-[\"message\"]");
    fatalRow("S3 a billion", "451000000000-[\"message\"]");
    packetRow("S3 text before the attachment", {header, Probe, binary("x")}, Closed);
    packetRow("S3 header before the attachment", {header, header}, Closed);
    packetRow("S3 binary without header", {binary("x"), Probe}, Closed);
    packetRow("S3 binary without header, empty", {binary(""), Probe}, Closed);
    packetRow("S3 one attachment too many", {header, binary("x"), binary("y")},
              answer + "x | " + Closed);
    packetRow("S3 no attachments, then text", {"450-[\"message\"]", Probe}, Closed);
    packetRow("S3 no attachments, then binary", {"450-[\"message\"]", binary("x")}, Closed);
}

void addPlaceholderRows()
{
    for (const char *number : {"-1", "10", "1", "0.5", "1.5", "\"splice\"", "\"0\"", "null", "[0]",
                               "1e0", "18446744073709551616"})
        packetRow(QByteArray("S4 num " + QByteArray(number)).constData(),
                  {"451-[\"message\",{\"_placeholder\":true,\"num\":" + QByteArray(number) + "}]",
                   binary("x"), Probe},
                  Closed);
    packetRow("S4 no num", {"451-[\"message\",{\"_placeholder\":true}]", binary("x")}, Closed);
    packetRow("S4 no placeholder", {"451-[\"message\",1]", binary("x")}, Closed);
    packetRow("S4 twice the same",
              {"452-[\"message\"," + Placeholder + ',' + Placeholder + ']', binary("x")}, Closed);
    packetRow("S4 more placeholders than attachments",
              {"450-[\"message\"," + Placeholder + ']', Probe}, Closed);
    packetRow("S4 name is a placeholder", {"451-[" + Placeholder + ']', binary("x")}, Closed);
    echoRow("S4 in an event without attachments", Placeholder);
    echoRow("S4 -1 in an event without attachments", "{\"_placeholder\":true,\"num\":-1}");
    harmlessRow("S4 in an ack without attachments", "43999[" + Placeholder + ']');
}

void addAckRows()
{
    harmlessRow("S5 never ours", "43999[1]");
    harmlessRow("S5 2^53-1", "439007199254740991[1]");
    harmlessRow("S5 none", "43[1]");
    fatalRow("S5 2^53+1", "439007199254740993[1]");
    fatalRow("S5 -1", "43-1[1]");
    fatalRow("S5 20 digits", "4312345678901234567890[1]");
    fatalRow("S5 20 digits of an event", "4212345678901234567890[\"message-with-ack\"]");
    packetRow("S5 2^53-1 of an event", {"429007199254740991[\"message-with-ack\",1]"},
              "text 439007199254740991[1]");
    packetRow("S5 the same id twice",
              {"427[\"message-with-ack\",1]", "427[\"message-with-ack\",2]"},
              "text 437[1] | text 437[2]");
}

QByteArray nested(qsizetype depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

void addJsonRows()
{
    packetRow("S7 depth 64", {"42[\"message\"," + nested(63) + ']'}, "text 145 bytes");
    fatalRow("S7 depth 65", "42[\"message\"," + nested(64) + ']');
    fatalRow("S7 depth 1000", "42[\"message\"," + nested(1'000) + ']');
    fatalRow("S7 depth 100000", "42[\"message\"," + nested(100'000) + ']');
    fatalRow("S7 depth of CONNECT", "40/custom,{\"a\":" + nested(1'000) + '}');
    fatalRow("S7 1 MB of [", "42" + QByteArray(999'000, '['));
    fatalRow("S7 1 MB of {", "42[\"message\"," + QByteArray("{\"a\":").repeated(199'000));
    echoRow("S7 duplicate keys", "{\"conversationId\":1,\"conversationId\":2}");
    echoRow("S7 big numbers", "123456789012345678901234567890,-0,1e400");
    echoRow("S7 lone surrogate", "\"\\ud800\",\"\\udc00x\"");
    echoRow("S7 NUL as an escape", "\"\\u0000\"");
    echoRow("S7 __proto__", "{\"__proto__\":{\"x\":1},\"constructor\":{\"prototype\":1}}");
    fatalRow("S7 BOM", "42\xef\xbb\xbf[\"message\",1]");
    fatalRow("S7 NUL", QByteArray("42[\"message\",\"\0\"]", 16));
    fatalRow("S7 NUL behind", QByteArray("42[\"message\"]\0", 14));
    fatalRow("S7 behind the end", "42[\"message\"]x");
    fatalRow("S7 NaN", "42[\"message\",NaN]");
    fatalRow("S7 trailing comma", "42[\"message\",]");
    fatalRow("S7 leading zero", "42[\"message\",01]");
    fatalRow("S7 bad escape", "42[\"message\",\"\\x41\"]");
    fatalRow("S7 line break in a string", "42[\"message\",\"\n\"]");
}

} // namespace

QByteArray asFrames(const QByteArrayList &packets)
{
    QByteArray frames;
    for (const QByteArray &packet : packets)
        frames += packet.startsWith('\0') ? binaryFrame(packet.sliced(1)) : textFrame(packet);
    return frames;
}

QByteArray asPayload(const QByteArrayList &packets)
{
    QByteArrayList payload;
    for (const QByteArray &packet : packets)
        payload.append(packet.startsWith('\0') ? 'b' + packet.sliced(1).toBase64() : packet);
    return payload.join('\x1e');
}

void addEventRows()
{
    addParserRows();
    addNameRows();
    addBinaryRows();
    addPlaceholderRows();
    addAckRows();
    addJsonRows();
}

void addConnectRows()
{
    const QByteArray connected = "text connected | text 42[\"auth\",{}]";
    const auto invalid = [](const QByteArray &nsp) -> QByteArray {
        return "text 44" + nsp + ",{\"message\":\"Invalid namespace\"} | text connected";
    };
    fatalRow("S6 event before CONNECT", "42[\"message\",1]");
    fatalRow("S6 ack before CONNECT", "431[1]");
    fatalRow("S6 DISCONNECT before CONNECT", "41");
    packetRow("S6 event of another namespace", {"40", "42/lab,[\"who\"]"},
              connected + " | " + Closed);
    packetRow("S6 CONNECT twice", {"40", "40"}, connected + " | " + Closed);
    packetRow("S6 CONNECT twice while the first is pending", {"40/slow,", "40/slow,"}, Closed);
    packetRow("S6 event while CONNECT is pending", {"40/slow,", "42/slow,[\"message\"]"}, Closed);
    packetRow("S6 event after DISCONNECT", {"40", "41", Probe}, connected + " | " + Closed);
    packetRow("S6 CONNECT with an id", {"407{}"}, connected);
    packetRow("S6 unknown", {"40/unknown,", "40/lab,"}, invalid("/unknown"));
    packetRow("S6 unknown without comma", {"40/unknown", "40/lab,"}, invalid("/unknown"));
    packetRow("S6 with a query", {"40/lab?token=x,", "40/lab,"}, invalid("/lab?token=x"));
    packetRow("S6 beyond ASCII",
              {"40/l\xc3\xa4"
               "b,",
               "40/lab,"},
              invalid("/l\xc3\xa4"
                      "b"));
    packetRow("S6 in capitals", {"40/LAB,", "40/lab,"}, invalid("/LAB"));
    packetRow("S6 more slashes", {"40//lab,", "40/lab,"}, invalid("//lab"));
    packetRow("S6 dynamic-1x", {"40/dynamic-1x,", "40/lab,"}, invalid("/dynamic-1x"));
    packetRow("S6 1 MB", {"40/" + QByteArray(999'000, 'x') + ',', "40/lab,"},
              "text 999035 bytes | text connected");
    QByteArrayList nine;
    QByteArrayList eight;
    for (int i = 1; i <= 9; ++i)
        nine.append("40/dynamic-" + QByteArray::number(i) + ',');
    for (int i = 1; i <= 8; ++i)
        eight.append("text connected | text 42/dynamic-" + QByteArray::number(i) +
                     ",[\"auth\",{}]");
    packetRow("S6 nine namespaces", nine, eight.join(" | ") + " | " + Closed);
}

} // namespace anteroom::tests
