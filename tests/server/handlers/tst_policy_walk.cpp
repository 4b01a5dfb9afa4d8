// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/client.h"
#include "server/net/listener.h"
#include "tests/server/handlers/clinic_harness.h"
#include "tests/server/handlers/policy_cells.h"

#include <QEventLoop>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace anteroom;
using namespace anteroom::handlers;
using namespace anteroom::tests;

namespace {

/// A standing that can come to be on the wire, and what is asked in it.
struct Cell
{
    const ExpectedVerdicts *row;
    qsizetype role;
    qsizetype relation;
    bool joined;
    bool ended;

    Relation kind() const { return Relations[relation]; }
    bool isChat() const { return QByteArrayView(row->event).startsWith("chat:"); }
    bool isConsultation() const { return QByteArrayView(row->event).startsWith("consultation:"); }
    /// The state machine has the last word on a start after the end.
    char expected() const
    {
        const char verdict = row->at(role, relation, joined, ended);
        const bool tooLate = ended && QByteArrayView(row->event) == "consultation:start";
        return verdict == 'a' && tooLate ? 'c' : verdict;
    }
    QByteArray name() const
    {
        return QByteArray(row->event) + ' ' + toWire(Roles[role]).toLatin1() + ' ' +
               toText(kind()).toLatin1() + (joined ? " joined" : "") + (ended ? " ended" : "");
    }
};

/// All of an event; those of the asker alone are one a role.
QList<Cell> cellsOf(const ExpectedVerdicts &row)
{
    QList<Cell> cells;
    for (qsizetype role = 0; role < 4; ++role) {
        for (qsizetype relation = 0; relation < 4; ++relation) {
            for (const bool joined : {false, true}) {
                for (const bool ended : {false, true}) {
                    const Cell cell{&row, role, relation, joined, ended};
                    const bool isAlone = !cell.isChat() && !cell.isConsultation();
                    if (isAlone && (relation > 0 || joined || ended))
                        continue;
                    if (cell.isConsultation() && cell.kind() == Relation::Assignee)
                        continue; // there is no such thing
                    cells.append(cell);
                }
            }
        }
    }
    return cells;
}

char verdictOf(const QJsonObject &ack)
{
    if (ack.value(u"ok").toBool())
        return 'a';
    const QString code = ack.value(u"error").toObject().value(u"code").toString();
    return code.isEmpty() ? '?' : code.at(0).toLatin1();
}

const ExpectedVerdicts &expectedOf(const QByteArray &event)
{
    for (const ExpectedVerdicts &row : Expected) {
        if (event == row.event)
            return row;
    }
    qFatal("no such event: %s", event.constData());
}

/// A clinic on a TCP port, with a client of each role on its own WebSocket.
class Site : public QObject
{
public:
    bool open(const Policy &policy)
    {
        handlers::Options options;
        options.rateLimits = false;
        options.policy = policy;
        if (!m_harness.start(options) || !m_harness.addUser(m_patient, Role::Patient) ||
            !m_harness.addUser(m_physician, Role::Physician))
            return false;
        m_listener = std::make_unique<net::Listener>(m_harness.engine(), m_deadlines, Limits{});
        if (m_listener->listen(QHostAddress::LocalHost, 0))
            return false;
        const std::array users{m_harness.patient, m_harness.physician, m_harness.agent,
                               m_harness.admin};
        for (qsizetype role = 0; role < 4; ++role) {
            m_users[role] = users[role];
            QSignalSpy connected(&m_clients[role], &demo::Client::connected);
            m_clients[role].connectTo(
                QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener->port())),
                m_harness.token(users[role]));
            if (!connected.wait(10'000))
                return false;
        }
        return true;
    }
    ~Site() override
    {
        for (demo::Client &client : m_clients)
            client.leave();
        m_harness.stop();
    }

