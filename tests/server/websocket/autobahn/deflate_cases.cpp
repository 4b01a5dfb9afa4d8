// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/websocket/autobahn/echo_server.h"
#include "tests/server/websocket/autobahn/script.h"

#include <array>
#include <random>

namespace anteroom::websocket::autobahn {

namespace {

struct Size
{
    qsizetype messageBytes;
    qsizetype fragmentBytes;
};
constexpr std::array<Size, 18> Sizes{{
    {16, 0},
    {64, 0},
    {256, 0},
    {1024, 0},
    {4096, 0},
    {8192, 0},
    {16384, 0},
    {32768, 0},
    {65536, 0},
    {131072, 0},
    {8192, 256},
    {16384, 256},
    {32768, 256},
    {65536, 256},
    {131072, 256},
    {131072, 1024},
    {131072, 4096},
    {131072, 32768},
}};

/// What the client of one subgroup offers, and what the server wishes.
struct Terms
{
    QByteArray offers;
    DeflateParameters wishes;
};

QByteArray offer(bool noContext, int windowBits)
{
    QByteArray text = "permessage-deflate; client_no_context_takeover; client_max_window_bits";
    if (noContext)
        text += "; server_no_context_takeover";
    if (windowBits)
        text += "; server_max_window_bits=" + QByteArray::number(windowBits);
    return text;
}

Terms terms(bool noContext, int windowBits)
{
    DeflateParameters wishes;
    wishes.clientNoContextTakeover = noContext;
    wishes.clientMaxWindowBits = windowBits ? windowBits : MaxWindowBits;
    return {offer(noContext, windowBits), wishes};
}

/// 13.1 to 13.7.
QList<Terms> allTerms()
{
    QList<Terms> all{terms(false, 0),  terms(true, 0), terms(false, 8),
                     terms(false, 15), terms(true, 8), terms(true, 15)};
    all.append({offer(true, 8) + ", " + offer(true, 0) + ", " + offer(false, 0), {}});
    return all;
}

QByteArray madeJson(qsizetype bytes)
{
    std::mt19937 random(1);
    QByteArray text = "[";
    while (text.size() < bytes)
        text += "{\"id\":" + QByteArray::number(uint(random())) + ",\"name\":\"Zo\xc3\xab " +
                QByteArray::number(uint(random() % 1'000)) + "\",\"tags\":[\"a\",\"b\"]},\n";
    return text.first(bytes);
}

QByteArray madeBitmap(qsizetype bytes)
{
    std::mt19937 random(2);
    QByteArray pixels(bytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes; ++i)
        pixels[i] = static_cast<char>(i % 512 / 4 + i / 2048 + qsizetype(random() % 4));
    return pixels;
}

QByteArray madeWords(qsizetype bytes, const char *open, const char *shut)
{
    std::mt19937 random(3);
    QByteArray text;
    while (text.size() < bytes) {
        text += open;
        for (auto letters = 2 + random() % 9; letters > 0; --letters)
            text += static_cast<char>('a' + random() % 26 % (1 + random() % 26));
        text += shut;
    }
    return text.first(bytes);
}

QByteArray madeDocument(qsizetype bytes)
{
    std::mt19937 random(4);
    QByteArray out;
    while (out.size() < bytes) {
        out += "\n" + QByteArray::number(out.size()) + " 0 obj\n<< /Length 2000 >>\nstream\n";
        for (int i = 0; i < 2'000; ++i)
            out += static_cast<char>(random());
    }
    return out.first(bytes);
}

/// The next part of the data, from the beginning again at its end; text is cut between characters.
QByteArray nextMessage(const TestData &data, qsizetype bytes, qsizetype &at)
{
    QByteArray message;
    while (message.size() < bytes) {
        message += data.bytes.mid(at, bytes - message.size());
        at = (at + bytes) % (data.bytes.size() - bytes);
    }
    const auto isInside = [](char c) { return (static_cast<quint8>(c) & 0xC0) == 0x80; };
    if (data.opcode == Opcode::Text)
        for (char &c : message)
            if (isInside(c) || static_cast<quint8>(c) >= 0xC0)
                c = '?';
    return message;
}

} // namespace

const QList<TestData> &testData()
{
    static const QList<TestData> Data{
        {Opcode::Text, madeJson(194'056)},
        {Opcode::Binary, madeBitmap(263'222)},
        {Opcode::Binary, madeWords(222'218, "", " ")},
        {Opcode::Text, madeWords(263'527, "<li><a href=\"#\">", "</a></li>\n")},
        {Opcode::Binary, madeDocument(1'042'328)},
    };
    return Data;
}

QList<DeflateCase> deflateCases()
{
    QList<DeflateCase> cases;
    const auto add = [&cases](const QByteArray &group, int data, const Terms &terms) {
        int number = 1;
        for (const Size size : Sizes)
            cases.append({group + QByteArray::number(number++), data, size.messageBytes,
                          size.fragmentBytes, terms.offers, terms.wishes});
    };
    for (int data = 0; data < 5; ++data)
        add("12." + QByteArray::number(data + 1) + '.', data, {offer(false, 0), {}});
    int group = 1;
    for (const Terms &terms : allTerms())
        add("13." + QByteArray::number(group++) + '.', 0, terms);
    return cases;
}

QByteArray faultOf(const DeflateCase &test, int messages)
{
    const auto agreement = agreeOnDeflate(test.offers, test.wishes);
    if (!agreement)
        return "no agreement";
    const DeflateParameters &agreed = agreement->parameters;
    EchoServer server(agreed);
    Deflater deflater(agreed.clientMaxWindowBits, !agreed.clientNoContextTakeover);
    Inflater inflater(!agreed.serverNoContextTakeover);
    const TestData &data = testData()[test.data];
    qsizetype at = 0;
    for (int i = 0; i < messages; ++i) {
        const QByteArray message = nextMessage(data, test.messageBytes, at);
        const auto deflated = deflater.deflated(message);
        if (!deflated)
            return "not deflated";
        server.feed(clientFragments(data.opcode, *deflated, test.fragmentBytes, true));
        const QList<Reply> replies = repliesIn(server.takeBytes(), &inflater);
        if (replies != QList<Reply>{{data.opcode, message}})
            return "wrong echo of message " + QByteArray::number(i);
    }
    return {};
}

} // namespace anteroom::websocket::autobahn
