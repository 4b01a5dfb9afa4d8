// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_rules.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
feed::TrafficView rowOf(const QString &event, const QString &outcome, qint64 latency = -1)
{
    feed::TrafficView row;
    row.event = event;
    row.outcome = outcome;
    row.latencyMicroseconds = latency;
    return row;
}

QString nameFor(const TrafficRules &rules, const feed::TrafficView &row)
{
    const TrafficRule *rule = rules.ruleFor(row);
    return rule ? rule->name : QString();
}
} // namespace

class TestTrafficRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory->path());
        QCoreApplication::setOrganizationName(QStringLiteral("anteroom-test"));
        QCoreApplication::setApplicationName(m_directory->path().section(u'/', -1));
    }

    void everyDefaultIsAFilter()
    {
        for (const TrafficRule &rule : TrafficRules::defaults()) {
            QVERIFY2(TrafficFilter::parse(rule.filter).ok(), qPrintable(rule.filter));
            QVERIFY(!rule.name.isEmpty());
        }
    }

    void theDefaultsTellRefusalsSlownessAndConnections()
    {
        const TrafficRules rules;
        const QString chat = QStringLiteral("chat:message");
        const QString ok = QStringLiteral("ok");

        QCOMPARE(nameFor(rules, rowOf(chat, QStringLiteral("forbidden"), 600'000)),
                 QStringLiteral("Refused"));
        QCOMPARE(nameFor(rules, rowOf(chat, ok, 600'000)), QStringLiteral("Slow"));
        QCOMPARE(nameFor(rules, rowOf(chat, ok, 500'000)), QString());
        QCOMPARE(nameFor(rules, rowOf(chat, {})), QString());
        QCOMPARE(nameFor(rules, rowOf(QStringLiteral("connect"), ok)),
                 QStringLiteral("Connection"));
        QCOMPARE(
            nameFor(rules, rowOf(QStringLiteral("disconnect"), QStringLiteral("transport close"))),
            QStringLiteral("Connection"));
    }

    void remembersWhatWasChangedAndForgetsTheDefaults()
    {
        QList<TrafficRule> wanted = TrafficRules::defaults();
        wanted[1].enabled = false;
        wanted.prepend({QStringLiteral("Big"), QStringLiteral("bytes > 1M"),
                        TrafficRule::Tone::Waiting, true});
        {
            TrafficRules rules;
            QSignalSpy changed(&rules, &TrafficRules::changed);
            rules.setRules(wanted);
            QCOMPARE(changed.size(), 1);
        }
        TrafficRules rules;
        QCOMPARE(rules.rules(), wanted);
        feed::TrafficView big = rowOf(QStringLiteral("x"), QStringLiteral("forbidden"));
        big.bytes = 2'000'000;
        QCOMPARE(nameFor(rules, big), QStringLiteral("Big"));

        rules.setRules(TrafficRules::defaults());

        QVERIFY(QSettings().allKeys().isEmpty());
        QCOMPARE(TrafficRules().rules(), TrafficRules::defaults());
    }

    void noRuleAtAllIsRememberedToo()
    {
        TrafficRules().setRules({});

        QVERIFY(TrafficRules().rules().isEmpty());
    }

    void aWrongOrEmptyFilterMatchesNothing()
    {
        TrafficRules rules;
        rules.setRules({{QStringLiteral("Wrong"), QStringLiteral("bytes >"), {}, true},
                        {QStringLiteral("Empty"), QString(), {}, true}});

        QCOMPARE(rules.ruleFor(rowOf(QStringLiteral("x"), {})), nullptr);
    }

    void theNoteHoldsWordAndOutcome()
    {
        const TrafficRule rule{QStringLiteral("Refused"), {}, {}, true};
        const auto refused = rowOf(QStringLiteral("x"), QStringLiteral("muted"));
        const auto fine = rowOf(QStringLiteral("x"), QStringLiteral("ok"));

        QCOMPARE(noteOf(refused, &rule), QStringLiteral("Refused · muted"));
        QCOMPARE(noteOf(fine, &rule), QStringLiteral("Refused"));
        QCOMPARE(noteOf(refused, nullptr), QStringLiteral("muted"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestTrafficRules)
#include "tst_traffic_rules.moc"
