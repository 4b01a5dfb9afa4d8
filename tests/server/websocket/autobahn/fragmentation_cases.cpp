// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/websocket/autobahn/script.h"

namespace anteroom::websocket::autobahn {

namespace {

/// How the frames of a case go out.
enum class Chops { None, Frames, Octets };

const QByteArray One = QByteArrayLiteral("fragment1");
const QByteArray Two = QByteArrayLiteral("fragment2");

Script sent(const QByteArrayList &frames, Chops chops = Chops::Frames)
{
    if (chops != Chops::Frames)
        return Script().send(frames.join(), chops == Chops::Octets ? 1 : 0);
    Script script;
    for (const QByteArray &frame : frames)
        script.send(frame);
    return script;
}

Script controlInFragments(int opcode)
{
    return sent({clientFrame(opcode, One), clientFrame(0x80, Two)}).expectClose(1002);
}

Script textInFragments(Chops chops)
{
    Script script = sent({clientFrame(0x01, One), clientFrame(0x80, Two)}, chops);
    return script.expect(Opcode::Text, One + Two).close();
}

Script pingBetween(Chops chops)
{
    Script script =
        sent({clientFrame(0x01, One), clientFrame(0x89, "ping"), clientFrame(0x80, Two)}, chops);
    return script.expect(Opcode::Pong, "ping").expect(Opcode::Text, One + Two).close();
}

Script nothingToContinue(int first, Chops chops)
{
    return sent(
               {clientFrame(first, "non-continuation payload"), clientFrame(0x81, "Hello, world!")},
               chops)
        .expectClose(1002);
}

Script nothingMoreToContinue()
{
    return sent({clientFrame(0x01, One), clientFrame(0x80, Two), clientFrame(0x00, "fragment3"),
                 clientFrame(0x81, "fragment4")},
                Chops::None)
        .expect(Opcode::Text, One + Two)
        .expectClose(1002);
}

Script nothingToContinueTwice(int first)
{
    const QByteArrayList once{clientFrame(first, One), clientFrame(0x01, Two),
                              clientFrame(0x80, "fragment3")};
    return sent(once + once).expectClose(1002);
}

Script pingsBetweenFive(Chops chops)
{
    Script script =
        sent({clientFrame(0x01, One), clientFrame(0x00, Two), clientFrame(0x89, "pongme 1!"),
              clientFrame(0x00, "fragment3"), clientFrame(0x00, "fragment4"),
              clientFrame(0x89, "pongme 2!"), clientFrame(0x80, "fragment5")},
             chops);
    script.expect(Opcode::Pong, "pongme 1!").expect(Opcode::Pong, "pongme 2!");
    return script.expect(Opcode::Text, "fragment1fragment2fragment3fragment4fragment5").close();
}

} // namespace

QList<Case> fragmentationCases()
{
    return {
        {"5.1", [] { return controlInFragments(0x09); }},
        {"5.2", [] { return controlInFragments(0x0A); }},
        {"5.3", [] { return textInFragments(Chops::None); }},
        {"5.4", [] { return textInFragments(Chops::Frames); }},
        {"5.5", [] { return textInFragments(Chops::Octets); }},
        {"5.6", [] { return pingBetween(Chops::None); }},
        {"5.7", [] { return pingBetween(Chops::Frames); }},
        {"5.8", [] { return pingBetween(Chops::Octets); }},
        {"5.9", [] { return nothingToContinue(0x80, Chops::None); }},
        {"5.10", [] { return nothingToContinue(0x80, Chops::Frames); }},
        {"5.11", [] { return nothingToContinue(0x80, Chops::Octets); }},
        {"5.12", [] { return nothingToContinue(0x00, Chops::None); }},
        {"5.13", [] { return nothingToContinue(0x00, Chops::Frames); }},
        {"5.14", [] { return nothingToContinue(0x00, Chops::Octets); }},
        {"5.15", [] { return nothingMoreToContinue(); }},
        {"5.16", [] { return nothingToContinueTwice(0x00); }},
        {"5.17", [] { return nothingToContinueTwice(0x80); }},
        {"5.18",
         [] {
        return sent({clientFrame(0x01, One), clientFrame(0x81, Two)}, Chops::None)
            .expectClose(1002);
         }},
        {"5.19", [] { return pingsBetweenFive(Chops::Frames); }},
        {"5.20", [] { return pingsBetweenFive(Chops::Octets); }},
        };
}

} // namespace anteroom::websocket::autobahn
