// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/participant_links.h"

#include <QJsonArray>
#include <QTest>

using namespace anteroom;
using handlers::ParticipantLinks;

class TestParticipantLinks : public QObject
{
    Q_OBJECT

    const SessionId m_session{QStringLiteral("s")};
    const UserId m_user{QStringLiteral("u")};

    static QJsonObject stats(const QString &state, const QJsonObject &more = {})
    {
        QJsonObject payload = more;
        payload.insert(QStringLiteral("state"), state);
        return payload;
    }

private Q_SLOTS:
    void keepsWhatIsNotToldAgain()
    {
        ParticipantLinks links;
        const auto first =
            links.note(m_session, m_user,
                       stats(QStringLiteral("connected"), {{QStringLiteral("roundTripMs"), 41.6},
                                                           {QStringLiteral("camera"), true}}));
        QVERIFY(first.link && first.state);
        const auto second = links.note(
            m_session, m_user,
            stats(QStringLiteral("connected"), {{QStringLiteral("packetLossPercent"), 2.5},
                                                {QStringLiteral("microphone"), false}}));
        QVERIFY(second.link && !second.state);
        const auto third = links.note(m_session, m_user, stats(QStringLiteral("connected")));
        QVERIFY(!third.link && !third.state);

        const feed::ParticipantLink link = links.find(m_session, m_user);
        QCOMPARE(link.state, QStringLiteral("connected"));
        QCOMPARE(link.roundTripMilliseconds, 42);
        QCOMPARE(link.lossPercent, 2.5);
        QCOMPARE(link.camera, std::optional<bool>(true));
        QCOMPARE(link.microphone, std::optional<bool>(false));
    }

    void ignoresUnfitValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *key, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        row("negative time", "roundTripMs", -1);
        row("endless time", "roundTripMs", 60'001);
        row("time as text", "roundTripMs", QStringLiteral("40"));
        row("no time", "roundTripMs", QJsonValue::Null);
        row("negative loss", "packetLossPercent", -0.1);
        row("more than all lost", "packetLossPercent", 100.1);
        row("loss as list", "packetLossPercent", QJsonArray{1});
        row("camera as number", "camera", 1);
        row("camera as text", "camera", QStringLiteral("true"));
        row("microphone as object", "microphone", QJsonObject());
    }
    void ignoresUnfitValues()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        ParticipantLinks links;
        links.note(m_session, m_user, stats(QStringLiteral("connected")));

        const auto change =
            links.note(m_session, m_user, stats(QStringLiteral("connected"), {{key, value}}));

        QVERIFY(!change.link);
        const feed::ParticipantLink link = links.find(m_session, m_user);
        QCOMPARE(link.roundTripMilliseconds, -1);
        QCOMPARE(link.lossPercent, -1.0);
        QVERIFY(!link.camera && !link.microphone);
    }

    void aLostOneHasNoFiguresAndATerm()
    {
        ParticipantLinks links;
        links.note(m_session, m_user,
                   stats(QStringLiteral("connected"), {{QStringLiteral("roundTripMs"), 40}}));
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(90'000, Qt::UTC);

        links.lost(m_session, m_user, until);

        QCOMPARE(links.find(m_session, m_user).keptUntil, until);
        QCOMPARE(links.find(m_session, m_user).roundTripMilliseconds, -1);
        QCOMPARE(links.find(m_session, m_user).state, QStringLiteral("connected"));
        links.returned(m_session, m_user);
        QVERIFY(!links.find(m_session, m_user).keptUntil.isValid());
    }

    void nothingIsKeptOfThoseWhoLeft()
    {
        ParticipantLinks links;
        const UserId other(QStringLiteral("other"));
        links.note(m_session, m_user, stats(QStringLiteral("connected")));
        links.note(m_session, other, stats(QStringLiteral("connected")));

        links.remove(m_session, m_user);
        QVERIFY(links.find(m_session, m_user).state.isEmpty());
        QVERIFY(!links.find(m_session, other).state.isEmpty());
        links.remove(m_session, other);
        QCOMPARE(links.sessionCount(), 0);
        links.returned(m_session, other);
        QCOMPARE(links.sessionCount(), 0);
    }
};

QTEST_APPLESS_MAIN(TestParticipantLinks)
#include "tst_participant_links.moc"
