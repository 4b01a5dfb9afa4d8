// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/outbox/outbox.h"
#include "shared/base/clock.h"
#include "tests/server/storage/clinic_fixture.h"
#include "tests/support/memory_transport.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

using namespace anteroom;
using namespace anteroom::outbox;
using anteroom::storage::Stored;
using anteroom::storage::Transaction;
using anteroom::tests::ClinicFixture;

namespace {

/// A receiver that keeps each request and answers what it is told to.
class Receiver : public QObject
{
public:
    Receiver()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }
    QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/hook?a=b").arg(m_server.serverPort()));
    }
    static QByteArray answer(const QByteArray &status, const QByteArray &body = {},
                             const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\n" + headers +
               "Content-Length: " + QByteArray::number(body.size()) +
               "\r\nConnection: close\r\n\r\n" + body;
    }

    QList<QByteArray> requests;
    QByteArray reply = answer("200 OK");

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &bytes = m_bytes[socket];
        bytes += socket->readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        const qsizetype at = bytes.toLower().indexOf("content-length: ");
        if (end < 0 || at < 0)
            return;
        const qsizetype length = bytes.mid(at + 16, bytes.indexOf('\r', at) - at - 16).toLongLong();
        if (bytes.size() < end + 4 + length)
            return;
        requests.append(m_bytes.take(socket));
        socket->write(reply);
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_bytes;
};

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.split('\n')) {
        if (line.toLower().startsWith(QByteArray(name + ": ")))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsASignedWebhook();
    void keepsThePaymentsStatus();
    void triesAgainLater();
    void givesUpWhenTheReceiverIsGone();
    void followsNoRedirect();
    void sendsNothingWithoutASecret();
    void refusesAnAddressInside();
    void startsNoMoreThanItMay();

private:
    OutboxItem item(const QString &key)
    {
        return **m_clinic->run([&](Transaction &tx) { return storage::findOutbox(tx, key); });
    }
    void enqueue(OutboxKind kind, const QString &key, const QJsonObject &payload = {})
    {
        QVERIFY(*m_clinic->run([&](Transaction &tx) {
            return storage::enqueueOutbox(tx, kind, key, payload, m_clock.utcNow());
        }));
    }
    void start(OutboxOptions options)
    {
        m_outbox = std::make_unique<Outbox>(m_clinic->storage(), *m_deadlines, options);
        m_outbox->start();
    }
    OutboxOptions options() const
    {
        return {m_receiver->url(), m_receiver->url(), {}, "a secret of the test"};
    }
    /// The clock goes on until the next time that the outbox looks.
    void look() { tests::advance(m_clock, *m_deadlines, Outbox::Interval); }

    /// For a condition that is asked again and again: the clock goes on each time.
    bool isDeliveredInTime(const QString &key)
    {
        look();
        return item(key).state == OutboxState::Delivered;
    }

    FakeClock m_clock;
    std::unique_ptr<ClinicFixture> m_clinic;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<Outbox> m_outbox;
};

void TestOutbox::init()
{
    m_clinic = std::make_unique<ClinicFixture>();
    QVERIFY(m_clinic->openClinic());
    m_receiver = std::make_unique<Receiver>();
    m_deadlines = std::make_unique<DeadlineQueue>(m_clock);
}

void TestOutbox::cleanup()
{
    m_outbox.reset();
    m_deadlines.reset();
    m_receiver.reset();
    m_clinic.reset();
}

void TestOutbox::sendsASignedWebhook()
{
    enqueue(OutboxKind::Push, QStringLiteral("push:1"),
            {{QStringLiteral("type"), QStringLiteral("message")},
             {QStringLiteral("userId"), QStringLiteral("pat")}});

    start(options());
    QTRY_COMPARE(item(QStringLiteral("push:1")).state, OutboxState::Delivered);

    QCOMPARE(m_receiver->requests.size(), 1);
    const QByteArray request = m_receiver->requests.first();
    QVERIFY(request.startsWith("POST /hook?a=b HTTP/1.1\r\n"));
    QCOMPARE(headerOf(request, "host"), m_receiver->url().authority().toLatin1());
    QCOMPARE(headerOf(request, "content-type"), QByteArray("application/json"));
    QCOMPARE(headerOf(request, "webhook-id"), QByteArray("push:1"));
    const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
    QCOMPARE(headerOf(request, "webhook-signature"),
             webhookSignature("a secret of the test", QStringLiteral("push:1"),
                              headerOf(request, "webhook-timestamp").toLongLong(), body));
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    QCOMPARE(json.value(u"type").toString(), QStringLiteral("message"));
    QCOMPARE(json.value(u"data").toObject().value(u"userId").toString(), QStringLiteral("pat"));
    look();
    QCOMPARE(m_receiver->requests.size(), 1);
}

