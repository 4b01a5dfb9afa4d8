// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/socketio/msgpack_decoder.h"
#include "server/socketio/parser.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::socketio;

namespace {

/// MessagePack of these: short texts and small numbers only.
QByteArray text(const QByteArray &utf8)
{
    return char(0xa0 | utf8.size()) + utf8;
}
QByteArray list(const QList<QByteArray> &items)
{
    return char(0x90 | items.size()) + items.join();
}
QByteArray packet(char type, const QByteArray &data, const QByteArray &nsp = "/")
{
    QByteArray map(1, char(data.isEmpty() ? 0x82 : 0x83));
    map += text("type") + type;
    if (!data.isEmpty())
        map += text("data") + data;
    return map + text("nsp") + text(nsp);
}

} // namespace

class TestMsgpack : public QObject
{
    Q_OBJECT

    const Limits m_limits;
    Decoder::Outcome decode(const QByteArray &bytes) const
    {
        return MsgpackDecoder(m_limits).addBinary(bytes);
    }

private Q_SLOTS:
    void readsAnEvent()
    {
        const auto outcome = decode(packet(2, list({text("foo"), QByteArray(1, 5)}), "/admin"));

        QVERIFY(outcome.packet);
        QCOMPARE(outcome.packet->type, PacketType::Event);
        QCOMPARE(outcome.packet->nsp, QByteArray("/admin"));
        QCOMPARE(outcome.packet->event, QByteArray("foo"));
        QCOMPARE(outcome.packet->arguments.joined(), QByteArrayView("5"));
    }

