// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/deadline_driver.h"
#include "server/eventloop/server_dispatcher.h"
#include "server/net/listener.h"
#include "server/websocket/frame.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <arpa/inet.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace anteroom;

namespace {

/// Answers a request with its method, path and body, and echoes frames.
class EchoHandler final : public websocket::RequestHandler, private websocket::ChannelHandler
{
public:
    void handleRequest(const std::shared_ptr<http::Exchange> &exchange) override
    {
        if (exchange->head().path == "/hold") {
            held = exchange;
            exchange->onAborted([this] { aborted = true; });
            return;
        }
        exchange->readBody(1'000, [exchange](const Result<QByteArray, http::Error> &body) {
            if (!body.ok()) {
                exchange->respond(http::refusalResponse(body.error()));
                return;
            }
            exchange->respond(
                {200,
                 {},
                 exchange->head().method + ' ' + exchange->head().path + ' ' + body.value()});
        });
    }
    void handleUpgrade(const std::shared_ptr<websocket::Upgrade> &upgrade) override
    {
        if (upgrade->head().path == "/refuse") {
            upgrade->refuse({403, {}, "no"});
            return;
        }
        channel = upgrade->accept({http::Header{"X-Test", "yes"}}, deflate);
        channel->setHandler(this);
    }
    void channelText(QByteArrayView utf8) override { channel->sendText(utf8); }
    void channelBinary(QByteArrayView bytes) override { channel->sendBinary(bytes); }
    void channelClosed(const websocket::ChannelEnd &end) override
    {
        closedAnnounced = end.announced;
        closedFailed = end.failed;
        channel.reset();
    }

    std::shared_ptr<http::Exchange> held;
    bool aborted = false;
    std::shared_ptr<websocket::Channel> channel;
    websocket::Deflate deflate = websocket::Deflate::No;
    std::optional<bool> closedAnnounced;
    std::optional<bool> closedFailed;
};

/// A client's frame, masked as the RFC wants it.
QByteArray masked(quint8 firstByte, const QByteArray &payload)
{
    QByteArray frame;
    frame += char(firstByte);
    frame += char(0x80 | payload.size());
    const QByteArray key("\x11\x22\x33\x44", 4);
    frame += key;
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame += char(payload[i] ^ key[i % 4]);
    return frame;
}

const QByteArray Upgrade =
    "GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    Limits m_limits;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<eventloop::DeadlineDriver> m_driver;
    std::unique_ptr<EchoHandler> m_handler;
    std::unique_ptr<net::Listener> m_listener;
    std::unique_ptr<QTcpSocket> m_client;
    QByteArray m_got;

    void start()
    {
        m_listener = std::make_unique<net::Listener>(*m_handler, *m_deadlines, m_limits);
        QVERIFY(!m_listener->listen(QHostAddress(QHostAddress::LocalHost), 0));
        m_client = std::make_unique<QTcpSocket>();
        connect(m_client.get(), &QTcpSocket::readyRead, this,
                [this] { m_got += m_client->readAll(); });
        m_client->connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QVERIFY(m_client->waitForConnected());
    }
    bool isClosed() const { return m_client->state() == QAbstractSocket::UnconnectedState; }

