// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/event_table.h"
#include "server/handlers/policy.h"

#include <QSet>
#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;

namespace {
constexpr Role Roles[] = {Role::Patient, Role::Physician, Role::Agent, Role::Admin};
constexpr Relation Relations[] = {Relation::None, Relation::Patient, Relation::Physician,
                                  Relation::Assignee};

// For each event and situation four words (PATIENT, PHYSICIAN, AGENT, ADMIN), in each a letter a
// relation (none, patient, physician, assignee): a allowed, c conflict, f forbidden, n not found.
struct Expected
{
    const char *event;
    const char *outside;
    const char *joined;
    const char *ended; ///< and joined
};
constexpr const char *Read = "naan naan naaa aaaa";
constexpr const char *Everyone = "aaaa aaaa aaaa aaaa";
constexpr const char *Nobody = "nnnn nnnn nnnn nnnn";
constexpr const char *Alone = "annn annn annn annn";
constexpr const char *Direct = "nfan nfan nfan aaan";
constexpr Expected Cells[] = {
    {"chat:join", Read, Read, Read},
    {"chat:history", Read, Read, Read},
    {"chat:message", "naan naan naaa faaa", "naan naan naaa faaa", "nccn nccn nccc fccc"},
    {"chat:mark_read", "naan naan naaa faaa", "naan naan naaa faaa", "naan naan naaa faaa"},
    {"chat:leave", Everyone, Everyone, Everyone},
    {"chat:typing:start", Nobody, Everyone, Everyone},
    {"chat:typing:stop", Nobody, Everyone, Everyone},
    {"consultation:join", "naan naan naan aaan", "naan naan naan aaan", "naan naan naan aaan"},
    {"consultation:leave", Everyone, Everyone, Everyone},
    {"consultation:offer", "nffn nffn nffn fffn", "naan naan naan faan", "nccn nccn nccn fccn"},
    {"consultation:answer", "nffn nffn nffn fffn", "naan naan naan faan", "nccn nccn nccn fccn"},
    {"consultation:ice-candidate", "nffn nffn nffn fffn", "naan naan naan faan",
     "nccn nccn nccn fccn"},
    {"consultation:start", Direct, Direct, Direct},
    {"consultation:end", Direct, Direct, Direct},
    {"consultation:stats", Nobody, Everyone, Everyone},
    {"notifications:subscribe", Alone, Alone, Alone},
    {"notifications:mark_read", Alone, Alone, Alone},
    {"presence:status", Alone, Alone, Alone},
    {"presence:list", Alone, Alone, Alone},
    {"auth:refresh", Alone, Alone, Alone},
};

char letter(Verdict verdict)
{
    return toText(verdict).at(0).toLatin1();
}

QByteArray cellsOf(const Policy &policy, const char *event, bool joined, bool ended)
{
    QByteArray row;
    for (const Role role : Roles) {
        if (!row.isEmpty())
            row += ' ';
        for (const Relation relation : Relations)
            row += letter(policy.decide(event, {role, relation, joined, ended}));
    }
    return row;
}
} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCell()
    {
        const Policy policy;
        for (const Expected &expected : Cells) {
            QCOMPARE(cellsOf(policy, expected.event, false, false), QByteArray(expected.outside));
            QCOMPARE(cellsOf(policy, expected.event, true, false), QByteArray(expected.joined));
            QCOMPARE(cellsOf(policy, expected.event, true, true), QByteArray(expected.ended));
        }
    }

    void knowsEveryEvent()
    {
        QSet<QByteArray> inTable;
        for (const PolicyRow &row : Policy().rows())
            inTable.insert(row.event);
        QSet<QByteArray> known;
        for (const EventRule &rule : eventRules())
            known.insert(rule.event);
        QCOMPARE(inTable, known);
        QCOMPARE(qsizetype(std::size(Cells)), known.size());
    }

    void deniesByDefault()
    {
        const Standing admin{Role::Admin, Relation::Physician, true, false};

        QCOMPARE(Policy().decide("chat:unheard-of", admin), Verdict::NotFound);
        QCOMPARE(Policy(QList<PolicyRow>()).decide("chat:join", admin), Verdict::NotFound);
    }

    void knowsRelationsToAConversation()
    {
        Conversation conversation;
        conversation.patientId = UserId(QStringLiteral("p"));
        conversation.physicianId = UserId(QStringLiteral("d"));
        conversation.assigneeId = UserId(QStringLiteral("a"));

        QCOMPARE(relationTo(conversation, UserId(QStringLiteral("p"))), Relation::Patient);
        QCOMPARE(relationTo(conversation, UserId(QStringLiteral("d"))), Relation::Physician);
        QCOMPARE(relationTo(conversation, UserId(QStringLiteral("a"))), Relation::None);
        QCOMPARE(relationTo(conversation, UserId(QStringLiteral("x"))), Relation::None);

        conversation.type = ConversationType::AgentSupport;
        QCOMPARE(relationTo(conversation, UserId(QStringLiteral("a"))), Relation::Assignee);
    }

    void knowsRelationsToASession()
    {
        ConsultationSession session;
        session.patient.id = UserId(QStringLiteral("p"));
        session.physician.id = UserId(QStringLiteral("d"));

        QCOMPARE(relationTo(session, UserId(QStringLiteral("p"))), Relation::Patient);
        QCOMPARE(relationTo(session, UserId(QStringLiteral("d"))), Relation::Physician);
        QCOMPARE(relationTo(session, UserId(QStringLiteral("x"))), Relation::None);
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