    void readsEachKindOfValue_data()
    {
        QTest::addColumn<QByteArray>("msgpack");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &bytes, const char *json) {
            QTest::newRow(name) << bytes << QByteArray(json);
        };
        row("nil", "\xc0", "null");
        row("true", "\xc3", "true");
        row("negative fixnum", "\xff", "-1");
        row("uint 64", QByteArray("\xcf\x00\x20\x00\x00\x00\x00\x00\x00", 9), "9007199254740992");
        row("int 64", QByteArray("\xd3\xff\xff\xff\xff\x00\x00\x00\x00", 9), "-4294967296");
        row("float 32", QByteArray("\xca\x3f\xc0\x00\x00", 5), "1.5");
        row("float 64", QByteArray("\xcb\x3f\xb9\x99\x99\x99\x99\x99\x9a", 9), "0.1");
        row("float without fraction", QByteArray("\xcb\x40\x00\x00\x00\x00\x00\x00\x00", 9), "2");
        row("NaN", QByteArray("\xcb\x7f\xf8\x00\x00\x00\x00\x00\x00", 9), "null");
        row("text to escape", text("a\"\n\xc3\xa9"), "\"a\\\"\\n\xc3\xa9\"");
        row("empty list", "\x90", "[]");
        row("empty map", "\x80", "{}");
        row("nested", "\x82" + text("a") + "\x92\x01\x02" + text("b") + "\x81" + text("c") + "\xc2",
            "{\"a\":[1,2],\"b\":{\"c\":false}}");
        row("undefined of old notepack", QByteArray("\xd4\x00\x00", 3), "null");
        row("date of notepack 2", QByteArray("\xd7\x00\x00\x00\x00\x00\x00\x00\x03\xe8", 10),
            "\"1970-01-01T00:00:01.000Z\"");
        row("timestamp 32", QByteArray("\xd6\xff\x00\x00\x00\x01", 6),
            "\"1970-01-01T00:00:01.000Z\"");
        row("timestamp 64", QByteArray("\xd7\xff\x1d\xcd\x65\x00\x00\x00\x00\x01", 10),
            "\"1970-01-01T00:00:01.125Z\"");
        row("timestamp 96",
            QByteArray("\xc7\x0c\xff\x00\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff", 15),
            "\"1969-12-31T23:59:59.000Z\"");
    }
    void readsEachKindOfValue()
    {
        QFETCH(QByteArray, msgpack);
        QFETCH(QByteArray, json);
        const auto outcome = decode(packet(2, list({text("e"), msgpack, text("end")})));
        QVERIFY(outcome.packet);
        QCOMPARE(outcome.packet->arguments.json(0), QByteArrayView(json));
        QCOMPARE(outcome.packet->arguments.json(1), QByteArrayView("\"end\""));
    }

    void takesBinaryValuesAsAttachments()
    {
        const QByteArray bytes("\xc4\x03\x00\x01\x02", 5);
        const auto outcome = decode(packet(2, list({text("e"), bytes, list({bytes})})));

        QVERIFY(outcome.packet);
        QCOMPARE(outcome.packet->arguments.attachments().size(), 2);
        QCOMPARE(outcome.packet->arguments.binary(0), QByteArray("\x00\x01\x02", 3));
    }

    void takesArrayBuffersOfNotepackAsAttachments()
    {
        for (const qsizetype size : {0, 1, 8, 300}) {
            const QByteArray bytes(size, 'x');
            const QByteArray head =
                size < 256 ? "\xc7" + QByteArray(1, char(size)) : QByteArray("\xc8\x01\x2c", 3);
            const auto outcome = decode(packet(2, list({text("e"), head + '\0' + bytes})));
            QVERIFY(outcome.packet);
            QCOMPARE(outcome.packet->arguments.binary(0), bytes);
        }
    }

    void leavesFieldsItDoesNotKnow()
    {
        QByteArray bytes = packet(2, list({text("e")}));
        bytes[0] = char(0x84);
        bytes += text("options") + "\x81" + text("compress") + "\xc3";
        QCOMPARE(decode(bytes).packet->event, QByteArray("e"));
    }

    void connectsWithAndWithoutPayload()
    {
        const auto plain = decode(packet(0, {}));
        QCOMPARE(plain.packet->type, PacketType::Connect);
        QVERIFY(plain.packet->payload.isEmpty());
        const auto withToken = decode(packet(0, "\x81" + text("token") + text("t")));
        QCOMPARE(withToken.packet->payload, QByteArray("{\"token\":\"t\"}"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes;
        };
        row("nothing", {});
        row("cut short", packet(2, list({text("foo")})).chopped(1));
        row("more after it", packet(2, list({text("foo")})) + '\0');
        row("no map", list({text("foo")}));
        row("a bare number", QByteArray(1, 5));
        row("unknown type", packet(5, list({text("foo")})));
        row("negative type", packet(char(0xff), list({text("foo")})));
        row("type twice the text", "\x81" + text("type") + text("2"));
        row("no namespace", "\x82" + text("type") + '\2' + text("data") + list({text("e")}));
        row("namespace as number",
            "\x83" + text("type") + '\2' + text("nsp") + '\1' + text("data") + list({text("e")}));
        row("event without data", packet(2, {}));
        row("event with a map", packet(2, "\x80"));
        row("event without name", packet(2, "\x90"));
        row("event named by null", packet(2, list({"\xc0"})));
        row("S2 reserved name", packet(2, list({text("connect_error")})));
        row("DISCONNECT with data", packet(1, list({text("x")})));
        row("CONNECT with a list", packet(0, "\x90"));
        row("data twice", "\x84" + text("type") + '\2' + text("nsp") + text("/") + text("data") +
                              list({text("e")}) + text("data") + list({text("f")}));
        row("text that is no UTF-8", packet(2, list({text("\xff\xfe")})));
        row("key that is no UTF-8", packet(2, list({text("e"), "\x81" + text("\xff") + "\xc0"})));
        row("key that is no text", packet(2, list({text("e"), QByteArray("\x81\x01\xc0", 3)})));
        row("never used format", packet(2, list({text("e"), "\xc1"})));
        row("extension 0 of a size that means nothing",
            packet(2, list({text("e"), QByteArray("\xd5\x00xx", 4)})));
        row("date out of range", packet(2, list({text("e"), QByteArray("\xd7\x00\x7f", 3) +
                                                                QByteArray(7, char(0xff))})));
        row("unknown extension", packet(2, list({text("e"), QByteArray("\xd4\x07\x00", 3)})));
        row("S7 depth", packet(2, list({text("e"), QByteArray(100'000, char(0x91)) + "\xc0"})));
        row("list of 4 billion", packet(2, QByteArray("\xdd\xff\xff\xff\xff", 5)));
        row("binary of 4 GiB", packet(2, list({text("e"), QByteArray("\xc6\xff\xff\xff\xff", 5)})));
        row("S3 11 attachments",
            packet(2, list({text("e"), list(QList<QByteArray>(11, QByteArray("\xc4\x00", 2)))})));
        row("S4 made-up placeholder beside an attachment",
            packet(2, list({text("e"), QByteArray("\xc4\x00", 2),
                            "\x82" + text("_placeholder") + "\xc3" + text("num") + '\0'})));
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto outcome = decode(bytes);
        QVERIFY(outcome.error);
        QVERIFY(!outcome.packet);
    }

    void refusesText() { QVERIFY(MsgpackDecoder(m_limits).addText("2[\"foo\"]").error); }

    void leavesAPlaceholderWithoutAttachmentsAlone()
    {
        const auto outcome = decode(packet(
            2, list({text("e"), "\x82" + text("_placeholder") + "\xc3" + text("num") + '\0'})));
        QCOMPARE(outcome.packet->arguments.json(0),
                 QByteArrayView("{\"_placeholder\":true,\"num\":0}"));
    }

    void readsWhatItWrites()
    {
        Arguments arguments{QJsonValue(1.5), QJsonValue(QStringLiteral("\u00e9\"")), QJsonValue(-3),
                            QJsonValue(QJsonValue::Null)};
        arguments.appendJson("{\"z\":[],\"a\":{\"big\":9007199254740993}}");
        arguments.appendBinary("bytes");
        const engineio::MessageRun run = msgpackParser().event("/n", "e", arguments, 7);
        QVERIFY(run.text().isEmpty());
        QCOMPARE(run.attachments().size(), 1);

        const auto outcome = decode(run.attachments().first());
        QVERIFY(outcome.packet);
        QCOMPARE(outcome.packet->nsp, QByteArray("/n"));
        QCOMPARE(outcome.packet->id, std::optional<quint64>(7));
        QCOMPARE(outcome.packet->event, QByteArray("e"));
        QCOMPARE(outcome.packet->arguments.joined(), arguments.joined());
        QCOMPARE(outcome.packet->arguments.binary(5), QByteArray("bytes"));
    }

    void sendsOnlyTheLastValueOfARepeatedKey()
    {
        const auto bytes = [](const QByteArray &one) { return "\xc4\x01" + one; };
        const auto first = decode(
            packet(2, list({text("e"), "\x82" + text("a") + bytes("x") + text("a") + bytes("y")})));
        QVERIFY(first.packet);
        QCOMPARE(first.packet->arguments.attachments(), (QList<QByteArray>{"x", "y"}));

        const auto run = msgpackParser().event("/", "e", first.packet->arguments, {});
        const auto sent = decode(run.attachments().first());
        QVERIFY(sent.packet);
        QCOMPARE(sent.packet->arguments.attachments(), QList<QByteArray>{"y"});
    }

    void writesControlPackets()
    {
        const auto connect = msgpackParser().control(PacketType::Connect, "/", "{\"sid\":\"abc\"}");
        QCOMPARE(connect.attachments(),
                 QList<QByteArray>{packet(0, "\x81" + text("sid") + text("abc"))});
        QCOMPARE(msgpackParser().control(PacketType::Disconnect, "/x").attachments(),
                 QList<QByteArray>{packet(1, {}, "/x")});
    }
};

QTEST_APPLESS_MAIN(TestMsgpack)
#include "tst_msgpack.moc"
