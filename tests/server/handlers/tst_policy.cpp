// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/event_table.h"
#include "tests/server/handlers/policy_cells.h"

#include <QSet>
#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;
using namespace anteroom::tests;

namespace {
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
        for (const ExpectedVerdicts &expected : Expected) {
            for (const bool joined : {false, true}) {
                for (const bool ended : {false, true})
                    QCOMPARE(cellsOf(policy, expected.event, joined, ended),
                             QByteArray(expected.in(joined, ended)));
            }
        }
    }

    void knowsEveryEvent()
    {
        QSet<QByteArray> inTable;
        const Policy policy;
        for (const PolicyRow &row : policy.rows())
            inTable.insert(row.event);
        QSet<QByteArray> known;
        for (const EventRule &rule : eventRules())
            known.insert(rule.event);
        QCOMPARE(inTable, known);
        QCOMPARE(qsizetype(std::size(Expected)), known.size());
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
