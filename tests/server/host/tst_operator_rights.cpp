// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/operator_rights.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::host;

Q_DECLARE_METATYPE(anteroom::feed::ServerCommand)

class TestOperatorRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheTable_data();
    void followsTheTable();
};

void TestOperatorRights::followsTheTable_data()
{
    QTest::addColumn<feed::ServerCommand>("command");
    QTest::addColumn<QString>("least"); // empty: nobody needs to be signed in
    const auto row = [](const char *name, const feed::ServerCommand &command,
                        const QString &least) { QTest::newRow(name) << command << least; };
    row("CreateFirstAdmin", feed::CreateFirstAdmin{}, QString());
    row("SignIn", feed::SignIn{}, QString());
    row("SignOut", feed::SignOut{}, QString());
    row("RequestSnapshot", feed::RequestSnapshot{}, u"viewer"_qs);
    row("CreateUser", feed::CreateUser{}, u"admin"_qs);
    row("SetUserActive", feed::SetUserActive{}, u"admin"_qs);
    row("IssueToken", feed::IssueToken{}, u"admin"_qs);
    row("RevokeTokens", feed::RevokeTokens{}, u"admin"_qs);
    row("CreateConversation", feed::CreateConversation{}, u"operator"_qs);
    row("CreateConsultation", feed::CreateConsultation{}, u"operator"_qs);
    row("StartConsultation", feed::StartConsultation{}, u"operator"_qs);
    row("EndConsultation", feed::EndConsultation{}, u"operator"_qs);
    row("RemoveParticipant", feed::RemoveParticipant{}, u"operator"_qs);
    row("AdmitPatient", feed::AdmitPatient{}, u"operator"_qs);
    row("DenyPatient", feed::DenyPatient{}, u"operator"_qs);
    row("LockConsultation", feed::LockConsultation{}, u"operator"_qs);
    row("MessageConsultation", feed::MessageConsultation{}, u"operator"_qs);
    row("Announce", feed::Announce{}, u"operator"_qs);
    row("ExportTranscript", feed::ExportTranscript{}, u"clinician-lead"_qs);
    row("RetryDelivery", feed::RetryDelivery{}, u"operator"_qs);
    row("ReviveDelivery", feed::ReviveDelivery{}, u"admin"_qs);
    row("AbandonDelivery", feed::AbandonDelivery{}, u"admin"_qs);
    row("WatchConversation", feed::WatchConversation{}, u"operator"_qs);
    row("UnwatchConversation", feed::UnwatchConversation{}, u"operator"_qs);
    row("LoadTranscript", feed::LoadTranscript{}, u"operator"_qs);
    row("RedactMessage", feed::RedactMessage{}, u"operator"_qs);
    row("RevealTraffic", feed::RevealTraffic{}, u"admin"_qs);
}

void TestOperatorRights::followsTheTable()
{
    QFETCH(feed::ServerCommand, command);
    QFETCH(QString, least);

    const auto needed = neededRole(command);
    QCOMPARE(needed ? toWire(*needed) : QString(), least);
    for (const OperatorRole role : {OperatorRole::Viewer, OperatorRole::Operator,
                                    OperatorRole::ClinicianLead, OperatorRole::Admin})
        QCOMPARE(isAllowed(role, command), !needed || role >= *needed);
}

QTEST_APPLESS_MAIN(TestOperatorRights)
#include "tst_operator_rights.moc"