private Q_SLOTS:
    void init()
    {
        m_got.clear();
        m_limits = {};
        m_deadlines = std::make_unique<DeadlineQueue>(m_clock);
        m_driver = std::make_unique<eventloop::DeadlineDriver>(*m_deadlines);
        m_handler = std::make_unique<EchoHandler>();
    }
    void cleanup()
    {
        m_client.reset();
        m_listener.reset();
        m_handler.reset();
        m_driver.reset();
    }

    void H6_cutsABodyThatDrips()
    {
        m_limits.bodyGrace = milliseconds(200);
        m_limits.leastBytesPerSecond = 1'000'000;
        start();
        m_client->write("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n");
        QTRY_VERIFY(isClosed());
        QVERIFY(m_got.isEmpty());
    }

    void H6_givesAFastBodyMoreTime()
    {
        m_limits.bodyGrace = milliseconds(50);
        m_limits.leastBytesPerSecond = 1;
        start();
        m_client->write("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n" +
                        QByteArray(499, 'x'));
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(timer.elapsed() > 150); // the time itself is the condition
        m_client->write("x");
        QTRY_VERIFY(m_got.contains("200 OK"));
    }

    void H6_cutsAReaderThatDoesNotTakeItsResponse()
    {
        m_limits.responseGrace = milliseconds(200);
        m_limits.leastBytesPerSecond = 1'000'000'000;
        m_limits.closeSlowConsumerAtBytes = m_limits.writeQueueHardBytes = 64 * 1024 * 1024;
        start();
        m_client->setReadBufferSize(1);
        m_client->write("GET /hold HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(m_handler->held);
        m_handler->held->respond({200, {}, QByteArray(32 * 1024 * 1024, 'x')});
        QTRY_COMPARE(m_listener->connectionCount(), 0);
    }

    void shedsConnectionsWhenDescriptorsRunOut()
    {
        start();
        QTRY_COMPARE(m_listener->connectionCount(), 1);
        QTcpSocket waiting;
        waiting.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QTRY_COMPARE(m_listener->connectionCount(), 2);
        rlimit before{};
        getrlimit(RLIMIT_NOFILE, &before);
        const int client = ::socket(AF_INET, SOCK_STREAM, 0);
        const rlimit none{rlim_t(client) + 1, before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &none);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_listener->port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        char byte = 0;
        QTRY_VERIFY(::recv(client, &byte, 1, MSG_DONTWAIT) == 0 || errno == ECONNRESET);
        setrlimit(RLIMIT_NOFILE, &before);
        ::close(client);

        m_client->write("GET /b HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(m_got.contains("GET /b"));
        QTcpSocket next;
        next.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QTRY_COMPARE(m_listener->connectionCount(), 3);
    }

    void agreesOnDeflate()
    {
        m_handler->deflate = websocket::Deflate::Yes;
        start();
        m_client->write(QByteArray(Upgrade).chopped(2) +
                        "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n");
        QTRY_VERIFY(m_got.endsWith("\r\n\r\n"));
        QVERIFY(m_got.contains("Sec-WebSocket-Extensions: permessage-deflate; "
                               "server_no_context_takeover; client_no_context_takeover\r\n"));
        m_got.clear();
        const QByteArray text(2'000, 'x');
        m_handler->channel->sendText(text);
        m_handler->channel->send(websocket::FrameRun(text, {text}));
        m_handler->channel->sendText("small");
        QTRY_VERIFY(m_got.endsWith("small"));
        websocket::Deflater deflater(15, false);
        const QByteArray frame = encodeDeflatedFrame(websocket::Opcode::Text, text, deflater);
        QCOMPARE(m_got, frame + frame +
                            encodeDeflatedFrame(websocket::Opcode::Binary, text, deflater) +
                            websocket::encodeFrame(websocket::Opcode::Text, "small"));
    }

    void declinesDeflateUnlessItIsSwitchedOn()
    {
        start();
        m_client->write(QByteArray(Upgrade).chopped(2) +
                        "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n");
        QTRY_VERIFY(m_got.endsWith("\r\n\r\n"));
        QVERIFY(!m_got.contains("Extensions"));
    }

    void answersARequest()
    {
        start();
        m_client->write("POST /a?b HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
        QTRY_VERIFY(m_got.endsWith("\r\n\r\nPOST /a hello"));
        QVERIFY(m_got.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(!isClosed());
    }

    void H1_answersARequestThatComesInBytes()
    {
        start();
        for (const char byte :
             QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                        "3\r\nabc\r\n0\r\n\r\n")) {
            m_client->write(&byte, 1);
            m_client->flush();
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(m_got.endsWith("POST / abc"));
    }

    void H8_answersAThousandPipelinedRequests()
    {
        start();
        QByteArray requests;
        for (int i = 0; i < 1'000; ++i)
            requests += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
        m_client->write(requests);
        QTRY_COMPARE(m_got.count("HTTP/1.1 200 OK"), 1'000);
        QVERIFY(m_got.indexOf("GET /1 ") < m_got.indexOf("GET /2 "));
    }

    void refusesBadRequestsAndCloses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("H2 no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("400");
        QTest::newRow("H2 CL and TE") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: "
                                                    "1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                      << QByteArray("400");
        QTest::newRow("H3 HTTP/9.9")
            << QByteArray("GET / HTTP/9.9\r\nHost: x\r\n\r\n") << QByteArray("505");
        QTest::newRow("H5 long line")
            << "GET / HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(9'000, 'x') + "\r\n\r\n"
            << QByteArray("431");
        QTest::newRow("H7 too large")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n")
            << QByteArray("413");
        QTest::newRow("Q9 bad key")
            << QByteArray(
                   "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Key: YWI=\r\nSec-WebSocket-Version: 13\r\n\r\n")
            << QByteArray("400");
        QTest::newRow("refused upgrade")
            << QByteArray(Upgrade).replace("/ws", "/refuse") << QByteArray("403");
    }
    void refusesBadRequestsAndCloses()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        start();
        m_client->write(request);
        QTRY_VERIFY(isClosed());
        QVERIFY2(m_got.startsWith(QByteArray("HTTP/1.1 " + status)), m_got.constData());
        QTRY_COMPARE(m_listener->connectionCount(), 0);
    }

    void H6_closesWhoNeverFinishesAHead()
    {
        m_limits.headDeadline = milliseconds(100);
        start();
        m_client->write("GET / HTTP/1.1\r\nHo");
        QTRY_VERIFY(isClosed());
        QVERIFY(m_got.isEmpty());
    }

    void H6_closesWhoNeverFinishesABody()
    {
        m_limits.bodyDeadline = milliseconds(100);
        start();
        m_client->write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhe");
        QTRY_VERIFY(isClosed());
    }

    void saysContinue()
    {
        start();
        m_client->write(
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QTRY_COMPARE(m_got, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        m_client->write("ok");
        QTRY_VERIFY(m_got.endsWith("POST / ok"));
    }

    void tellsWhenARequestIsAbandoned()
    {
        start();
        m_client->write("GET /hold HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(m_handler->held);
        m_client->abort();
        QTRY_VERIFY(m_handler->aborted);
        m_handler->held->respond({200, {}, "too late"});
    }

    void upgradesAndEchoes()
    {
        start();
        m_client->write(Upgrade);
        QTRY_VERIFY(m_got.endsWith("\r\n\r\n"));
        QVERIFY(m_got.startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
        QVERIFY(m_got.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        QVERIFY(m_got.contains("X-Test: yes\r\n"));
        QVERIFY(!m_got.contains("Access-Control"));
        m_got.clear();
        m_client->write(masked(0x81, "hello") + masked(0x82, "\x01"));
        QTRY_COMPARE(m_got, QByteArray("\x81\x05hello\x82\x01\x01"));
    }

    void Q10_keepsFramesThatCameWithTheRequest()
    {
        start();
        m_client->write(Upgrade + masked(0x81, "early") + masked(0x81, "bird"));
        QTRY_VERIFY(m_got.endsWith(QByteArray("\x81\x05"
                                              "early\x81\x04"
                                              "bird")));
    }

    void answersPingsAndClose()
    {
        start();
        m_client->write(Upgrade);
        QTRY_VERIFY(m_got.endsWith("\r\n\r\n"));
        m_got.clear();
        m_client->write(masked(0x89, "are you there") + masked(0x88, QByteArray("\x03\xe8", 2)));
        QTRY_VERIFY(isClosed());
        QVERIFY(m_got.contains(QByteArray("\x8a\x0d"
                                          "are you there")) ||
                m_got.contains("\x88"));
        QVERIFY(m_got.endsWith(QByteArray("\x88\x02\x03\xe8", 4)));
        QCOMPARE(m_handler->closedAnnounced, true);
    }

    void W1_closesWithTheCodeOfTheFault()
    {
        start();
        m_client->write(Upgrade);
        QTRY_VERIFY(m_got.endsWith("\r\n\r\n"));
        m_got.clear();
        m_client->write(QByteArray("\x81\x02hi"));
        QTRY_VERIFY(isClosed());
        QVERIFY(m_got.startsWith("\x88"));
        QCOMPARE(m_got.mid(2, 2), QByteArray("\x03\xea"));
        QCOMPARE(m_handler->closedFailed, true);
    }

    void tellsALostConnectionFromAnAnnouncedClose()
    {
        start();
        m_client->write(Upgrade);
        QTRY_VERIFY(m_handler->channel);
        m_client->abort();
        QTRY_COMPARE(m_handler->closedAnnounced, false);
        QTRY_COMPARE(m_listener->connectionCount(), 0);
    }

    void W5_abortsWhoNeverAnswersOurClose()
    {
        m_limits.closeTimeout = milliseconds(100);
        start();
        m_client->write(Upgrade);
        QTRY_VERIFY(m_handler->channel);
        m_handler->channel->close(websocket::CloseCode::Normal);
        QTRY_VERIFY(isClosed());
    }

    void X7_boundsTheConnectionsOfAnAddress()
    {
        m_limits.connectionsPerAddress = 1;
        start();
        QTcpSocket second;
        second.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_listener->connectionCount(), 1);

        m_client->abort();
        QTRY_COMPARE(m_listener->connectionCount(), 0);
        QTcpSocket third;
        third.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QTRY_COMPARE(m_listener->connectionCount(), 1);
        QCOMPARE(third.state(), QAbstractSocket::ConnectedState);
    }

    void R8_cutsAPeerThatDoesNotRead()
    {
        start();
        m_client->write(Upgrade);
        QTRY_VERIFY(m_handler->channel);
        m_client->setReadBufferSize(1);
        disconnect(m_client.get(), nullptr, this, nullptr);
        for (int i = 0; i < 40 && m_handler->channel; ++i) {
            m_handler->channel->sendText(QByteArray(1'000'000, 'x'));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_listener->connectionCount(), 0);
    }
};

/// On the server's dispatcher, whose turns flush what was written.
int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(eventloop::makeServerDispatcher().release());
    const QCoreApplication application(argc, argv);
    TestListener test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_listener.moc"
