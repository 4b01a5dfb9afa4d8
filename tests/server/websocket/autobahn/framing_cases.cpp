// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/websocket/autobahn/script.h"

#include <array>

namespace anteroom::websocket::autobahn {

namespace {

enum class Content { None, Message, Ping };

const QByteArray Small = QByteArrayLiteral("Hello, world!");

QByteArray id(const char *group, qsizetype number)
{
    return QByteArray(group) + '.' + QByteArray::number(number);
}

/// 1.1 text and 1.2 binary: lengths around every change of the header.
QList<Case> lengthCases(const char *group, Opcode opcode, char fill)
{
    struct Row
    {
        qsizetype bytes;
        qsizetype chopBytes;
    };
    static constexpr std::array<Row, 8> Rows{
        {{0, 0}, {125, 0}, {126, 0}, {127, 0}, {128, 0}, {65'535, 0}, {65'536, 0}, {65'536, 997}}};
    QList<Case> cases;
    for (const Row row : Rows) {
        cases.append({id(group, cases.size() + 1), [=] {
                          const QByteArray payload(row.bytes, fill);
                          Script script;
                          script.send(clientFrame(0x80 | static_cast<int>(opcode), payload),
                                      row.chopBytes);
                          return script.expect(opcode, payload).close();
                      }});
    }
    return cases;
}

Script pinged(const QByteArray &payload, qsizetype chopBytes = 0)
{
    Script script;
    return script.send(clientFrame(0x89, payload), chopBytes).expect(Opcode::Pong, payload).close();
}

Script tenPings(qsizetype chopBytes)
{
    Script script;
    for (int i = 0; i < 10; ++i) {
        const QByteArray payload = "payload-" + QByteArray::number(i);
        script.send(clientFrame(0x89, payload), chopBytes).expect(Opcode::Pong, payload);
    }
    return script.close();
}

Script unsolicitedPong(const QByteArray &payload)
{
    return Script().send(clientFrame(0x8A, payload)).close();
}

QList<Case> pingCases()
{
    return {
        {"2.1", [] { return pinged({}); }},
        {"2.2", [] { return pinged(Small); }},
        {"2.3", [] { return pinged(QByteArray::fromHex("00fffefdfcfb00ff")); }},
        {"2.4", [] { return pinged(QByteArray(125, '\xfe')); }},
        {"2.5",
         [] {
        return Script().send(clientFrame(0x89, QByteArray(126, '\xfe'))).expectClose(1002);
         }},
        {"2.6", [] { return pinged(QByteArray(125, '\xfe'), 1); }},
        {"2.7", [] { return unsolicitedPong({}); }},
        {"2.8", [] { return unsolicitedPong("unsolicited pong payload"); }},
        {"2.9",
         [] {
        Script script;
        script.send(clientFrame(0x8A, "unsolicited pong payload"));
        script.send(clientFrame(0x89, "ping payload"));
        return script.expect(Opcode::Pong, "ping payload").close();
         }},
        {"2.10", [] { return tenPings(0); }}, {"2.11", [] { return tenPings(1); }},
        };
}

/// A frame that must be refused, by itself or between a message, which is echoed, and a ping, which
/// is not answered any more.
Script refused(int first, const QByteArray &payload, bool between, qsizetype chopBytes = 0)
{
    Script script;
    if (between)
        script.send(clientFrame(0x81, Small), chopBytes).expect(Opcode::Text, Small);
    script.send(clientFrame(first, payload), chopBytes);
    if (between)
        script.send(clientFrame(0x89, {}), chopBytes);
    return script.expectClose(1002);
}

QList<Case> reservedBitCases()
{
    return {
        {"3.1", [] { return refused(0x81 | 0x10, Small, false); }},
        {"3.2", [] { return refused(0x81 | 0x20, Small, true); }},
        {"3.3", [] { return refused(0x81 | 0x30, Small, true); }},
        {"3.4", [] { return refused(0x81 | 0x40, Small, true, 1); }},
        {"3.5", [] { return refused(0x82 | 0x50, QByteArray(8, '\xff'), false); }},
        {"3.6", [] { return refused(0x89 | 0x60, Small, false); }},
        {"3.7", [] { return refused(0x88 | 0x70, {}, false); }},
    };
}

/// 4.1 from opcode 3 and 4.2 from opcode 11: each next one harder to see through.
QList<Case> opcodeCases(const char *group, int opcode)
{
    const int first = 0x80 | opcode;
    return {
        {id(group, 1), [=] { return refused(first, {}, false); }},
        {id(group, 2), [=] { return refused(first + 1, "reserved opcode payload", false); }},
        {id(group, 3), [=] { return refused(first + 2, {}, true); }},
        {id(group, 4), [=] { return refused(first + 3, Small, true); }},
        {id(group, 5), [=] { return refused(first + 4, Small, true, 1); }},
    };
}

} // namespace

QList<Case> framingCases()
{
    return lengthCases("1.1", Opcode::Text, '*') + lengthCases("1.2", Opcode::Binary, '\xfe') +
           pingCases() + reservedBitCases() + opcodeCases("4.1", 3) + opcodeCases("4.2", 11);
}

} // namespace anteroom::websocket::autobahn
