// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/websocket_rows.h"

#include "tests/server/vectors/vector_server.h"
#include "tests/server/websocket/client_frames.h"

namespace anteroom::tests {

namespace {

using namespace websocket;

const QByteArray ProtocolError = "close 1002 | closed";
const QByteArray NotUtf8 = "close 1007 | closed";
const QByteArray TooBig = "close 1009 | closed";

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

void addHeaderRows()
{
    row("W1 unmasked", hex("81023461"), ProtocolError);
    row("W1 unmasked ping", hex("8900"), ProtocolError);
    row("W1 unmasked close", hex("880203e8"), ProtocolError);
    row("W1 mask key 0", hex("8182000000003461"), "text 4a");
    for (const int bits : {0x40, 0x20, 0x10, 0x70})
        row(qPrintable(QStringLiteral("W1 RSV %1").arg(bits >> 4)), frame(Text | bits, "4a"),
            ProtocolError);
    for (const int opcode : {0x3, 0x4, 0x5, 0x6, 0x7, 0xB, 0xC, 0xD, 0xE, 0xF})
        row(qPrintable(QStringLiteral("W1 opcode %1").arg(opcode)), frame(0x80 | opcode, "4a"),
            ProtocolError);
    row("W1 0 in 16 bits", frameWithLength(Text, hex("7e0000"), ""), ProtocolError);
    row("W1 125 in 16 bits", frameWithLength(Text, hex("7e007d"), ""), ProtocolError);
    row("W1 65535 in 64 bits", frameWithLength(Text, hex("7f000000000000ffff"), ""), ProtocolError);
    row("W1 MSB of the length", frameWithLength(Text, hex("7f8000000000000000"), ""),
        ProtocolError);
    row("W1 2^63-1", frameWithLength(Binary, hex("7f7fffffffffffffff"), ""), TooBig);
    row("W1 4 GiB", frameWithLength(Binary, hex("7f0000000100000000"), ""), TooBig);
    row("W1 1.9 GiB", frameWithLength(Text, hex("7f0000000079999999"), ""), TooBig);
    row("W1 one byte too many", frameWithLength(Binary, hex("7f00000000000f4241"), ""), TooBig);
    row("W1 too many in fragments",
        frame(BinaryPart, "x") + frameWithLength(LastPart, hex("7f00000000000f4240"), ""), TooBig);
    row("W1 ping of 126", frameWithLength(Ping, hex("7e007e"), ""), ProtocolError);
    row("W1 ping in fragments", frame(0x09, "p") + frame(LastPart, "q"), ProtocolError);
    row("W1 continuation of nothing", frame(LastPart, "4a"), ProtocolError);
    row("W1 message inside a message", frame(TextPart, "4a") + frame(Text, "4b"), ProtocolError);
}

void addTextRows()
{
    const QByteArray euro = "\xe2\x82\xac";
    row("W4 split UTF-8 over fragments",
        frame(TextPart, "4" + euro.first(1)) + frame(Part, euro.mid(1, 1)) +
            frame(LastPart, euro.last(1)),
        "text 4" + euro);
    row("W4 split before an empty fragment",
        frame(TextPart, "4" + euro.first(2)) + frame(Part, "") + frame(LastPart, euro.last(1)),
        "text 4" + euro);
    row("W4 greatest character", textFrame("4\xf4\x8f\xbf\xbf"), "text 4\xf4\x8f\xbf\xbf");
    row("W4 overlong 2", textFrame("4\xc0\xaf"), NotUtf8);
    row("W4 overlong 3", textFrame("4\xe0\x80\xaf"), NotUtf8);
    row("W4 overlong 4", textFrame("4\xf0\x80\x80\xaf"), NotUtf8);
    row("W4 surrogate", textFrame("4\xed\xa0\x80"), NotUtf8);
    row("W4 surrogate pair", textFrame("4\xed\xa0\x80\xed\xb0\x80"), NotUtf8);
    row("W4 above U+10FFFF", textFrame("4\xf4\x90\x80\x80"), NotUtf8);
    row("W4 bad before the last fragment", frame(TextPart, "4") + frame(Part, "\xff"), NotUtf8);
    row("W4 bad in the middle of a frame", textFrame("4\xff" + QByteArray(100, 'x')).first(20),
        NotUtf8);
    row("W4 ends inside a character", frame(TextPart, "4") + frame(LastPart, "\xe2"), NotUtf8);
    row("W4 binary is not text", frame(Binary, "\xff"), "binary \xff");
}

void addCloseRows()
{
    row("W5 close of 1 byte", frame(Close, "x"), ProtocolError);
    for (const int code : {0, 999, 1004, 1005, 1006, 1016, 1100, 2000, 2999, 5000, 65535})
        row(qPrintable(QStringLiteral("W5 close %1").arg(code)),
            frame(Close, closePayload(static_cast<quint16>(code))), ProtocolError);
    row("W5 close in fragments", frame(0x08, closePayload(1000)), ProtocolError);
    row("W5 reason is not UTF-8", frame(Close, closePayload(1000, "\xc3\x28")), NotUtf8);
    row("W5 no code", frame(Close, ""), "close | closed");
    row("W5 4999", frame(Close, closePayload(4999, "bye")), "close 4999 | closed");
    row("W5 data after close", frame(Close, closePayload(1001)) + textFrame("4late"),
        "close 1001 | closed");
    row("W5 bad frame after close", frame(Close, closePayload(1001)) + hex("ffff"),
        "close 1001 | closed");
    row("W5 close inside a message", frame(TextPart, "4a") + frame(Close, closePayload(1000)),
        "close 1000 | closed");
}

} // namespace

void addFrameRows()
{
    addHeaderRows();
    addTextRows();
    addCloseRows();
}

} // namespace anteroom::tests
