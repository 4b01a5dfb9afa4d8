// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/vector_server.h"

#include "server/eventloop/server_dispatcher.h"
#include "tests/server/websocket/client_frames.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

#include <unistd.h>

namespace anteroom::tests {

namespace {

constexpr qint64 Patience = 1'000;        ///< ms that the system may take to deliver
constexpr qsizetype ShortBytes = 400;     ///< up to here every cut is tried
constexpr qsizetype CutsOfLongBytes = 24; ///< beyond

} // namespace

void row(const char *id, const QByteArray &bytes, const QByteArray &expected)
{
    QTest::newRow(id) << bytes << expected;
}

conformance::Options profileOptions(const char *profile)
{
    conformance::Options options;
    options.port = 0;
    options.profile = QString::fromLatin1(profile);
    options.path = "/e/";
    options.limits.payloadBeforeConnectBytes = options.limits.maxPayloadBytes;
    return options;
}

VectorServer::VectorServer(const conformance::Options &options)
    : m_options(options), m_server(m_deadlines, options)
{
    const auto error = m_server.listen();
    if (error)
        qFatal("cannot listen: %s", qPrintable(*error));
}

VectorServer::~VectorServer()
{
    m_server.close();
    settle();
}

void VectorServer::settle()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    bool busy = true;
    while (busy) {
        m_deadlines.runDue();
        busy = dispatcher->processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        busy = busy || m_deadlines.untilNext() == milliseconds{0};
    }
}

void VectorServer::advance(milliseconds by)
{
    m_clock.advance(by);
    settle();
}

std::unique_ptr<RawClient> VectorServer::connect(int receiveBufferBytes)
{
    auto client = std::make_unique<RawClient>(m_server.port(), receiveBufferBytes);
    settle();
    return client;
}

void VectorServer::say(RawClient &client, const QByteArray &bytes)
{
    QByteArrayView rest = bytes;
    const QDeadlineTimer limit(Patience);
    do {
        rest = rest.sliced(client.send(rest));
        settle();
        client.take();
    } while (!rest.isEmpty() && !client.isClosed() && !limit.hasExpired());
}

void VectorServer::say(RawClient &client, const QList<QByteArray> &pieces)
{
    for (const QByteArray &piece : pieces)
        say(client, piece);
}

QByteArray VectorServer::heard(RawClient &client, const QByteArray &expected)
{
    const QDeadlineTimer limit(Patience);
    while (client.transcript() != expected && !limit.hasExpired()) {
        QThread::yieldCurrentThread();
        settle();
        client.take();
    }
    return client.transcript();
}

QByteArray VectorServer::ask(const QByteArray &request)
{
    const auto client = connect();
    say(*client, request);
    const QDeadlineTimer limit(Patience);
    while (client->received().isEmpty() && !limit.hasExpired())
        say(*client, QByteArray());
    return client->transcript();
}

QByteArray VectorServer::play(const QByteArray &bytes, const QList<QByteArray> &pieces,
                              const QByteArray &expected)
{
    QByteArray real = bytes;
    if (bytes.contains(SidMark))
        real.replace(SidMark, openSession());
    const auto client = connect();
    say(*client, cutLike(pieces, real));
    return heard(*client, expected);
}

QByteArray VectorServer::openSession()
{
    const auto client = connect();
    say(*client, get({}));
    const QByteArray answer = heard(*client, "200 handshake");
    const qsizetype begin = client->received().indexOf("\"sid\":\"") + 7;
    const qsizetype end = client->received().indexOf('"', begin);
    return answer == "200 handshake" ? client->received().mid(begin, end - begin) : QByteArray();
}

std::unique_ptr<RawClient> VectorServer::openWebSocket()
{
    auto client = connect();
    say(*client, upgrade());
    heard(*client, "101 | text handshake");
    client->forget();
    return client;
}

std::unique_ptr<RawClient> VectorServer::openSocket(const QByteArray &nsp)
{
    auto client = openWebSocket();
    say(*client, textFrame(nsp == "/" ? QByteArray("40") : "40" + nsp + ','));
    const bool greets = nsp != "/lab";
    heard(*client, greets ? "text connected | text 42" + (nsp == "/" ? QByteArray() : nsp + ',') +
                                "[\"auth\",{}]"
                          : QByteArray("text connected"));
    client->forget();
    return client;
}

