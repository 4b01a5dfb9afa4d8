// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engineio/server.h"
#include "server/engineio/session.h"
#include "tests/support/memory_transport.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::engineio;
using namespace anteroom::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray Handshake = "EIO=4&transport=polling";
const QByteArray WebSocketHandshake = "EIO=4&transport=websocket";

class Quiet final : public Handler
{
public:
    class Peer final : public SessionHandler
    {
        void textReceived(QByteArrayView) override {}
        void binaryReceived(QByteArrayView) override {}
        void sessionClosed(const Closure &) override {}
    };
    std::unique_ptr<SessionHandler> sessionOpened(Session &opened) override
    {
        session = &opened;
        return std::make_unique<Peer>();
    }
    Session *session = nullptr;
};

QByteArray headerOf(const QList<http::Header> &headers, const QByteArray &name)
{
    QByteArrayList values;
    for (const http::Header &header : headers) {
        if (header.name == name)
            values.append(header.value);
    }
    return values.join("|");
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    Quiet m_quiet;
    Options m_options;
    std::unique_ptr<Server> m_server;

    std::shared_ptr<MemoryExchange> request(const QByteArray &method, const QByteArray &query,
                                            const QList<http::Header> &headers = {},
                                            const QByteArray &body = {})
    {
        if (!m_server)
            m_server = std::make_unique<Server>(m_quiet, *m_deadlines, m_options);
        const auto exchange = std::make_shared<MemoryExchange>(method, query, body, headers);
        m_server->handleRequest(exchange);
        advance(m_clock, *m_deadlines);
        return exchange;
    }
    std::shared_ptr<MemoryUpgrade> upgrade(const QList<http::Header> &headers = {})
    {
        if (!m_server)
            m_server = std::make_unique<Server>(m_quiet, *m_deadlines, m_options);
        const auto asked = std::make_shared<MemoryUpgrade>(WebSocketHandshake, headers);
        m_server->handleUpgrade(asked);
        return asked;
    }
    QByteArray answered(const std::shared_ptr<MemoryExchange> &exchange, const QByteArray &name)
    {
        return headerOf(exchange->response->headers, name);
    }

private Q_SLOTS:
    void init()
    {
        m_options = {};
        m_quiet.session = nullptr;
        m_deadlines = std::make_unique<DeadlineQueue>(m_clock);
    }
    void cleanup() { m_server.reset(); }

    void admitsLaterAndOnce()
    {
        Options::Verdict verdict;
        m_options.allowRequest = [&](const http::RequestHead &, const QHostAddress &,
                                     const Options::Verdict &answer) { verdict = answer; };
        const auto exchange = request("GET", Handshake);
        QVERIFY(!exchange->response);
        verdict(true);
        advance(m_clock, *m_deadlines);
        QCOMPARE(exchange->response->status, 200);
        QCOMPARE(m_server->sessionCount(), 1);
    }

    void refusesWithForbidden()
    {
        m_options.allowRequest = [](const http::RequestHead &, const QHostAddress &,
                                    const Options::Verdict &answer) { answer(false); };
        QCOMPARE(request("GET", Handshake)->response->body,
                 QByteArray("{\"code\":4,\"message\":\"Forbidden\"}"));
        QCOMPARE(upgrade()->refusal->status, 403);
    }

    void tellsOfEachRefusal()
    {
        QList<int> codes;
        m_options.connectionRefused = [&codes](const http::RequestHead &, const QHostAddress &,
                                               int code) { codes.append(code); };
        m_options.allowRequest = [](const http::RequestHead &head, const QHostAddress &,
                                    const Options::Verdict &answer) {
            answer(!head.header("x-unwanted"));
        };
        const QList<http::Header> unwanted{{"x-unwanted", "1"}};
        request("GET", "EIO=4");
        request("GET", Handshake + "&sid=none");
        request("POST", Handshake);
        request("GET", WebSocketHandshake);
        request("GET", Handshake, unwanted);
        upgrade(unwanted);
        request("GET", "EIO=3&transport=polling");
        QCOMPARE(codes, (QList<int>{0, 1, 2, 3, 4, 4, 5}));

        request("GET", Handshake);
        QCOMPARE(codes.size(), 7);
    }

    void aVerdictAfterTheServerIsGoneDoesNothing()
    {
        Options::Verdict verdict;
        m_options.allowRequest = [&](const http::RequestHead &, const QHostAddress &,
                                     const Options::Verdict &answer) { verdict = answer; };
        const auto exchange = request("GET", Handshake);
        m_server.reset();
        verdict(true);
        QVERIFY(!exchange->response);
    }

    void H9_showsListedOriginsOnly()
    {
        m_options.corsOrigins = {"https://a.example"};
        const auto listed = request("GET", Handshake, {{"origin", "https://a.example"}});
        QCOMPARE(answered(listed, "Access-Control-Allow-Origin"), QByteArray("https://a.example"));
        QCOMPARE(answered(listed, "Access-Control-Allow-Credentials"), QByteArray("true"));
        const auto other = request("GET", Handshake, {{"origin", "https://b.example"}});
        QCOMPARE(answered(other, "Access-Control-Allow-Origin"), QByteArray());
        QCOMPARE(answered(other, "Access-Control-Allow-Credentials"), QByteArray());
        QCOMPARE(answered(other, "Vary"), QByteArray("Origin"));
    }

    void H9_anyOriginGoesWithoutCredentials()
    {
        m_options.corsOrigins = {"*"};
        const auto exchange = request("GET", Handshake, {{"origin", "https://a.example"}});
        QCOMPARE(answered(exchange, "Access-Control-Allow-Origin"), QByteArray("*"));
        QCOMPARE(answered(exchange, "Access-Control-Allow-Credentials"), QByteArray());
    }

    void H9_answersAPreflight()
    {
        m_options.corsOrigins = {"https://a.example"};
        const auto exchange = request(
            "OPTIONS", Handshake,
            {{"origin", "https://a.example"}, {"access-control-request-headers", "x-one,x-two"}});
        QCOMPARE(exchange->response->status, 204);
        QCOMPARE(answered(exchange, "Access-Control-Allow-Headers"), QByteArray("x-one,x-two"));
        QVERIFY(answered(exchange, "Access-Control-Allow-Methods").contains("POST"));
        QCOMPARE(m_server->sessionCount(), 0);
    }

    void H9_refusesOriginsThatMayNotConnect_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("listed") << QByteArray("https://a.example") << true;
        QTest::newRow("our own page") << QByteArray("http://localhost") << true;
        QTest::newRow("no browser") << QByteArray() << true;
        QTest::newRow("another") << QByteArray("https://evil.example") << false;
        QTest::newRow("null") << QByteArray("null") << false;
        QTest::newRow("a longer one") << QByteArray("https://a.example.evil") << false;
        QTest::newRow("with our name at its end") << QByteArray("http://evillocalhost") << false;
    }
    void H9_refusesOriginsThatMayNotConnect()
    {
        QFETCH(QByteArray, origin);
        QFETCH(bool, allowed);
        m_options.allowedOrigins = {"https://a.example"};
        QList<http::Header> headers;
        if (!origin.isEmpty())
            headers.append(http::Header{"origin", origin});
        QCOMPARE(request("GET", Handshake, headers)->response->status, allowed ? 200 : 403);
        QCOMPARE(upgrade(headers)->refusal.has_value(), !allowed);
        if (!allowed) { // nor may it use a session that is there
            request("GET", Handshake);
            QVERIFY(m_quiet.session);
            const auto stolen =
                request("GET", Handshake + "&sid=" + m_quiet.session->id(), headers);
            QCOMPARE(stolen->response->status, 403);
        }
    }

    void setsACookieOnce()
    {
        m_options.cookieName = "io";
        const auto first = request("GET", Handshake);
        const QByteArray sid = m_quiet.session->id();
        QCOMPARE(answered(first, "Set-Cookie"), "io=" + sid + "; Path=/; HttpOnly; SameSite=Lax");
        m_quiet.session->sendText("4x");
        const auto second = request("GET", Handshake + "&sid=" + sid);
        QCOMPARE(answered(second, "Set-Cookie"), QByteArray());
        const auto upgraded = upgrade();
        QCOMPARE(headerOf(upgraded->acceptedHeaders, "Set-Cookie"),
                 "io=" + m_quiet.session->id() + "; Path=/; HttpOnly; SameSite=Lax");
    }

    void addsInitialHeadersToTheFirstResponse()
    {
        m_options.initialHeaders = [](const http::RequestHead &) {
            return QList<http::Header>{{"X-First", "yes"}};
        };
        QCOMPARE(answered(request("GET", Handshake), "X-First"), QByteArray("yes"));
        QCOMPARE(headerOf(upgrade()->acceptedHeaders, "X-First"), QByteArray("yes"));
    }

    void compressesLargeReplies()
    {
        m_options.httpCompression = true;
        const QByteArray large(2'000, '4');
        request("GET", Handshake);
        const QByteArray poll = Handshake + "&sid=" + m_quiet.session->id();
        m_quiet.session->sendText(large);
        const auto coded = request("GET", poll, {{"accept-encoding", "gzip"}});
        QCOMPARE(answered(coded, "Content-Encoding"), QByteArray("gzip"));
        QVERIFY(coded->response->body.size() < 200);
        m_quiet.session->sendText("4small");
        const auto small = request("GET", poll, {{"accept-encoding", "gzip"}});
        QCOMPARE(answered(small, "Content-Encoding"), QByteArray());
        m_quiet.session->sendText(large);
        QCOMPARE(answered(request("GET", poll), "Content-Encoding"), QByteArray());
    }

    void agreesOnDeflateWhenItIsOn()
    {
        QCOMPARE(upgrade()->deflate, websocket::Deflate::No);
        m_server.reset();
        m_options.webSocketDeflate = true;
        QCOMPARE(upgrade()->deflate, websocket::Deflate::Yes);
    }

    void takesNoMoreThanItsPayload()
    {
        request("GET", Handshake);
        m_quiet.session->setMaxPayload(10);
        const QByteArray post = Handshake + "&sid=" + m_quiet.session->id();
        QCOMPARE(request("POST", post, {}, '4' + QByteArray(9, 'x'))->response->status, 200);
        QCOMPARE(request("POST", post, {}, '4' + QByteArray(10, 'x'))->response->status, 413);
        m_quiet.session->setMaxPayload(100'000'000);
        QCOMPARE(m_quiet.session->maxPayload(), Limits{}.maxPayloadBytes);
    }
};

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
