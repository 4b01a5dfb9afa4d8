// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/websocket/autobahn/script.h"

namespace anteroom::websocket::autobahn {

namespace {

const QByteArray Kosme = QByteArray::fromHex("cebae1bdb9cf83cebcceb5");
const QByteArray Letters = QByteArrayLiteral("Hello-\xc2\xb5@\xc3\x9f\xc3\xb6\xc3\xa4\xc3\xbc\xc3"
                                             "\xa0\xc3\xa1-UTF-8!!");
const QByteArray Edited = QByteArrayLiteral("edited");

/// Texts of one group, in hexadecimal.
struct Group
{
    bool valid;
    QByteArrayList texts;
};

Script echoOf(const QByteArray &frames, const QByteArray &text)
{
    return Script().send(frames).expect(Opcode::Text, text).close();
}

Script refusal(const QByteArray &frames)
{
    return Script().send(frames).expectClose(1007);
}

QByteArray inThreeFrames(const QByteArray &middle)
{
    return clientFrame(0x01, {}) + clientFrame(0x00, middle) + clientFrame(0x80, {});
}

/// The bad bytes come in the second frame, or the second chop of one frame; what follows them is
/// never sent: the server must not wait for it.
Script failsFast(const QByteArray &good, const QByteArray &bad, bool inOneFrame)
{
    Script script;
    if (inOneFrame) {
        const QByteArray text = good + bad + Edited;
        const QByteArray frame = clientFrame(0x81, text);
        const qsizetype goodBytes = frame.size() - bad.size() - Edited.size();
        script.send(frame.first(goodBytes)).send(frame.mid(goodBytes, bad.size()));
    } else {
        script.send(clientFrame(0x01, good)).send(clientFrame(0x00, bad));
    }
    script.quietSendings = 1;
    return script.expectClose(1007);
}

QList<Case> namedCases()
{
    static const QByteArray Surrogate = Kosme + QByteArray::fromHex("eda080") + Edited;
    static const QByteArray TooHigh = QByteArray::fromHex("f4908080");
    return {
        {"6.1.1", [] { return echoOf(clientFrame(0x81, {}), {}); }},
        {"6.1.2", [] { return echoOf(inThreeFrames({}), {}); }},
        {"6.1.3",
         [] { return echoOf(inThreeFrames("middle frame payload"), "middle frame payload"); }},
        {"6.2.1", [] { return echoOf(clientFrame(0x81, Letters), Letters); }},
        {"6.2.2",
         [] {
        return echoOf(clientFrame(0x01, Letters.first(12)) + clientFrame(0x80, Letters.mid(12)),
                      Letters);
         }},
        {"6.2.3", [] { return echoOf(clientFragments(Opcode::Text, Letters, 1), Letters); }},
        {"6.2.4", [] { return echoOf(clientFragments(Opcode::Text, Kosme, 1), Kosme); }},
        {"6.3.1", [] { return refusal(clientFrame(0x81, Surrogate)); }},
        {"6.3.2", [] { return refusal(clientFragments(Opcode::Text, Surrogate, 1)); }},
        {"6.4.1", [] { return failsFast(Kosme, TooHigh, false); }},
        {"6.4.2", [] { return failsFast(Kosme + TooHigh.first(1), TooHigh.mid(1, 1), false); }},
        {"6.4.3", [] { return failsFast(Kosme, TooHigh, true); }},
        {"6.4.4", [] { return failsFast(Kosme + TooHigh.first(1), TooHigh.mid(1, 1), true); }},
        };
}

QByteArray hexRange(int first, int end, const char *between = "")
{
    QByteArray hex;
    for (int byte = first; byte < end; ++byte)
        hex += QByteArray::number(byte, 16) + between;
    return hex;
}

/// 6.6: all prefixes of a word; valid where no character is cut.
QList<Group> prefixes()
{
    QList<Group> groups;
    const QList<qsizetype> ends{2, 5, 7, 9, 11};
    for (qsizetype size = 1; size <= Kosme.size(); ++size)
        groups.append({ends.contains(size), {Kosme.first(size).toHex()}});
    return groups;
}

/// 6.22: the last two code points of every plane.
QByteArrayList nonCharacters()
{
    QByteArrayList texts{"efbfbe", "efbfbf"};
    for (int plane = 1; plane <= 16; ++plane) {
        const QByteArray lead = QByteArray::number(0xF0 + plane / 4, 16) +
                                QByteArray::number(0x8F + plane % 4 * 16, 16);
        texts << lead + "bfbe" << lead + "bfbf";
    }
    return texts;
}

const QByteArrayList MissingLast{"c0", "e080", "f08080", "f8808080", "fc80808080",
                                 "df", "efbf", "f7bfbf", "fbbfbfbf", "fdbfbfbfbf"};

/// 6.5 to 6.23, each a list of runs of valid or invalid texts.
QList<QList<Group>> sequences()
{
    return {
        {{true,
          {"68656c6c6f24776f726c64", "68656c6c6fc2a2776f726c64", "68656c6c6fe282ac776f726c64",
           "68656c6c6ff0a4ada2776f726c64", Kosme.toHex()}}},
        prefixes(),
        {{true, {"00", "c280", "e0a080", "f0908080"}}},
        {{false, {"f888808080", "fc8480808080"}}},
        {{true, {"7f", "dfbf", "efbfbf", "f48fbfbf"}}},
        {{false, {"f7bfbfbf", "fbbfbfbfbf", "fdbfbfbfbfbf"}}},
        {{true, {"ed9fbf", "ee8080", "efbfbd", "f48fbfbf"}}, {false, {"f4908080"}}},
        {{false,
          {"80", "bf", "80bf", "80bf80", "80bf80bf", "80bf80bf80", "80bf80bf80bf",
           hexRange(0x80, 0xbf)}}},
        {{false,
          {hexRange(0xc0, 0xdf, "20"), hexRange(0xe0, 0xef, "20"), hexRange(0xf0, 0xf7, "20"),
           hexRange(0xf8, 0xfb, "20"), hexRange(0xfc, 0xfd, "20")}}},
        {{false, MissingLast}},
        {{false, {MissingLast.join()}}},
        {{false, {"fe", "ff", "fefeffff"}}},
        {{false, {"c0af", "e080af", "f08080af", "f8808080af", "fc80808080af"}}},
        {{false, {"c1bf", "e09fbf", "f08fbfbf", "f887bfbfbf", "fc83bfbfbfbf"}}},
        {{false, {"c080", "e08080", "f0808080", "f880808080", "fc8080808080"}}},
        {{false, {"eda080", "edadbf", "edae80", "edafbf", "edb080", "edbe80", "edbfbf"}}},
        {{false,
          {"eda080edb080", "eda080edbfbf", "edadbfedb080", "edadbfedbfbf", "edae80edb080",
           "edae80edbfbf", "edafbfedb080", "edafbfedbfbf"}}},
        {{true, nonCharacters()}},
        {{true, {"efbfb9", "efbfba", "efbfbb", "efbfbc", "efbfbd", "efbfbe", "efbfbf"}}},
    };
}

QList<Case> sequenceCases()
{
    QList<Case> cases;
    int group = 5;
    for (const QList<Group> &runs : sequences()) {
        int number = 1;
        for (const Group &run : runs) {
            for (const QByteArray &hex : run.texts) {
                const QByteArray id =
                    "6." + QByteArray::number(group) + '.' + QByteArray::number(number++);
                cases.append({id, [text = QByteArray::fromHex(hex), valid = run.valid] {
                                  const QByteArray frame = clientFrame(0x81, text);
                                  return valid ? echoOf(frame, text) : refusal(frame);
                              }});
            }
        }
        ++group;
    }
    return cases;
}

} // namespace

QList<Case> textCases()
{
    return namedCases() + sequenceCases();
}

} // namespace anteroom::websocket::autobahn
