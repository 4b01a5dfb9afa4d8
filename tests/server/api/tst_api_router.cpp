// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/api_router.h"
#include "server/auth/api_key.h"
#include "tests/server/handlers/clinic_harness.h"

#include <QJsonDocument>
#include <QTest>

using namespace anteroom;
using namespace anteroom::api;
using namespace anteroom::tests;
using namespace std::chrono_literals;

namespace {
/// A call whose answer is kept.
class Call final : public http::Exchange
{
public:
    Call(const QByteArray &method, const QByteArray &target, QByteArray body)
        : m_body(std::move(body))
    {
        m_head.method = method;
        m_head.target = target;
        m_head.path = target.split('?').constFirst();
        m_head.query = target.mid(m_head.path.size() + 1);
    }
    const http::RequestHead &head() const override { return m_head; }
    QHostAddress peerAddress() const override { return address; }
    bool isSecure() const override { return false; }
    void readBody(qsizetype limitBytes, BodyHandler done) override
    {
        if (m_body.size() > limitBytes)
            done(Failure{http::Error::BodyTooLarge});
        else
            done(m_body);
    }
    void respond(const http::Response &answer) override { response = answer; }
    void onAborted(std::function<void()>) override {}
    void addHeader(const QByteArray &name, const QByteArray &value)
    {
        m_head.headers.append({name, value});
    }

    QHostAddress address{QHostAddress::LocalHost};
    std::optional<http::Response> response;

private:
    http::RequestHead m_head;
    QByteArray m_body;
};
} // namespace

