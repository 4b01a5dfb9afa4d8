// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/conformance/conformance_server.h"
#include "shared/base/clock.h"
#include "shared/base/deadline_queue.h"
#include "tests/server/vectors/raw_client.h"

#include <memory>

namespace anteroom::tests {

/// As long as a session id, and stands for one.
inline const QByteArray SidMark(22, '@');

/// A row of the columns bytes and expected.
void row(const char *id, const QByteArray &bytes, const QByteArray &expected);

/// The options of a profile without the command line: short paths, the defaults of Limits.
conformance::Options profileOptions(const char *profile);

/// A real server on loopback in this process, under a clock that stands still until it is told to
/// go on. Loopback delivers at once, so after a send() settle() lets the server see exactly the
/// bytes sent so far.
class VectorServer
{
public:
    explicit VectorServer(const conformance::Options &options);
    ~VectorServer();
    Q_DISABLE_COPY_MOVE(VectorServer)

    /// Turns the event loop until nothing is left to do.
    void settle();
    void advance(milliseconds by);

    std::unique_ptr<RawClient> connect(int receiveBufferBytes = 0);
    /// Sends all of it, lets the server act, takes what came.
    void say(RawClient &client, const QByteArray &bytes);
    void say(RawClient &client, const QList<QByteArray> &pieces);
    /// What the client has heard; when that is not what is expected, the system gets a while to
    /// bring it.
    QByteArray heard(RawClient &client, const QByteArray &expected);
    /// The transcript of one request on a connection of its own.
    QByteArray ask(const QByteArray &request);

    /// What bytes, cut into pieces, lead to on a connection of their own. A session is opened for
    /// those that hold SidMark.
    QByteArray play(const QByteArray &bytes, const QList<QByteArray> &pieces,
                    const QByteArray &expected);

    /// Opens a session by polling and answers its id.
    QByteArray openSession();
    /// A WebSocket session whose handshake was read.
    std::unique_ptr<RawClient> openWebSocket();
    /// The same, connected to a namespace of the protocol profile.
    std::unique_ptr<RawClient> openSocket(const QByteArray &nsp = "/");

    /// A poll that waits.
    std::unique_ptr<RawClient> park(const QByteArray &sid);
    /// Does a session of engine-echo carry a message there and back? `200 ok, 200 4echo`
    QByteArray echo(const QByteArray &sid);
    /// The same over a WebSocket: `text 4echo`
    QByteArray echo(RawClient &webSocket);

    QByteArray get(const QByteArray &sid) const;
    QByteArray post(const QByteArray &sid, const QByteArray &body) const;
    /// query: what follows `?EIO=4&transport=websocket`.
    QByteArray upgrade(const QByteArray &query = {}) const;

    /// Lets the clients miss a ping.
    void endSessions();
    qsizetype sessionCount() const { return m_server.sessionCount(); }
    int connectionCount() const { return m_server.connectionCount(); }
    /// Sessions and connections, as the system catches up with clients that have left.
    QByteArray counts(const QByteArray &expected);
    /// Does a client that keeps the rules get what it wants, by polling and by WebSocket?
    bool servesOthers();

private:
    FakeClock m_clock;
    DeadlineQueue m_deadlines{m_clock};
    conformance::Options m_options;
    conformance::ConformanceServer m_server;
};

/// Whole, byte by byte, and in two at every byte; long bytes in two at some places only.
QList<QList<QByteArray>> cutsOf(const QByteArray &bytes);
/// The pieces of other bytes of the same length, cut at the same places.
QList<QByteArray> cutLike(const QList<QByteArray> &pieces, const QByteArray &bytes);

/// A client's text frame.
QByteArray textFrame(const QByteArray &text);
QByteArray binaryFrame(const QByteArray &bytes);

/// What this process holds in memory; always 0 under the address sanitizer.
qsizetype residentBytes();
int descriptorCount();

/// Runs a test object on the server's dispatcher, whose turns flush what was written.
int runOnServerDispatcher(QObject &test, int argc, char **argv);

} // namespace anteroom::tests
