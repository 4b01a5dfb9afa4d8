// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/preference_store.h"
#include "tests/gui/support/fake_server.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace anteroom::gui;

class TestPreferenceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFallbackFits();
    void remembersAndTells();
    void whatDoesNotFitIsIgnored();

private:
    tests::TemporarySettings m_settings;
};

void TestPreferenceStore::everyFallbackFits()
{
    PreferenceStore store;
    const QList<Preference> table = PreferenceStore::table();
    QVERIFY(!table.isEmpty());
    for (const Preference &row : table) {
        QSettings().setValue(row.key, QStringLiteral("nonsense"));
        if (row.type != Preference::Type::Flag)
            QCOMPARE(store.value(row.key), row.fallback);
        QSettings().remove(row.key);
        QCOMPARE(store.value(row.key), row.fallback);
        QVERIFY(!row.label.isEmpty() && !row.help.isEmpty());
    }
}

void TestPreferenceStore::remembersAndTells()
{
    PreferenceStore store;
    QSignalSpy changed(&store, &PreferenceStore::changed);
    store.set(preferences::IdleMinutes, 5);
    store.set(preferences::IdleMinutes, 5);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), preferences::IdleMinutes);
    QCOMPARE(PreferenceStore().number(preferences::IdleMinutes), 5);
}

void TestPreferenceStore::whatDoesNotFitIsIgnored()
{
    PreferenceStore store;
    QSignalSpy changed(&store, &PreferenceStore::changed);
    store.set(preferences::TextSize, 900);
    store.set(preferences::Theme, QStringLiteral("pink"));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(store.number(preferences::TextSize), 100);
}

QTEST_GUILESS_MAIN(TestPreferenceStore)
#include "tst_preference_store.moc"