class TestApiRouter : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClinicHarness> m_clinic;
    std::unique_ptr<ApiRouter> m_router;
    QByteArray m_key;

    QByteArray keyWith(const QStringList &scopes)
    {
        const auth::GeneratedApiKey made = auth::generateApiKey();
        const auto stored = m_clinic->run([&](storage::Transaction &tx) {
            return storage::insertApiKey(tx, QStringLiteral("k"), scopes, made.hash, m_clinic->now);
        });
        Q_ASSERT(stored);
        return made.key.toLatin1();
    }
    std::shared_ptr<Call> request(const QByteArray &method, const QByteArray &target,
                                  const QByteArray &body = {}, const QByteArray &idempotency = {})
    {
        const auto call = std::make_shared<Call>(method, target, body);
        call->addHeader("authorization", "Bearer " + m_key);
        if (!idempotency.isEmpty())
            call->addHeader("idempotency-key", idempotency);
        return call;
    }
    http::Response answer(const std::shared_ptr<Call> &call)
    {
        m_router->handle(call);
        (void)QTest::qWaitFor([&] { return call->response.has_value(); }, 10'000);
        return call->response.value_or(http::Response{0, {}, {}});
    }
    QString codeOf(const http::Response &response)
    {
        return QJsonDocument::fromJson(response.body)
            .object()
            .value(QStringLiteral("code"))
            .toString();
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<ClinicHarness>();
        QVERIFY(m_clinic->start());
        m_router = std::make_unique<ApiRouter>(
            ApiContext{m_clinic->clinic(), m_clinic->storage(), m_clinic->clock});
        m_key =
            keyWith({QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("tokens")});
    }
    void cleanup()
    {
        m_router.reset();
        m_clinic.reset();
    }

    void asksForAKey()
    {
        m_key = "ak_nonsense";
        const http::Response refused = answer(request("GET", "/api/v1/users/pat"));
        QCOMPARE(refused.status, 401);
        QCOMPARE(codeOf(refused), QStringLiteral("unauthorized"));
        QVERIFY(refused.headers.contains(http::Header{"WWW-Authenticate", "Bearer"}));
    }

    void asksForTheScope()
    {
        m_key = keyWith({QStringLiteral("read")});
        QCOMPARE(answer(request("GET", "/api/v1/users/pat")).status, 200);
        QCOMPARE(answer(request("PATCH", "/api/v1/users/pat", "{}")).status, 403);
        QCOMPARE(answer(request("POST", "/api/v1/users/pat/tokens", "{}")).status, 403);
    }

    void saysWhatAResourceKnows()
    {
        const http::Response refused = answer(request("DELETE", "/api/v1/users/pat"));
        QCOMPARE(refused.status, 405);
        QVERIFY(refused.headers.contains(http::Header{"Allow", "GET, PATCH"}));
        QCOMPARE(answer(request("GET", "/api/v1/nothing")).status, 404);
    }

    void tellsBadJsonFromBadShapes()
    {
        QCOMPARE(answer(request("POST", "/api/v1/users", "{")).status, 400);
        QCOMPARE(answer(request("POST", "/api/v1/users", "{}")).status, 422);
        QCOMPARE(answer(request("POST", "/api/v1/users", QByteArray(1'000'001, ' '))).status, 413);
    }

    void aRepeatedKeyGetsTheStoredAnswerFor24Hours()
    {
        const QByteArray body = R"({"displayName":"Once","role":"PATIENT"})";
        const http::Response first = answer(request("POST", "/api/v1/users", body, "k1"));
        QCOMPARE(first.status, 201);
        QCOMPARE(answer(request("POST", "/api/v1/users", body, "k1")).body, first.body);
        QCOMPARE(answer(request("POST", "/api/v1/users", "{}", "k2")).status, 422);
        const QByteArray other = R"({"displayName":"Other","role":"PATIENT"})";
        QCOMPARE(answer(request("POST", "/api/v1/users", other, "k1")).status, 422);

        m_clinic->advance(24h + 1s);

        const http::Response later = answer(request("POST", "/api/v1/users", body, "k1"));
        QCOMPARE(later.status, 201);
        QVERIFY(later.body != first.body);
    }

    void anIssuedTokenIsRepeatedAndNotStored()
    {
        const http::Response first =
            answer(request("POST", "/api/v1/users/pat/tokens", "{}", "k1"));
        QCOMPARE(first.status, 201);
        QCOMPARE(answer(request("POST", "/api/v1/users/pat/tokens", "{}", "k1")).body, first.body);
        const auto rows = m_clinic->run([](storage::Transaction &tx) {
            return tx.number(QStringLiteral("SELECT count(*) FROM idempotency_keys"));
        });
        QVERIFY(!rows || *rows == 0);
    }

    void twoCallsAtOnceDoTheWorkOnce()
    {
        const QByteArray body = R"({"displayName":"Once","role":"PATIENT"})";
        const auto first = request("POST", "/api/v1/users", body, "k1");
        const auto second = request("POST", "/api/v1/users", body, "k1");
        m_router->handle(first);
        m_router->handle(second);
        m_clinic->settle();
        m_clinic->settle();

        QCOMPARE(first->response->status, 201);
        QCOMPARE(second->response->status, 409);
    }

    void writesMessagesByTheSamePathAsClients()
    {
        auto doctor = m_clinic->client(m_clinic->physician);
        QVERIFY(doctor
                    ->call("chat:join",
                           QJsonObject{{QStringLiteral("conversationId"), QStringLiteral("conv")}})
                    .value(QStringLiteral("ok"))
                    .toBool());
        const QByteArray route = "/api/v1/conversations/conv/messages";
        QCOMPARE(answer(request("POST", route, R"({"content":"x","senderId":"age"})")).status, 404);
        QCOMPARE(answer(request("POST", route, R"({"content":"x","senderId":"adm"})")).status, 403);
        const http::Response made = answer(request("POST", route, R"({"content":"x"})"));
        QCOMPARE(made.status, 201);
        const QJsonObject message =
            QJsonDocument::fromJson(made.body).object().value(QStringLiteral("message")).toObject();
        QCOMPARE(message.value(QStringLiteral("senderType")).toString(), QStringLiteral("system"));
        QVERIFY(!message.contains(QStringLiteral("sender")));
        QCOMPARE(doctor->expectEvent(QStringLiteral("chat:message:new"))
                     .value(QStringLiteral("message"))
                     .toObject(),
                 message);
    }

    void metricsAreForLoopbackOrAKey()
    {
        const auto local = std::make_shared<Call>("GET", "/metrics", QByteArray());
        QVERIFY(answer(local).body.contains("# TYPE anteroom_sockets gauge\nanteroom_sockets 0\n"));
        const auto remote = std::make_shared<Call>("GET", "/metrics", QByteArray());
        remote->address = QHostAddress(QStringLiteral("192.0.2.1"));
        QCOMPARE(answer(remote).status, 401);
        const auto keyed = request("GET", "/metrics");
        keyed->address = remote->address;
        QCOMPARE(answer(keyed).status, 200);
    }

    void metricsTellOfEventsByTheirNames()
    {
        const auto patient = m_clinic->client(m_clinic->patient);
        const QString id = m_clinic->conversation.toString();
        QVERIFY(patient->call("chat:join", QJsonObject{{QStringLiteral("conversationId"), id}})
                    .value(QStringLiteral("ok"))
                    .toBool());
        QVERIFY(patient
                    ->call("chat:message",
                           QJsonObject{{QStringLiteral("conversationId"), id},
                                       {QStringLiteral("content"), QStringLiteral("very private")}})
                    .value(QStringLiteral("ok"))
                    .toBool());
        patient->call("made:up", QJsonObject());
        MemoryClient stranger(m_clinic->engine());
        QVERIFY(!stranger.connectWith({{QStringLiteral("token"), QStringLiteral("x")}}));
        m_clinic->engine().handleRequest(std::make_shared<MemoryExchange>("GET", "EIO=3"));
        patient->drop(true);

        const QByteArray text =
            answer(std::make_shared<Call>("GET", "/metrics", QByteArray())).body;

        for (const char *line : {
                 "anteroom_events_received_total 3",
                 "anteroom_events_received_by_event_total{event=\"chat:message\"} 1",
                 "anteroom_events_received_by_event_total{event=\"other\"} 1",
                 "anteroom_events_sent_by_event_total{event=\"chat:message:new\"} 1",
                 "anteroom_events_sent_by_event_total{event=\"other\"} 0",
                 "anteroom_events_refused_by_code_total{code=\"invalid_payload\"} 1",
                 "anteroom_connections_refused_total{code=\"token_invalid\"} 1",
                 "anteroom_connections_refused_total{code=\"eio_0\"} 1",
                 "anteroom_event_handling_seconds_count 3",
                 "anteroom_chat_delivery_seconds_count 1",
                 "anteroom_connection_duration_seconds_count 1",
                 "anteroom_patients_waiting 0",
             })
            QVERIFY2(text.contains(QByteArray('\n' + QByteArray(line) + '\n')), line);
        QVERIFY(!text.contains("private") && !text.contains("made:up"));
        QVERIFY(!text.contains(QByteArray(m_clinic->patient.toString().toLatin1() + '"')));
    }
};

QTEST_GUILESS_MAIN(TestApiRouter)
#include "tst_api_router.moc"