    /// What the server answers, '?' when it did not or the set-up failed; nothing for a standing
    /// that the policy lets nobody get into.
    std::optional<char> ask(const Cell &cell)
    {
        const QString id = QStringLiteral("t%1").arg(++m_lastThing);
        const QJsonObject thing{
            {cell.isChat() ? QStringLiteral("conversationId") : QStringLiteral("sessionId"), id}};
        if ((cell.isChat() && !addConversation(id, cell)) ||
            (cell.isConsultation() && !addConsultation(id, cell)))
            return '?';
        const QString family = QString::fromLatin1(cell.row->event).section(u':', 0, 0);
        if (cell.joined) {
            const char entry = verdictOf(call(cell, family + QStringLiteral(":join"), thing));
            const ExpectedVerdicts &rule = expectedOf(family.toLatin1() + ":join");
            if (entry != rule.at(cell.role, cell.relation, false, false))
                return entry == 'a' ? entry : '?';
            if (entry != 'a')
                return std::nullopt;
        }
        if (cell.ended && !(cell.isChat() ? close(ConversationId(id)) : end(SessionId(id))))
            return '?';
        const QJsonObject ack =
            call(cell, QString::fromLatin1(cell.row->event), payloadOf(cell, thing));
        if (cell.joined)
            call(cell, family + QStringLiteral(":leave"), thing);
        return verdictOf(ack);
    }

private:
    UserId user(const Cell &cell) const { return m_users[cell.role]; }

    bool addConversation(const QString &id, const Cell &cell)
    {
        storage::NewConversation made{
            ConversationId(id), ConversationType::Consultation, m_patient, m_physician, {}};
        if (cell.kind() == Relation::Patient)
            made.patientId = user(cell);
        else if (cell.kind() == Relation::Physician)
            made.physicianId = user(cell);
        else if (cell.kind() == Relation::Assignee)
            made = {ConversationId(id), ConversationType::AgentSupport, m_patient, {}, user(cell)};
        return m_harness
            .run([&](storage::Transaction &tx) {
                return storage::insertConversation(tx, made, m_harness.now);
            })
            .ok();
    }
    bool addConsultation(const QString &id, const Cell &cell)
    {
        const bool isPatient = cell.kind() == Relation::Patient;
        const bool isPhysician = cell.kind() == Relation::Physician;
        const storage::NewConsultation made{SessionId(id),
                                            {},
                                            isPatient ? user(cell) : m_patient,
                                            isPhysician ? user(cell) : m_physician};
        return m_harness
            .run([&](storage::Transaction &tx) {
                return storage::insertConsultation(tx, made, m_harness.now);
            })
            .ok();
    }
    bool close(const ConversationId &id)
    {
        return m_harness
            .run([&](storage::Transaction &tx) {
                return storage::updateConversation(tx, id, {.status = ConversationStatus::Closed},
                                                   m_harness.now);
            })
            .ok();
    }
    bool end(const SessionId &id)
    {
        return m_harness
            .run([&](storage::Transaction &tx) {
                const auto started =
                    storage::moveConsultation(tx, id, SessionStep::Start, m_harness.now);
                return started ? storage::moveConsultation(tx, id, SessionStep::End, m_harness.now)
                               : started;
            })
            .ok();
    }
    QJsonObject payloadOf(const Cell &cell, const QJsonObject &thing)
    {
        const QByteArrayView event(cell.row->event);
        QJsonObject payload = cell.isChat() || cell.isConsultation() ? thing : QJsonObject();
        if (event == "chat:message")
            payload.insert(QStringLiteral("content"), QStringLiteral("hello"));
        for (const char *key : {"offer", "answer", "candidate"}) {
            if (event.endsWith(key)) {
                const bool isPatient = cell.kind() == Relation::Patient;
                payload.insert(QLatin1String(key),
                               QJsonObject{{QStringLiteral("sdp"), QStringLiteral("v=0")}});
                payload.insert(QStringLiteral("targetUserId"),
                               (isPatient ? m_physician : m_patient).toString());
            }
        }
        if (event == "consultation:stats")
            payload.insert(QStringLiteral("state"), QStringLiteral("connected"));
        if (event == "notifications:mark_read")
            payload.insert(QStringLiteral("markAllAsRead"), true);
        if (event == "presence:status")
            payload.insert(QStringLiteral("status"), QStringLiteral("online"));
        if (event == "auth:refresh")
            payload.insert(QStringLiteral("token"), m_harness.token(user(cell)));
        return payload;
    }
    QJsonObject call(const Cell &cell, const QString &event, const QJsonObject &payload)
    {
        QEventLoop loop;
        const auto answer = std::make_shared<QJsonObject>();
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        m_clients[cell.role].emitEvent(
            event, payload, [answer, waiting = QPointer(&loop)](const QJsonArray &arguments) {
                *answer = arguments.at(0).toObject();
                if (waiting)
                    waiting->quit();
            });
        loop.exec();
        return *answer;
    }

