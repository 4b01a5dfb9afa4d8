// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/setting_model.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace anteroom::gui;

class TestSettingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhoSaidWhat();
    void whatIsFixedElsewhereStays();
    void editsUntilSaved();
    void savingTellsWhatHoldsAtOnce();
    void theDefaultLeavesTheFile();
    void countsWhatWaitsForARestart();
    void judgesWhatIsEdited_data();
    void judgesWhatIsEdited();
    void aBrokenFileIsNotWritten();
    void importsAndExports();
    void importsNothingOfAWrongFile();
    void everySettingHasAPlaceAndWords();

private:
    QString file(const QByteArray &content);
    QByteArray content() const;
    SettingModel::Sources sources() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SettingModel> m_model;
    QString m_path;
    int m_files = 0;
};

namespace {
const QString Listen = QStringLiteral("listen");
const QString Cors = QStringLiteral("cors");
const QString LogLevel = QStringLiteral("log-level");
} // namespace

void TestSettingModel::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = file("; mine\ncors=https://a.example\n");
    m_model = std::make_unique<SettingModel>();
    QVERIFY(!m_model->setSources(sources()));
    m_model->serverStarted();
}

QString TestSettingModel::file(const QByteArray &content)
{
    QFile file(m_directory->filePath(QStringLiteral("%1.ini").arg(++m_files)));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QByteArray TestSettingModel::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

SettingModel::Sources TestSettingModel::sources() const
{
    SettingModel::Sources sources{m_path};
    sources.setup = {{QStringLiteral("data-dir"), QStringLiteral("/srv/clinic")}};
    sources.environment = {{QStringLiteral("auth/issuer"), QStringLiteral("clinic")}};
    sources.commandLine = {{QStringLiteral("rate-limits"), QStringLiteral("off")}};
    return sources;
}

void TestSettingModel::tellsWhoSaidWhat()
{
    using S = SettingSource;
    const std::tuple<const char *, const char *, S> rows[] = {
        {"listen", "127.0.0.1:3000", S::Default},
        {"data-dir", "/srv/clinic", S::Setup},
        {"cors", "https://a.example", S::File},
        {"auth/issuer", "clinic", S::Environment},
        {"rate-limits", "off", S::CommandLine}};
    for (const auto &[key, value, source] : rows) {
        QCOMPARE(m_model->value(QLatin1String(key)), QLatin1String(value));
        QCOMPARE(m_model->source(QLatin1String(key)), source);
    }
}

void TestSettingModel::whatIsFixedElsewhereStays()
{
    QVERIFY(m_model->isFixed(QStringLiteral("rate-limits")));
    m_model->edit(QStringLiteral("rate-limits"), QStringLiteral("on"));
    QCOMPARE(m_model->value(QStringLiteral("rate-limits")), QStringLiteral("off"));
    QCOMPARE(m_model->editedCount(), 0);
}

void TestSettingModel::editsUntilSaved()
{
    m_model->edit(Listen, QStringLiteral(" 0.0.0.0:80 "));
    QVERIFY(m_model->isEdited(Listen));
    QCOMPARE(m_model->value(Listen), QStringLiteral("0.0.0.0:80"));
    QCOMPARE(content(), QByteArray("; mine\ncors=https://a.example\n"));

    m_model->discard();
    QCOMPARE(m_model->value(Listen), QStringLiteral("127.0.0.1:3000"));

    m_model->edit(Listen, QStringLiteral("0.0.0.0:80"));
    QVERIFY(!m_model->save());
    QCOMPARE(m_model->editedCount(), 0);
    QCOMPARE(content(), QByteArray("; mine\ncors=https://a.example\nlisten=\"0.0.0.0:80\"\n"));
}

void TestSettingModel::savingTellsWhatHoldsAtOnce()
{
    QSignalSpy live(m_model.get(), &SettingModel::liveSettingSaved);
    m_model->edit(LogLevel, QStringLiteral("debug"));
    m_model->edit(Listen, QStringLiteral("0.0.0.0:80"));

    QVERIFY(!m_model->save());

    QCOMPARE(live.count(), 1);
    QCOMPARE(live.first(), (QVariantList{LogLevel, QStringLiteral("debug")}));
}

void TestSettingModel::theDefaultLeavesTheFile()
{
    m_model->resetToDefault(Cors);
    QCOMPARE(m_model->source(Cors), SettingSource::Default);
    QCOMPARE(m_model->editedCount(), 1);
    m_model->edit(QStringLiteral("data-dir"), QStringLiteral("/srv/clinic"));
    QCOMPARE(m_model->editedCount(), 1); // what holds anyway is no edit

    QVERIFY(!m_model->save());
    QCOMPARE(content(), QByteArray("; mine\n"));
}

void TestSettingModel::countsWhatWaitsForARestart()
{
    QCOMPARE(m_model->awaitingCount(), 0);
    m_model->edit(Listen, QStringLiteral("0.0.0.0:80"));
    m_model->edit(LogLevel, QStringLiteral("debug"));
    QCOMPARE(m_model->awaitingCount(), 0); // not saved yet
    QVERIFY(!m_model->save());

    QCOMPARE(m_model->awaitingCount(), 1);
    QVERIFY(m_model->awaitsRestart(Listen));
    m_model->serverStarted();
    QCOMPARE(m_model->awaitingCount(), 0);
}

void TestSettingModel::judgesWhatIsEdited_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *key, const char *value, bool fits) {
        QTest::addRow("%s=%s", key, value)
            << QString::fromLatin1(key) << QString::fromLatin1(value) << fits;
    };
    row("listen", "3000", false);
    row("listen", "127.0.0.1:1", true);
    row("public-url", "clinic.example", false);
    row("public-url", "https://clinic.example", true);
    row("auth/jwks", "/no/such/file", false);
    row("auth/jwks", "/etc/hostname", true);
    row("tls-cert", "/etc/hostname", false); // without the key
    row("database", "postgresql://u:pw@h/db", false);
}

