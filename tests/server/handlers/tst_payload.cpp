// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/event_table.h"
#include "server/handlers/json_scan.h"
#include "server/handlers/payload.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace anteroom;
using namespace anteroom::handlers;

class TestPayload : public QObject
{
    Q_OBJECT

    static Outcome<QJsonObject> read(const QByteArray &json)
    {
        socketio::Arguments arguments;
        arguments.appendJson(json);
        return readPayload(arguments);
    }
    static QJsonObject object(const QByteArray &json) { return *read(json); }
    static Shape one(FieldType type, const QStringList &choices = {})
    {
        return {{QStringLiteral("k"), type, Need::Required, choices}};
    }

private Q_SLOTS:
    void takesAnObjectOnly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("taken");
        QTest::newRow("object") << QByteArray("{\"a\":1}") << true;
        QTest::newRow("empty object") << QByteArray("{}") << true;
        QTest::newRow("escapes") << QByteArray("{\"a\":\"\\\"\\\\\\u00e9\\ud83d\\ude00\"}") << true;
        QTest::newRow("colon in a text") << QByteArray("{\"a\":\":{[:\"}") << true;
        QTest::newRow("null") << QByteArray("null") << false;
        QTest::newRow("list") << QByteArray("[]") << false;
        QTest::newRow("list of an object") << QByteArray("[{\"a\":1}]") << false;
        QTest::newRow("number") << QByteArray("42") << false;
        QTest::newRow("text") << QByteArray("\"x\"") << false;
        QTest::newRow("flag") << QByteArray("true") << false;
        QTest::newRow("NUL") << QByteArray("{\"a\":\"x\\u0000y\"}") << false;
        QTest::newRow("NUL in a key") << QByteArray("{\"a\\u0000\":1}") << false;
        QTest::newRow("high surrogate alone") << QByteArray("{\"a\":\"\\ud83d\"}") << false;
        QTest::newRow("high surrogate and a letter")
            << QByteArray("{\"a\":\"\\ud83dxxxxxx\"}") << false;
        QTest::newRow("two high surrogates") << QByteArray("{\"a\":\"\\ud83d\\ud83d\"}") << false;
        QTest::newRow("low surrogate alone") << QByteArray("{\"a\":\"\\ude00\"}") << false;
        QTest::newRow("repeated key") << QByteArray("{\"a\":1,\"a\":2}") << false;
        QTest::newRow("repeated key inside") << QByteArray("{\"b\":[{\"a\":1,\"a\":2}]}") << false;
    }
    void takesAnObjectOnly()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, taken);

        const Outcome<QJsonObject> payload = read(json);

        QCOMPARE(payload.ok(), taken);
        if (!taken) {
            QCOMPARE(payload.error().code, ErrorCode::InvalidPayload);
            QCOMPARE(payload.error().message, QStringLiteral("Invalid payload"));
        }
    }

    void refusesAnAbsentPayload() { QVERIFY(!readPayload(socketio::Arguments())); }

    void refusesAttachments()
    {
        socketio::Arguments arguments;
        arguments.appendBinary("bytes");
        QVERIFY(!readPayload(arguments));
    }

    void looksAtTheFirstArgumentOnly()
    {
        socketio::Arguments arguments(QJsonObject{{QStringLiteral("a"), 1}});
        arguments.append(QJsonValue(QStringLiteral("second")));
        QCOMPARE(readPayload(arguments)->value(QStringLiteral("a")).toInt(), 1);
    }

    void boundsDepthAndWidth()
    {
        const auto nested = [](int lists) -> QByteArray {
            return "{\"a\":" + QByteArray(lists, '[') + QByteArray(lists, ']') + "}";
        };
        const auto wide = [](int keys) -> QByteArray {
            QByteArrayList pairs;
            for (int i = 0; i < keys; ++i)
                pairs.append("\"k" + QByteArray::number(i) + "\":1");
            return "{" + pairs.join(',') + "}";
        };

        QVERIFY(read(nested(31)));
        QVERIFY(!read(nested(32)));
        QVERIFY(!read(nested(500)));
        QVERIFY(read(wide(32)));
        QVERIFY(!read(wide(33)));
    }

    void readsHttpBodies()
    {
        QVERIFY(readPayload(QByteArray()).ok());
        QVERIFY(readPayload(QByteArray(" {\"a\":1} \n")).ok());
        QVERIFY(!readPayload(QByteArray("{")));
        QVERIFY(!readPayload(QByteArray("[]")));
        QVERIFY(!readPayload(QByteArray("\"x\"")));
        QVERIFY(!readPayload(QByteArray(10'000, '[')));
    }

    void checksTypes_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("right");
        const auto row = [](const char *name, FieldType type, const char *value, bool right) {
            QTest::newRow(name) << type << QByteArray(value) << right;
        };
        row("id", FieldType::Id, "\"aB3_-\"", true);
        row("id empty", FieldType::Id, "\"\"", false);
        row("id null", FieldType::Id, "null", false);
        row("id number", FieldType::Id, "7", false);
        row("id list", FieldType::Id, "[\"a\"]", false);
        row("id path", FieldType::Id, "\"../x\"", false);
        row("id letter", FieldType::Id, "\"\u00e9\"", false);
        row("text", FieldType::Text, "\" \"", true);
        row("text empty", FieldType::Text, "\"\"", false);
        row("text or empty", FieldType::TextOrEmpty, "\"\"", true);
        row("text or empty number", FieldType::TextOrEmpty, "1", false);
        row("content", FieldType::Content, "\"x\"", true);
        row("content empty", FieldType::Content, "\"\"", false);
        row("flag", FieldType::Flag, "false", true);
        row("flag text", FieldType::Flag, "\"true\"", false);
        row("flag number", FieldType::Flag, "1", false);
        row("limit least", FieldType::Limit, "1", true);
        row("limit most", FieldType::Limit, "200", true);
        row("limit over", FieldType::Limit, "201", false);
        row("limit zero", FieldType::Limit, "0", false);
        row("limit fraction", FieldType::Limit, "1.5", false);
        row("limit text", FieldType::Limit, "\"10\"", false);
        row("positive", FieldType::Positive, "86400", true);
        row("positive zero", FieldType::Positive, "0", false);
        row("positive huge", FieldType::Positive, "1e300", false);
        row("choice", FieldType::Choice, "\"a\"", true);
        row("choice other", FieldType::Choice, "\"A\"", false);
        row("texts", FieldType::Texts, "[\"a\",\"\"]", true);
        row("texts none", FieldType::Texts, "[]", true);
        row("texts mixed", FieldType::Texts, "[\"a\",1]", false);
        row("texts object", FieldType::Texts, "{}", false);
        row("time", FieldType::Time, "\"2031-01-02T03:04:05.000Z\"", true);
        row("time offset", FieldType::Time, "\"2031-01-02T03:04:05+02:00\"", true);
        row("time without zone", FieldType::Time, "\"2031-01-02T03:04:05\"", false);
        row("time impossible", FieldType::Time, "\"2031-13-02T03:04:05Z\"", false);
        row("time word", FieldType::Time, "\"tomorrow\"", false);
        row("object", FieldType::Object, "{}", true);
        row("object list", FieldType::Object, "[]", false);
        row("anything null", FieldType::Anything, "null", true);
    }
    void checksTypes()
    {
        QFETCH(FieldType, type);
        QFETCH(QByteArray, value);
        QFETCH(bool, right);

        const QJsonObject payload = object("{\"k\":" + value + "}");

        QCOMPARE(checkShape(payload, one(type, {QStringLiteral("a")})).ok(), right);
    }

    void aRequiredKeyMayNotBeAbsent()
    {
        QVERIFY(!checkShape({}, one(FieldType::Anything)));
        QVERIFY(checkShape({}, {{QStringLiteral("k"), FieldType::Id, Need::Optional}}));
    }

    void countsCodePointsOfContent()
    {
        const QString face = QString::fromUtf16(u"\xd83d\xde00");
        const auto payload = [&](int count) {
            return QJsonObject{{QStringLiteral("k"), face.repeated(count)}};
        };

        QVERIFY(checkShape(payload(8000), one(FieldType::Content)));
        const Outcome<Done> tooLong = checkShape(payload(8001), one(FieldType::Content));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, ErrorCode::TooLarge);
    }

    void readsTimesInUtc()
    {
        QCOMPARE(timeFromIso(QStringLiteral("2031-01-02T05:04:05.010+02:00")),
                 QDateTime(QDate(2031, 1, 2), QTime(3, 4, 5, 10), Qt::UTC));
    }

    void everyEventOfTheContractHasARule()
    {
        QByteArrayList events;
        for (const EventRule &rule : eventRules())
            events.append(rule.event);
        std::sort(events.begin(), events.end());

        const QByteArrayList contract{"auth:refresh",
                                      "chat:history",
                                      "chat:join",
                                      "chat:leave",
                                      "chat:mark_read",
                                      "chat:message",
                                      "chat:typing:start",
                                      "chat:typing:stop",
                                      "consultation:answer",
                                      "consultation:end",
                                      "consultation:ice-candidate",
                                      "consultation:join",
                                      "consultation:leave",
                                      "consultation:offer",
                                      "consultation:start",
                                      "consultation:stats",
                                      "notifications:mark_read",
                                      "notifications:subscribe",
                                      "presence:list",
                                      "presence:status"};
        QCOMPARE(events, contract);
    }
};

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