std::unique_ptr<RawClient> VectorServer::park(const QByteArray &sid)
{
    auto client = connect();
    say(*client, get(sid));
    return client;
}

QByteArray VectorServer::echo(const QByteArray &sid)
{
    const QByteArray posted = ask(post(sid, "4echo"));
    return posted + ", " + ask(get(sid));
}

QByteArray VectorServer::echo(RawClient &webSocket)
{
    webSocket.forget();
    say(webSocket, textFrame("4echo"));
    return heard(webSocket, "text 4echo");
}

QByteArray VectorServer::get(const QByteArray &sid) const
{
    return "GET " + m_options.path + "?EIO=4&transport=polling" +
           (sid.isEmpty() ? QByteArray() : "&sid=" + sid) + " HTTP/1.1\r\nHost: x\r\n\r\n";
}

QByteArray VectorServer::post(const QByteArray &sid, const QByteArray &body) const
{
    return "POST " + m_options.path + "?EIO=4&transport=polling&sid=" + sid +
           " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

QByteArray VectorServer::upgrade(const QByteArray &query) const
{
    return "GET " + m_options.path + "?EIO=4&transport=websocket" + query +
           " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

void VectorServer::endSessions()
{
    advance(m_options.limits.pingInterval);
    advance(m_options.limits.pingTimeout);
}

QByteArray VectorServer::counts(const QByteArray &expected)
{
    const QDeadlineTimer limit(Patience);
    QByteArray counts;
    do {
        settle();
        counts = QByteArray::number(m_server.sessionCount()) + " sessions, " +
                 QByteArray::number(m_server.connectionCount()) + " connections";
    } while (counts != expected && !limit.hasExpired());
    return counts;
}

bool VectorServer::servesOthers()
{
    const QByteArray sid = openSession();
    if (sid.isEmpty() || ask(post(sid, "1")) != "200 ok")
        return false;
    const bool engineOnly = m_options.isEngineOnly();
    const auto client = engineOnly ? openWebSocket() : openSocket();
    say(*client, textFrame(engineOnly ? "4hello" : "42[\"message\",1]"));
    const QByteArray answer = engineOnly ? "text 4hello" : "text 42[\"message-back\",1]";
    if (heard(*client, answer) != answer)
        return false;
    client->forget();
    say(*client, textFrame("1"));
    return heard(*client, "close 1000") == "close 1000";
}

QList<QList<QByteArray>> cutsOf(const QByteArray &bytes)
{
    if (bytes.size() <= ShortBytes)
        return websocket::everyCut(bytes);
    QList<QList<QByteArray>> ways{{bytes}};
    for (qsizetype i = 1; i < CutsOfLongBytes; ++i) {
        const qsizetype at = bytes.size() * i / CutsOfLongBytes;
        ways.append({bytes.first(at), bytes.sliced(at)});
    }
    ways.append({bytes.first(1), bytes.sliced(1)});
    ways.append({bytes.chopped(1), bytes.last(1)});
    return ways;
}

QList<QByteArray> cutLike(const QList<QByteArray> &pieces, const QByteArray &bytes)
{
    QList<QByteArray> cut;
    qsizetype at = 0;
    for (const QByteArray &piece : pieces) {
        cut.append(bytes.mid(at, piece.size()));
        at += piece.size();
    }
    return cut;
}

QByteArray textFrame(const QByteArray &text)
{
    return websocket::frame(websocket::Text, text);
}

QByteArray binaryFrame(const QByteArray &bytes)
{
    return websocket::frame(websocket::Binary, bytes);
}

qsizetype residentBytes()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0; // what was freed stays in quarantine, and each byte has its shadow
#endif
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

int descriptorCount()
{
    return int(QDir(QStringLiteral("/proc/self/fd"))
                   .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                   .size());
}

int runOnServerDispatcher(QObject &test, int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(eventloop::makeServerDispatcher().release());
    const QCoreApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

} // namespace anteroom::tests
