// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/websocket/autobahn/script.h"

namespace anteroom::websocket::autobahn {

namespace {

const QByteArray Hello = QByteArrayLiteral("Hello World!");

QByteArray closeFrame(const QByteArray &payload)
{
    return clientFrame(0x88, payload);
}

/// The client's close is echoed, or refused with this code.
Script closed(const QByteArray &payload, quint16 code)
{
    return Script().send(closeFrame(payload)).expectClose(code);
}

/// What comes behind a close frame is not looked at.
Script ignoredAfterClose(const QByteArray &late)
{
    return Script().send(closeFrame(closeWith(1000))).send(late).expectClose(1000);
}

Script closeInsideMessage()
{
    Script script;
    script.send(clientFrame(0x01, "fragment1")).send(closeFrame(closeWith(1000)));
    return script.send(clientFrame(0x80, "fragment2")).expectClose(1000);
}

Script closeBehindLongMessage()
{
    const QByteArray payload = QByteArrayLiteral("BAsd7&jh23").repeated(26'215).first(256 * 1024);
    Script script;
    script.send(clientFrame(0x81, payload) + clientFrame(0x81, Hello) +
                closeFrame(closeWith(1000)) + clientFrame(0x89, {}));
    return script.expect(Opcode::Text, payload).expect(Opcode::Text, Hello).expectClose(1000);
}

QList<Case> codeCases(const char *group, const QList<int> &codes, bool valid)
{
    QList<Case> cases;
    for (const int code : codes) {
        const QByteArray id = QByteArray(group) + '.' + QByteArray::number(cases.size() + 1);
        cases.append({id, [code = static_cast<quint16>(code), valid] {
                          return closed(closeWith(code), valid ? code : quint16(1002));
                      }});
    }
    return cases;
}

QList<Case> handshakeCases()
{
    return {
        {"7.1.1",
         [] {
        return Script().send(clientFrame(0x81, Hello)).expect(Opcode::Text, Hello).close();
         }},
        {"7.1.2", [] { return ignoredAfterClose(closeFrame(closeWith(1000))); }},
        {"7.1.3", [] { return ignoredAfterClose(clientFrame(0x89, {})); }},
        {"7.1.4", [] { return ignoredAfterClose(clientFrame(0x81, Hello)); }},
        {"7.1.5", [] { return closeInsideMessage(); }},
        {"7.1.6", [] { return closeBehindLongMessage(); }},
        };
}

QList<Case> payloadCases()
{
    return {
        {"7.3.1", [] { return Script().send(closeFrame({})).expect(Opcode::Close, {}); }},
        {"7.3.2", [] { return closed("a", 1002); }},
        {"7.3.3", [] { return closed(closeWith(1000), 1000); }},
        {"7.3.4", [] { return closed(closeWith(1000, Hello), 1000); }},
        {"7.3.5", [] { return closed(closeWith(1000, QByteArray(123, '*')), 1000); }},
        {"7.3.6", [] { return closed(closeWith(1000, QByteArray(124, '*')), 1002); }},
        {"7.5.1",
         [] {
        const QByteArray reason = QByteArray::fromHex("cebae1bdb9cf83cebcceb5eda080656469746564");
        return closed(closeWith(1000, reason), 1007);
         }},
        };
}

} // namespace

QList<Case> closeCases()
{
    return handshakeCases() + payloadCases() +
           codeCases("7.7",
                     {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999},
                     true) +
           codeCases("7.9", {0, 999, 1004, 1005, 1006, 1016, 1100, 2000, 2999}, false) +
           codeCases("7.13", {5000, 65535}, false);
}

} // namespace anteroom::websocket::autobahn
