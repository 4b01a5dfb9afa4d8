// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/websocket/autobahn/script.h"

namespace anteroom::websocket::autobahn {

namespace {

constexpr qsizetype KiB = 1024;
constexpr qsizetype MiB = 1024 * KiB;

const QList<qsizetype> MessageSizes{64 * KiB, 256 * KiB, MiB, 4 * MiB, 8 * MiB, 16 * MiB};
const QList<qsizetype> FragmentSizes{64,       256,       KiB, 4 * KiB, 16 * KiB,
                                     64 * KiB, 256 * KiB, MiB, 4 * MiB};
const QList<qsizetype> ChopSizes{64, 128, 256, 512, 1024, 2048};
const QList<qsizetype> RepeatedSizes{0, 16, 64, 256, 1024, 4096};
constexpr int Repetitions = 1'000;

Script echoOf(Opcode opcode, qsizetype bytes, qsizetype fragmentBytes, qsizetype chopBytes)
{
    const QByteArray payload(bytes, opcode == Opcode::Text ? '*' : '\xfe');
    Script script;
    script.send(clientFragments(opcode, payload, fragmentBytes), chopBytes);
    return script.expect(opcode, payload).close();
}

Script repeated(Opcode opcode, qsizetype bytes)
{
    const QByteArray payload(bytes, opcode == Opcode::Text ? '*' : '\xfe');
    const QByteArray frame = clientFragments(opcode, payload, 0);
    Script script;
    for (int i = 0; i < Repetitions; ++i)
        script.send(frame).expect(opcode, payload);
    return script.close();
}

template <class Make>
void append(QList<Case> &cases, const char *group, const QList<qsizetype> &sizes, Make make)
{
    int number = 1;
    for (const qsizetype size : sizes) {
        const QByteArray id = QByteArray(group) + '.' + QByteArray::number(number++);
        cases.append({id, [size, make] { return make(size); }});
    }
}

void appendGroup9(QList<Case> &cases, Opcode opcode)
{
    const bool text = opcode == Opcode::Text;
    append(cases, text ? "9.1" : "9.2", MessageSizes,
           [opcode](qsizetype size) { return echoOf(opcode, size, 0, 0); });
    append(cases, text ? "9.3" : "9.4", FragmentSizes,
           [opcode](qsizetype size) { return echoOf(opcode, 4 * MiB, size, 0); });
    append(cases, text ? "9.5" : "9.6", ChopSizes,
           [opcode](qsizetype size) { return echoOf(opcode, MiB, 0, size); });
    append(cases, text ? "9.7" : "9.8", RepeatedSizes,
           [opcode](qsizetype size) { return repeated(opcode, size); });
}

} // namespace

QList<Case> limitCases()
{
    QList<Case> cases;
    appendGroup9(cases, Opcode::Text);
    appendGroup9(cases, Opcode::Binary);
    cases.append({"10.1.1", [] { return echoOf(Opcode::Text, 64 * KiB, 1'300, 0); }});
    return cases;
}

} // namespace anteroom::websocket::autobahn