void TestSettingModel::judgesWhatIsEdited()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, fits);

    m_model->edit(key, value);

    QCOMPARE(m_model->problem(key).isEmpty(), fits);
    QCOMPARE(m_model->problemCount(), fits ? 0 : 1);
}

void TestSettingModel::aBrokenFileIsNotWritten()
{
    m_path = file("lissen=1\n");
    const auto problem = m_model->setSources(sources());
    QVERIFY(problem);
    QVERIFY(problem->contains(QStringLiteral("lissen")));
    m_model->edit(Listen, QStringLiteral("0.0.0.0:80"));

    QVERIFY(m_model->save());
    QCOMPARE(content(), QByteArray("lissen=1\n"));
}

void TestSettingModel::importsAndExports()
{
    const QString other = file("listen=127.0.0.1:5\n[stun]\nurls=stun:a,stun:b\n");
    QVERIFY(!m_model->importFrom(other));
    QCOMPARE(m_model->editedCount(), 2);
    QCOMPARE(m_model->value(QStringLiteral("stun/urls")), QStringLiteral("stun:a,stun:b"));
    QVERIFY(!m_model->save());

    const QString path = m_directory->filePath(QStringLiteral("out.ini"));
    QVERIFY(!m_model->exportTo(path));
    const auto exported = config::readConfigFile(path);
    QVERIFY(exported);
    QCOMPARE(exported->size(), 3);
    QCOMPARE(exported->value(Cors), QStringLiteral("https://a.example"));
    QVERIFY(m_model->exportTo(m_path)); // never over the file itself
    QVERIFY(content().startsWith("; mine"));
}

void TestSettingModel::importsNothingOfAWrongFile()
{
    QVERIFY(m_model->importFrom(file("cors=*\nlisten=3000\n")));
    QVERIFY(m_model->importFrom(file("cors=*\nlissen=3000\n")));
    QCOMPARE(m_model->editedCount(), 0);
}

void TestSettingModel::everySettingHasAPlaceAndWords()
{
    for (const config::Setting &setting : config::settingTable()) {
        if (setting.key == QLatin1String("demo"))
            continue;
        QVERIFY2(sectionOf(setting), setting.key.data());
        QVERIFY2(label(setting) != setting.key, setting.key.data());
        QVERIFY2(helpOf(setting) != setting.help, setting.key.data());
    }
}

QTEST_GUILESS_MAIN(TestSettingModel)
#include "tst_setting_model.moc"
