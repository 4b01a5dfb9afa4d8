// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/client.h"
#include "server/handlers/throttles.h"
#include "server/host/operator_rights.h"
#include "server/storage/connection.h"
#include "server/storage/figure_table.h"
#include "tests/server/host/server_fixture.h"

#include <QJsonArray>

using namespace anteroom;
using demo::Client;
using tests::ServerFixture;

/// Figures, limits and the audit, as the console asks for them.
class TestFigureCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("ANTEROOM_KEYCHAIN", "off"); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void countersTellOfAClient();
    void figuresNeedARange();
    void figuresAreThoseOfTheTable();
    void listsEveryLimit();
    void aLimitHoldsAtOnceAndIsAudited();
    void refusesUnfitLimits();
    void loadsTheAuditInPages();
    void filtersTheAudit();
    void verifiesTheAudit();
    void whoReadsTheAuditIsWrittenThere();
    void whoVerifiesTheAuditIsWrittenThere();
    void belongToAdminsButFigures();

private:
    /// While the server does not run.
    template <class Job>
    bool write(const Job &job);
    QJsonArray audit(const QString &text);
    QJsonObject limit(const QJsonObject &data, const QString &name);
    std::unique_ptr<ServerFixture> m_fixture;
};

void TestFigureCommands::init()
{
    m_fixture = std::make_unique<ServerFixture>();
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->makeAdmin().ok);
}

void TestFigureCommands::countersTellOfAClient()
{
    QVERIFY(m_fixture->ask(feed::CreateUser{u"P"_qs, Role::Patient, {}, UserId(u"pat"_qs)}).ok);
    const QString token =
        m_fixture->ask(feed::IssueToken{UserId(u"pat"_qs)}).data[u"token"].toString();
    Client client;
    QSignalSpy connected(&client, &Client::connected);
    client.connectTo(m_fixture->url, token);
    QVERIFY(connected.wait(10'000));
    const auto latest = [this] {
        const auto events = m_fixture->events<feed::CountersUpdated>();
        return events.isEmpty() ? feed::CountersView() : events.constLast().counters;
    };

    QTRY_COMPARE(latest().webSocketCount, 1);
    QCOMPARE(latest().pollingCount, 0);
    QVERIFY(latest().time.isValid());
    QVERIFY(latest().roomJoins > 0);
    QVERIFY(latest().memoryBytes > 0);
    QVERIFY(latest().descriptorCount > 0);
    QCOMPARE(latest().diskFreeBytes > 0, !m_fixture->settings.database.has_value());
    client.emitEvent(u"made:up"_qs, {}, [](const QJsonArray &) {});
    QTRY_COMPARE(latest().refusals.value(u"invalid_payload"_qs), quint64(1));
}

void TestFigureCommands::figuresNeedARange()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(m_fixture->ask(feed::LoadFigures{}).code, u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::LoadFigures{now, now, 10}).code, u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::LoadFigures{now, now.addSecs(60), 0}).code,
             u"invalid_payload"_qs);
    const auto none = m_fixture->ask(feed::LoadFigures{now.addDays(-1), now, 10});
    QVERIFY(none.ok);
    QCOMPARE(none.data[u"points"].toArray().size(), 0);
}

/// By another connection, while the server is down.
template <class Job>
bool TestFigureCommands::write(const Job &job)
{
    storage::Connection connection;
    const config::DatabaseUrl url = m_fixture->settings.database.value_or(
        config::DatabaseUrl::sqlite(m_fixture->settings.dataDir + u"/anteroom.db"_qs));
    if (!connection.open(url))
        return false;
    storage::Transaction transaction(connection);
    return job(transaction).ok();
}

QJsonArray TestFigureCommands::audit(const QString &text)
{
    return m_fixture->ask(feed::LoadAudit{.text = text}).data[u"entries"].toArray();
}

void TestFigureCommands::figuresAreThoseOfTheTable()
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(
        QDateTime::currentMSecsSinceEpoch() / 60'000 * 60'000 - 600'000, Qt::UTC);
    QVERIFY(m_fixture->stop());
    storage::FigureRow row;
    row.time = time;
    row.values.fill(2.5);
    row.values[3] = std::nullopt;
    QVERIFY(write([&](storage::Transaction &tx) { return storage::insertFigures(tx, row); }));
    m_fixture->url.clear();
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->ask(feed::SignIn{u"root"_qs, u"secret"_qs}).ok);

    const auto loaded = m_fixture->ask(feed::LoadFigures{time.addSecs(-60), time.addSecs(60), 10});

    const QJsonArray points = loaded.data[u"points"].toArray();
    QCOMPARE(points.size(), 1);
    QCOMPARE(points[0].toArray().size(), 19);
    QCOMPARE(points[0][0].toDouble(), double(time.toMSecsSinceEpoch()));
    QCOMPARE(points[0][1].toDouble(), 2.5);
    QCOMPARE(points[0][4].toDouble(), -1.0);
}

