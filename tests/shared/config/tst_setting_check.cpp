// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/setting_check.h"

#include <QTest>

using namespace anteroom::config;
using Kind = SettingProblem::Kind;

class TestSettingCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void everyDefaultFits();
    void certificateAndKeyGoTogether();
};

void TestSettingCheck::judges_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("kind"); // -1: fits
    const auto row = [](const char *key, const char *value, int kind) {
        QTest::addRow("%s=%s", key, value)
            << QString::fromLatin1(key) << QString::fromLatin1(value) << kind;
    };
    row("listen", "[::1]:3000", -1);
    row("listen", "3000", int(Kind::NotAnAddress));
    row("rate-limits", "off", -1);
    row("rate-limits", "no", int(Kind::NotAChoice));
    row("demo", "much", int(Kind::NotAChoice));
    row("consultation/no-show-minutes", "0", -1);
    row("consultation/no-show-minutes", "-1", int(Kind::NotACount));
    row("consultation/no-show-minutes", "100001", int(Kind::NotACount));
    row("consultation/no-show-minutes", "ten", int(Kind::NotACount));
    row("database", "", -1);
    row("database", "sqlite:///srv/a.db", -1);
    row("database", "/srv/a.db", int(Kind::NotADatabase));
    row("database", "postgresql://u:secret@h/db", int(Kind::NotADatabase));
    row("auth/issuer", "anything", -1);
}

void TestSettingCheck::judges()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(int, kind);

    const auto problem = checkSetting(*findSetting(key), value);

    QCOMPARE(problem ? int(problem->kind) : -1, kind);
    QVERIFY(!problem || !problem->detail.contains(QStringLiteral("secret@")));
}

void TestSettingCheck::everyDefaultFits()
{
    for (const Setting &setting : settingTable()) {
        if (setting.support == Support::NotYet)
            QCOMPARE(checkSetting(setting, QStringLiteral("x"))->kind, Kind::NotSupported);
        else
            QVERIFY2(!checkSetting(setting, setting.fallback), setting.key.data());
    }
}

void TestSettingCheck::certificateAndKeyGoTogether()
{
    const Setting &certificate = *findSetting(u"tls-cert");
    const Setting &key = *findSetting(u"tls-key");
    SettingTexts texts{{QStringLiteral("tls-cert"), QStringLiteral("a.pem")}};

    QCOMPARE(*checkTogether(certificate, texts),
             (SettingProblem{Kind::OtherIsMissing, QStringLiteral("tls-key")}));
    QVERIFY(!checkTogether(key, texts));

    texts.insert(QStringLiteral("tls-key"), QStringLiteral("a.key"));
    QVERIFY(!checkTogether(certificate, texts));
}

QTEST_GUILESS_MAIN(TestSettingCheck)
#include "tst_setting_check.moc"