void TestOutbox::keepsThePaymentsStatus()
{
    m_receiver->reply = Receiver::answer("201 Created", R"({"status":"captured","more":1})");
    enqueue(OutboxKind::Payment, QStringLiteral("payment:s1"));
    int settled = 0;

    start(options());
    connect(m_outbox.get(), &Outbox::noted, this, [&settled] { ++settled; });
    QTRY_COMPARE(settled, 1);

    QCOMPARE(item(QStringLiteral("payment:s1")).reply, QStringLiteral("captured"));
    QVERIFY(m_receiver->requests.first().contains("consultation.completed"));
}

void TestOutbox::triesAgainLater()
{
    m_receiver->reply = Receiver::answer("500 Internal Server Error", "secret words");
    enqueue(OutboxKind::Push, QStringLiteral("push:1"));

    start(options());
    QTRY_COMPARE(item(QStringLiteral("push:1")).attempts, 1);

    QCOMPARE(item(QStringLiteral("push:1")).lastError, QStringLiteral("answered 500"));
    m_receiver->reply = Receiver::answer("204 No Content");
    look(); // not before its time
    QCOMPARE(m_receiver->requests.size(), 1);
    QTRY_VERIFY(isDeliveredInTime(QStringLiteral("push:1")));
    QCOMPARE(m_receiver->requests.size(), 2);
    QCOMPARE(headerOf(m_receiver->requests.at(1), "webhook-id"), QByteArray("push:1"));
}

void TestOutbox::givesUpWhenTheReceiverIsGone()
{
    m_receiver->reply = Receiver::answer("410 Gone");
    enqueue(OutboxKind::Push, QStringLiteral("push:1"));

    start(options());
    QTRY_VERIFY(item(QStringLiteral("push:1")).deadAt.isValid());

    m_receiver->reply = Receiver::answer("200 OK");
    QVERIFY(m_clinic
                ->run([&](Transaction &tx) {
                    return storage::retryOutbox(tx, QStringLiteral("push:1"), m_clock.utcNow());
                })
                .ok());
    QTRY_VERIFY(isDeliveredInTime(QStringLiteral("push:1")));
}

void TestOutbox::followsNoRedirect()
{
    Receiver other;
    m_receiver->reply =
        Receiver::answer("302 Found", {}, "Location: " + other.url().toEncoded() + "\r\n");
    enqueue(OutboxKind::Push, QStringLiteral("push:1"));

    start(options());
    QTRY_COMPARE(item(QStringLiteral("push:1")).attempts, 1);

    QVERIFY(item(QStringLiteral("push:1")).lastError.contains(QStringLiteral("redirect")));
    QVERIFY(other.requests.isEmpty());
}

void TestOutbox::sendsNothingWithoutASecret()
{
    enqueue(OutboxKind::Push, QStringLiteral("push:1"));
    OutboxOptions without = options();
    without.secret.clear();

    start(without);
    look();
    QCOMPARE(item(QStringLiteral("push:1")).attempts, 0);

    m_outbox->setSecret("now there is one");
    QTRY_VERIFY(isDeliveredInTime(QStringLiteral("push:1")));
}

void TestOutbox::refusesAnAddressInside()
{
    enqueue(OutboxKind::Push, QStringLiteral("push:1"));
    OutboxOptions inside = options();
    inside.pushUrl.setScheme(QStringLiteral("https"));

    start(inside);
    QTRY_COMPARE(item(QStringLiteral("push:1")).attempts, 1);

    QVERIFY(item(QStringLiteral("push:1")).lastError.contains(QStringLiteral("inside")));
    QVERIFY(m_receiver->requests.isEmpty());
}

void TestOutbox::startsNoMoreThanItMay()
{
    for (int i = 0; i < 3 * Outbox::MaximumUnderWay; ++i)
        enqueue(OutboxKind::Push, QStringLiteral("push:%1").arg(i));

    start(options());

    QTRY_COMPARE(m_receiver->requests.size(), 3 * Outbox::MaximumUnderWay);
    QSet<QByteArray> ids;
    for (const QByteArray &request : m_receiver->requests)
        ids.insert(headerOf(request, "webhook-id"));
    QCOMPARE(ids.size(), m_receiver->requests.size());
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