    ClinicHarness m_harness;
    DeadlineQueue m_deadlines{m_harness.clock}; ///< of the transport; nothing is to time out
    std::unique_ptr<net::Listener> m_listener;
    std::array<demo::Client, 4> m_clients;
    std::array<UserId, 4> m_users;
    const UserId m_patient{QStringLiteral("other-patient")};
    const UserId m_physician{QStringLiteral("other-physician")};
    int m_lastThing = 0;
};

/// Whether the wire answers a cell of the event otherwise; nothing when it did not answer.
std::optional<bool> isNoticed(const Policy &policy, const QByteArray &event)
{
    Site site;
    if (!site.open(policy))
        return std::nullopt;
    for (const Cell &cell : cellsOf(expectedOf(event))) {
        // That nobody may come in any more is asked about in the cells that are not joined.
        if (cell.joined && event.endsWith(":join"))
            continue;
        const std::optional<char> seen = site.ask(cell);
        if (seen == '?')
            return std::nullopt;
        if (seen && *seen != cell.expected())
            return true;
    }
    return false;
}

/// The same row with another answer than before, a refusal that no later check could give.
Policy withOtherVerdict(qsizetype row)
{
    QList<PolicyRow> rows = Policy().rows();
    const bool isForbidden = rows[row].verdict == Verdict::Forbidden;
    rows[row].verdict = isForbidden ? Verdict::Conflict : Verdict::Forbidden;
    return Policy(rows);
}

Policy without(qsizetype row)
{
    QList<PolicyRow> rows = Policy().rows();
    rows.removeAt(row);
    return Policy(rows);
}

} // namespace

/// The policy as clients meet it: every cell through a TCP connection of its own, and proof that no
/// row could be lost or turned round unnoticed.
class TestPolicyWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCell()
    {
        Site site;
        QVERIFY(site.open(Policy()));
        int asked = 0;
        int outOfReach = 0;
        for (const ExpectedVerdicts &row : Expected) {
            for (const Cell &cell : cellsOf(row)) {
                const std::optional<char> seen = site.ask(cell);
                ++(seen ? asked : outOfReach);
                const QByteArray text =
                    cell.name() + ": " + seen.value_or('-') + " instead of " + cell.expected();
                QVERIFY2(!seen || *seen == cell.expected(), text.constData());
            }
        }
        // Of those out of reach each needs a room that its person can't come into.
        qInfo("%d cells asked, %d out of reach", asked, outOfReach);
        QVERIFY(asked > 600);
        QVERIFY(outOfReach < asked / 2);
    }

    void noRowCouldBeLost_data() { rows(); }
    void noRowCouldBeLost()
    {
        QFETCH(qsizetype, row);
        const QByteArray event = Policy().rows().at(row).event;
        QCOMPARE(isNoticed(without(row), event), std::optional(true));
    }

    void noRowCouldBeTurned_data() { rows(); }
    void noRowCouldBeTurned()
    {
        QFETCH(qsizetype, row);
        const QByteArray event = Policy().rows().at(row).event;
        QCOMPARE(isNoticed(withOtherVerdict(row), event), std::optional(true));
    }

private:
    static void rows()
    {
        QTest::addColumn<qsizetype>("row");
        const QList<PolicyRow> all = Policy().rows();
        for (qsizetype row = 0; row < all.size(); ++row)
            QTest::addRow("%s, row %lld", all[row].event.constData(), qlonglong(row)) << row;
    }
};

QTEST_GUILESS_MAIN(TestPolicyWalk)
#include "tst_policy_walk.moc"
