// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/access_table.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;

namespace {
constexpr Action Actions[] = {Action::ReadConversation,  Action::WriteConversation,
                              Action::JoinConsultation,  Action::Signal,
                              Action::StartConsultation, Action::EndConsultation};
constexpr Role Roles[] = {Role::Patient, Role::Physician, Role::Agent, Role::Admin};
constexpr Relation Relations[] = {Relation::None, Relation::Patient, Relation::Physician,
                                  Relation::Assignee};

// For each action four words (PATIENT, PHYSICIAN, AGENT, ADMIN), in each a letter a relation (none,
// patient, physician, assignee): a allowed, f forbidden, n not found.
constexpr const char *Expected[] = {
    "naan naan naaa aaaa", // join, history
    "naan naan naaa faaa", // message, mark_read
    "naan naan naan aaan", // consultation:join
    "naan naan naan faan", // offer, answer, ice-candidate
    "nfan nfan nfan aaan", // start
    "nfan nfan nfan aaan", // end
};

char letter(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allowed:
        return 'a';
    case Verdict::Forbidden:
        return 'f';
    case Verdict::NotFound:
        break;
    }
    return 'n';
}
} // namespace

class TestAccessTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCell()
    {
        for (size_t action = 0; action < std::size(Actions); ++action) {
            QByteArray row;
            for (Role role : Roles) {
                if (!row.isEmpty())
                    row += ' ';
                for (Relation relation : Relations)
                    row += letter(decide(Actions[action], role, relation));
            }
            QCOMPARE(row, QByteArray(Expected[action]));
        }
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

QTEST_GUILESS_MAIN(TestAccessTable)
#include "tst_access_table.moc"
