// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/name_mask.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::gui;

class TestNameMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBecomeInitials_data();
    void namesBecomeInitials();
    void everyEventIsMasked();
};

void TestNameMask::namesBecomeInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    QTest::newRow("two words") << QStringLiteral("Ana Silva") << QStringLiteral("A. S.");
    QTest::newRow("one word") << QStringLiteral("ana") << QStringLiteral("A.");
    QTest::newRow("spaces") << QStringLiteral("  Ana   Silva ") << QStringLiteral("A. S.");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("beyond the first plane")
        << QStringLiteral("\U0001F600bc") << QStringLiteral("\U0001F600.");
}

void TestNameMask::namesBecomeInitials()
{
    QFETCH(QString, name);
    QTEST(initials(name), "masked");
}

void TestNameMask::everyEventIsMasked()
{
    const QString name = QStringLiteral("Zyx Wvu");
    User user;
    user.displayName = name;
    user.email = QStringLiteral("zyx@clinic.example");
    Message message;
    message.sender = user;
    feed::ConsultationView consultation;
    consultation.session.patient = consultation.session.physician = user;
    feed::ConversationView conversation;
    conversation.patientName = conversation.counterpartName = conversation.assigneeName = name;
    feed::PresenceView presence;
    presence.displayName = name;
    feed::TrafficView traffic;
    traffic.displayName = name;
    feed::ConnectionView connection;
    connection.displayName = name;
    feed::MuteView mute;
    mute.displayName = name;
    QList<feed::FeedEvent> events{feed::UserChanged{user},
                                  feed::MessageStored{message},
                                  feed::ConsultationChanged{consultation},
                                  feed::ConversationChanged{conversation},
                                  feed::PresenceChanged{presence},
                                  feed::TrafficRecorded{traffic},
                                  feed::ConnectionChanged{connection},
                                  feed::MutesChanged{{mute}}};
    const QString masked = QStringLiteral("Z. W.");
    for (feed::FeedEvent &event : events)
        maskNames(event);
    QCOMPARE(std::get<feed::UserChanged>(events[0]).user.displayName, masked);
    QVERIFY(std::get<feed::UserChanged>(events[0]).user.email.isEmpty());
    QCOMPARE(std::get<feed::MessageStored>(events[1]).message.sender->displayName, masked);
    QCOMPARE(
        std::get<feed::ConsultationChanged>(events[2]).consultation.session.patient.displayName,
        masked);
    QCOMPARE(
        std::get<feed::ConsultationChanged>(events[2]).consultation.session.physician.displayName,
        masked);
    const auto &shown = std::get<feed::ConversationChanged>(events[3]).conversation;
    QCOMPARE(shown.patientName + shown.counterpartName + shown.assigneeName,
             masked + masked + masked);
    QCOMPARE(std::get<feed::PresenceChanged>(events[4]).presence.displayName, masked);
    QCOMPARE(std::get<feed::TrafficRecorded>(events[5]).traffic.displayName, masked);
    QCOMPARE(std::get<feed::ConnectionChanged>(events[6]).connection.displayName, masked);
    QCOMPARE(std::get<feed::MutesChanged>(events[7]).mutes.first().displayName, masked);
}

QTEST_GUILESS_MAIN(TestNameMask)
#include "tst_name_mask.moc"