QJsonObject TestFigureCommands::limit(const QJsonObject &data, const QString &name)
{
    const QJsonArray limits = data[u"limits"].toArray();
    for (const QJsonValue &limit : limits) {
        if (limit[u"name"].toString() == name)
            return limit.toObject();
    }
    return {};
}

void TestFigureCommands::listsEveryLimit()
{
    const auto listed = m_fixture->ask(feed::ListLimits{});

    QCOMPARE(listed.data[u"limits"].toArray().size(), qsizetype(handlers::Throttles::Count));
    const QJsonObject burst = limit(listed.data, u"chat-message.burst"_qs);
    QCOMPARE(burst[u"value"].toDouble(), 40.0);
    QCOMPARE(burst[u"fallback"].toDouble(), 40.0);
    QCOMPARE(burst[u"least"].toDouble(), 1.0);
    QCOMPARE(burst[u"most"].toDouble(), 100'000.0);
    QCOMPARE(burst[u"unit"].toString(), u"events at once"_qs);
    const QJsonArray limits = listed.data[u"limits"].toArray();
    for (const QJsonValue &each : limits)
        QVERIFY(!each[u"help"].toString().isEmpty());
}

void TestFigureCommands::aLimitHoldsAtOnceAndIsAudited()
{
    const QString name = u"chat-message.burst"_qs;
    const auto set = m_fixture->ask(feed::SetLimit{name, 7});
    QVERIFY(set.ok);
    QCOMPARE(limit(set.data, name)[u"value"].toDouble(), 7.0);
    QCOMPARE(limit(m_fixture->ask(feed::ListLimits{}).data, name)[u"value"].toDouble(), 7.0);

    const auto audit = m_fixture->ask(feed::LoadAudit{.text = u"limit.set"_qs});
    QCOMPARE(audit.data[u"entries"].toArray().size(), 1);
    QCOMPARE(audit.data[u"entries"][0][u"object"].toString(), u"chat-message.burst=7"_qs);
    QVERIFY(audit.data[u"entries"][0][u"actor"].toString().startsWith(u"operator:"_qs));

    QVERIFY(m_fixture->stop());
    m_fixture->url.clear();
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->ask(feed::SignIn{u"root"_qs, u"secret"_qs}).ok);
    QCOMPARE(limit(m_fixture->ask(feed::ListLimits{}).data, name)[u"value"].toDouble(), 7.0);
}

void TestFigureCommands::refusesUnfitLimits()
{
    QCOMPARE(m_fixture->ask(feed::SetLimit{u"nothing"_qs, 1}).code, u"not_found"_qs);
    const auto small = m_fixture->ask(feed::SetLimit{u"chat-message.burst"_qs, 0});
    QCOMPARE(small.code, u"invalid_payload"_qs);
    QVERIFY(small.message.contains(u"1 to 100000"_qs));
    QCOMPARE(m_fixture->ask(feed::SetLimit{u"warn-at"_qs, 1.5}).code, u"invalid_payload"_qs);
    QCOMPARE(
        m_fixture->ask(feed::LoadAudit{.text = u"limit.set"_qs}).data[u"entries"].toArray().size(),
        0);
}

void TestFigureCommands::loadsTheAuditInPages()
{
    for (const double value : {5.0, 6.0, 7.0})
        QVERIFY(m_fixture->ask(feed::SetLimit{u"room.burst"_qs, value}).ok);
    const auto first = m_fixture->ask(feed::LoadAudit{.text = u"room.burst"_qs, .limit = 2});
    const QJsonArray entries = first.data[u"entries"].toArray();
    QCOMPARE(entries.size(), 2);
    QVERIFY(first.data[u"hasMore"].toBool());
    QCOMPARE(entries[0][u"object"].toString(), u"room.burst=7"_qs);

    const auto rest = m_fixture->ask(
        feed::LoadAudit{entries[1][u"seq"].toInteger(), u"room.burst"_qs, {}, {}, 2});
    QCOMPARE(rest.data[u"entries"].toArray().size(), 1);
    QVERIFY(!rest.data[u"hasMore"].toBool());
    for (const QString &key : {u"seq"_qs, u"time"_qs, u"actor"_qs, u"action"_qs, u"object"_qs,
                               u"outcome"_qs, u"reason"_qs, u"hash"_qs})
        QVERIFY2(entries[0].toObject().contains(key), qPrintable(key));
}

void TestFigureCommands::filtersTheAudit()
{
    QVERIFY(m_fixture->ask(feed::SetLimit{u"room.burst"_qs, 5}).ok);
    const auto count = [this](const feed::LoadAudit &search) {
        return m_fixture->ask(search).data[u"entries"].toArray().size();
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();

    QCOMPARE(count({.text = u"ROOM.b"_qs}), 1);
    QCOMPARE(count({.text = u"room%burst"_qs}), 0);
    QCOMPARE(count({.text = u"room"_qs, .from = now.addSecs(-60), .to = now.addSecs(60)}), 1);
    QCOMPARE(count({.from = now.addSecs(60)}), 0);
    QCOMPARE(count({.to = now.addDays(-1)}), 0);
}

void TestFigureCommands::verifiesTheAudit()
{
    const auto check = m_fixture->ask(feed::VerifyAudit{});

    QVERIFY(check.ok);
    QVERIFY(check.data[u"intact"].toBool());
    QVERIFY(check.data[u"count"].toInt() > 0);
    QCOMPARE(check.data[u"firstBadSeq"].toInt(), 0);
}

void TestFigureCommands::whoReadsTheAuditIsWrittenThere()
{
    QCOMPARE(audit(u"audit.read"_qs).size(), 0);

    const QJsonArray read = audit(u"audit.read"_qs);
    QCOMPARE(read.size(), 1);
    QVERIFY(read[0][u"actor"].toString().startsWith(u"operator:"_qs));
    QCOMPARE(read[0][u"outcome"].toString(), u"ok"_qs);
    // What was looked for may name somebody.
    QCOMPARE(read[0][u"object"].toString() + read[0][u"reason"].toString(), QString());

    const qint64 seq = read[0][u"seq"].toInteger();
    QVERIFY(m_fixture->ask(feed::LoadAudit{seq, u"audit.read"_qs, {}, {}, 2}).ok); // a further page
    QCOMPARE(audit(u"audit.read"_qs).size(), 2);
}

void TestFigureCommands::whoVerifiesTheAuditIsWrittenThere()
{
    QVERIFY(m_fixture->ask(feed::VerifyAudit{}).data[u"intact"].toBool());
    QVERIFY(m_fixture->ask(feed::VerifyAudit{}).data[u"intact"].toBool());
    QVERIFY(m_fixture->stop());
    QVERIFY(write([](storage::Transaction &tx) {
        return tx.execute(u"UPDATE audit SET actor = 'x' WHERE seq = 1"_qs);
    }));
    m_fixture->url.clear();
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->ask(feed::SignIn{u"root"_qs, u"secret"_qs}).ok);
    const auto check = m_fixture->ask(feed::VerifyAudit{});
    QVERIFY(check.ok);
    QVERIFY(!check.data[u"intact"].toBool());

    const QJsonArray verified = audit(u"audit.verify"_qs);
    QCOMPARE(verified.size(), 3);
    QCOMPARE(verified[0][u"outcome"].toString(), u"broken"_qs);
    QCOMPARE(verified[1][u"outcome"].toString(), u"ok"_qs);
    QVERIFY(verified[0][u"actor"].toString().startsWith(u"operator:"_qs));
    QCOMPARE(verified[0][u"object"].toString(), QString());
}

void TestFigureCommands::belongToAdminsButFigures()
{
    using host::isAllowed;
    for (const feed::ServerCommand &command : QList<feed::ServerCommand>{
             feed::ListLimits{}, feed::SetLimit{}, feed::LoadAudit{}, feed::VerifyAudit{}}) {
        QVERIFY(!isAllowed(OperatorRole::ClinicianLead, command));
        QVERIFY(isAllowed(OperatorRole::Admin, command));
    }
    QVERIFY(isAllowed(OperatorRole::Viewer, feed::LoadFigures{}));
}

QTEST_GUILESS_MAIN(TestFigureCommands)
#include "tst_figure_commands.moc"
