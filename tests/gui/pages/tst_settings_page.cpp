// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/setting_row.h"
#include "gui/pages/settings_page.h"
#include "gui/pages/settings_section.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void everyOperatorSetsThisConsole();
    void preferencesHoldAtOnce();
    void savesWhatIsRight();
    void savesNothingWrong();
    void discards();
    void offersARestart();
    void tellsWhatIsFixedElsewhere();
    void searchesAllSettings();
    void leadsToASetting();
    void changesALimit();
    void tellsOfARefusedLimit();
    void importsAsEdits();
    void theWheelTurnsNothing();
    void everyFieldHasAName();
    void looksRight();

private:
    void open(OperatorRole role);
    SettingRow *row(const char *key) const;
    QStringList shownSections() const;
    QPushButton *button(const char *name) const;
    QByteArray content() const;
    void choose(const char *section);

    TemporarySettings m_settingsOfTest;
    QTemporaryDir m_directory;
    QString m_path;
    int m_files = 0;
    std::unique_ptr<SettingModel> m_settings;
    std::unique_ptr<PreferenceStore> m_preferences;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<SettingsPage> m_page;
};

namespace {
QJsonObject limit(const char *name, double value, double fallback, const char *unit)
{
    return {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("value"), value},
            {QStringLiteral("fallback"), fallback},
            {QStringLiteral("least"), 1},
            {QStringLiteral("most"), 100'000},
            {QStringLiteral("unit"), QLatin1String(unit)},
            {QStringLiteral("help"), QString()}};
}

QJsonObject limits(double warnAt)
{
    return {{QStringLiteral("limits"),
             QJsonArray{limit("chat-message.per-second", 5, 5, "events a second"),
                        limit("chat-message.burst", 80, 40, "events at once"),
                        limit("warn-at", warnAt, 50, "refusals a minute"),
                        limit("new-thing", 1, 1, "things")}}};
}
} // namespace

void TestSettingsPage::init()
{
    Theme::apply(*qApp, Scheme::Light);
    open(OperatorRole::Admin);
}

void TestSettingsPage::open(OperatorRole role)
{
    m_page.reset();
    m_path = m_directory.filePath(QStringLiteral("%1.ini").arg(++m_files));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("cors=https://a.example\n");
    file.close();
    m_settings = std::make_unique<SettingModel>();
    SettingModel::Sources sources{m_path};
    sources.environment = {{QStringLiteral("auth/issuer"), QStringLiteral("clinic")}};
    sources.commandLine = {{QStringLiteral("listen"), QStringLiteral("127.0.0.1:4000")}};
    QVERIFY(!m_settings->setSources(sources));
    m_settings->serverStarted();
    m_preferences = std::make_unique<PreferenceStore>();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<FakeServer>(*m_console);
    m_server->signIn(role, busyClinic());
    m_page = std::make_unique<SettingsPage>(*m_console, *m_settings, *m_preferences);
    m_page->resize(1072, 726);
    m_page->show();
    if (role == OperatorRole::Admin)
        m_server->accept(limits(50));
}

SettingRow *TestSettingsPage::row(const char *key) const
{
    const auto rows = m_page->findChildren<SettingRow *>();
    for (SettingRow *row : rows) {
        if (row->key() == QLatin1String(key))
            return row;
    }
    return nullptr;
}

QStringList TestSettingsPage::shownSections() const
{
    QStringList titles;
    const auto sections = m_page->findChildren<SettingsSection *>();
    for (const SettingsSection *section : sections) {
        if (section->isVisible())
            titles.append(section->title());
    }
    return titles;
}

QPushButton *TestSettingsPage::button(const char *name) const
{
    return m_page->findChild<QPushButton *>(QLatin1String(name));
}

QByteArray TestSettingsPage::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestSettingsPage::choose(const char *section)
{
    auto *list = m_page->findChild<QListWidget *>();
    const auto items = list->findItems(QLatin1String(section), Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    list->setCurrentItem(items.first());
}

void TestSettingsPage::everyOperatorSetsThisConsole()
{
    open(OperatorRole::Viewer);
    auto *list = m_page->findChild<QListWidget *>();
    QStringList offered;
    for (int at = 0; at < list->count(); ++at) {
        if (!list->item(at)->isHidden())
            offered.append(list->item(at)->text());
    }
    QCOMPARE(offered, (QStringList{QStringLiteral("This console"), QStringLiteral("Appearance"),
                                   QStringLiteral("Notifications"), QStringLiteral("Lock")}));
    QVERIFY(!button("saveSettingsPushButton")->isVisible());
    QVERIFY(!m_server->last<feed::ListLimits>());
    m_page->showFiltered(QStringLiteral("database"));
    QTRY_VERIFY(shownSections().isEmpty());
    m_page->showId(QStringLiteral("cors"));
    QVERIFY(!row("cors")->isVisible());
}

void TestSettingsPage::preferencesHoldAtOnce()
{
    QCOMPARE(shownSections(), QStringList{QStringLiteral("Appearance")});
    auto *theme = row("appearance/theme")->findChild<QComboBox *>();
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
    QCOMPARE(m_preferences->text(preferences::Theme), QStringLiteral("dark"));
    auto *reset =
        row("appearance/theme")->findChild<QToolButton *>(QStringLiteral("resetToolButton"));
    QVERIFY(reset->isEnabled());
    reset->click();
    QCOMPARE(m_preferences->text(preferences::Theme), QStringLiteral("system"));
    QCOMPARE(theme->currentData().toString(), QStringLiteral("system"));

    choose("Lock");
    row("lock/idleMinutes")->findChild<QDoubleSpinBox *>()->setValue(5);
    QCOMPARE(m_preferences->number(preferences::IdleMinutes), 5);
    choose("Notifications");
    row("notifications/sound")->findChild<QCheckBox *>()->click();
    QVERIFY(!m_preferences->flag(preferences::Sound));
    m_preferences->set(preferences::Sound, true);
    QVERIFY(row("notifications/sound")->findChild<QCheckBox *>()->isChecked());
    QVERIFY(!button("saveSettingsPushButton")->isEnabled());
}

void TestSettingsPage::savesWhatIsRight()
{
    choose("Network");
    auto *cors = row("cors")->findChild<QLineEdit *>();
    QCOMPARE(cors->text(), QStringLiteral("https://a.example"));
    cors->clear();
    QTest::keyClicks(cors, QStringLiteral("https://b.example"));
    QCOMPARE(content(), QByteArray("cors=https://a.example\n"));
    QTest::mouseClick(button("saveSettingsPushButton"), Qt::LeftButton);

    QCOMPARE(content(), QByteArray("cors=\"https://b.example\"\n"));
    QVERIFY(!button("saveSettingsPushButton")->isEnabled());
    row("cors")->findChild<QToolButton *>(QStringLiteral("resetToolButton"))->click();
    QTest::mouseClick(button("saveSettingsPushButton"), Qt::LeftButton);
    QCOMPARE(content(), QByteArray());
}

void TestSettingsPage::savesNothingWrong()
{
    choose("Network");
    auto *address = row("public-url")->findChild<QLineEdit *>();
    QTest::keyClicks(address, QStringLiteral("clinic.example"));
    QVERIFY(row("public-url")->problem().contains(QStringLiteral("https://")));
    QVERIFY(!button("saveSettingsPushButton")->isEnabled());
    picture(*m_page, QStringLiteral("settings-problem"));
    address->clear();
    QTest::keyClicks(address, QStringLiteral("https://clinic.example"));
    QVERIFY(row("public-url")->problem().isEmpty());
    QVERIFY(button("saveSettingsPushButton")->isEnabled());
}

void TestSettingsPage::discards()
{
    choose("Consultations");
    row("consultation/no-show-minutes")->findChild<QDoubleSpinBox *>()->setValue(45);
    QVERIFY(m_settings->isEdited(QStringLiteral("consultation/no-show-minutes")));
    QTest::mouseClick(button("discardSettingsPushButton"), Qt::LeftButton);
    QCOMPARE(row("consultation/no-show-minutes")->editor()->text(), QStringLiteral("30"));
    QCOMPARE(m_settings->editedCount(), 0);
}

void TestSettingsPage::offersARestart()
{
    QSignalSpy restart(m_page.get(), &SettingsPage::restartRequested);
    auto *bar = m_page->findChild<MessageBar *>(QStringLiteral("restartMessageBar"));
    QVERIFY(!bar->isVisible());
    m_settings->edit(QStringLiteral("cors"), QStringLiteral("*"));
    m_settings->edit(QStringLiteral("log-level"), QStringLiteral("debug"));
    QTest::mouseClick(button("saveSettingsPushButton"), Qt::LeftButton);
    QVERIFY(bar->text().startsWith(QStringLiteral("1 change")));

    QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("messageActionPushButton")),
                      Qt::LeftButton);
    auto *dialog = m_page->findChild<ReasonDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("new origin"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton")),
                      Qt::LeftButton);
    QCOMPARE(restart.first().first().toString(), QStringLiteral("new origin"));
    m_settings->serverStarted();
    QVERIFY(!bar->isVisible());
}

void TestSettingsPage::tellsWhatIsFixedElsewhere()
{
    QVERIFY(!row("listen")->editor()->isEnabled());
    QVERIFY(row("listen")->note().contains(QStringLiteral("--listen")));
    QVERIFY(row("auth/issuer")->note().contains(QStringLiteral("ANTEROOM_AUTH_ISSUER")));
    QVERIFY(!row("redis")->editor()->isEnabled());
    QVERIFY(row("cors")->editor()->isEnabled());
}

void TestSettingsPage::searchesAllSettings()
{
    m_page->showFiltered(QStringLiteral("TURN"));
    QTRY_VERIFY(row("turn/urls")->isVisible());
    QVERIFY(!row("cors")->isVisible());
    QVERIFY(!row("stun/urls")->isVisible());
    m_page->showFiltered(QStringLiteral("no such thing"));
    QTRY_VERIFY(shownSections().isEmpty());
    choose("Network");
    QCOMPARE(shownSections(), QStringList{QStringLiteral("Network")});
    QVERIFY(row("cors")->isVisible());
}

void TestSettingsPage::leadsToASetting()
{
    m_page->showId(QStringLiteral("turn/urls"));
    QCOMPARE(shownSections(), QStringList{QStringLiteral("Calls")});
    QVERIFY(row("turn/urls")->isVisible());
}

void TestSettingsPage::changesALimit()
{
    choose("Limits");
    auto *field = row("warn-at")->findChild<QDoubleSpinBox *>();
    QCOMPARE(field->value(), 50.0);
    field->setValue(60);
    QVERIFY(!m_server->last<feed::SetLimit>()); // not while it is being typed
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_server->last<feed::SetLimit>()->name, QStringLiteral("warn-at"));
    QCOMPARE(m_server->last<feed::SetLimit>()->value, 60.0);
    m_server->accept(limits(60));
    picture(*m_page, QStringLiteral("settings-limits"));

    const auto sent = m_server->sent().size();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_server->sent().size(), sent); // nothing new
    row("warn-at")->findChild<QToolButton *>(QStringLiteral("resetToolButton"))->click();
    QCOMPARE(m_server->last<feed::SetLimit>()->value, 50.0);
}

void TestSettingsPage::tellsOfARefusedLimit()
{
    choose("Limits");
    auto *field = row("warn-at")->findChild<QDoubleSpinBox *>();
    field->setValue(60);
    QTest::keyClick(field, Qt::Key_Return);
    m_server->refuse(QStringLiteral("forbidden"));
    QVERIFY(!row("warn-at")->problem().isEmpty());
}

void TestSettingsPage::importsAsEdits()
{
    QFile file(m_directory.filePath(QStringLiteral("other%1.ini").arg(m_files)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("public-url=https://clinic.example\n");
    file.close();
    m_page->importFrom(file.fileName());
    QCOMPARE(row("public-url")->editor()->text(), QStringLiteral("https://clinic.example"));
    QCOMPARE(content(), QByteArray("cors=https://a.example\n"));
    QVERIFY(button("saveSettingsPushButton")->isEnabled());

    const QString path = m_directory.filePath(QStringLiteral("export%1.ini").arg(m_files));
    m_page->exportTo(path);
    QVERIFY(QFile::exists(path));
}

void TestSettingsPage::theWheelTurnsNothing()
{
    choose("Consultations");
    auto *field = row("consultation/no-show-minutes")->findChild<QDoubleSpinBox *>();
    QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(field, &wheel);
    QCOMPARE(field->value(), 30.0);
}

void TestSettingsPage::everyFieldHasAName()
{
    const auto widgets = m_page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isField = qobject_cast<const QComboBox *>(widget) ||
                             qobject_cast<const QDoubleSpinBox *>(widget) ||
                             qobject_cast<const QCheckBox *>(widget) ||
                             (qobject_cast<const QLineEdit *>(widget) &&
                              !qobject_cast<const QDoubleSpinBox *>(widget->parentWidget()));
        if (isField)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestSettingsPage::looksRight()
{
    picture(*m_page, QStringLiteral("settings-appearance"));
    m_settings->edit(QStringLiteral("cors"), QStringLiteral("*"));
    QVERIFY(!m_settings->save());
    choose("Network");
    m_settings->edit(QStringLiteral("public-url"), QStringLiteral("https://clinic.example"));
    picture(*m_page, QStringLiteral("settings-network"));
    choose("Storage");
    picture(*m_page, QStringLiteral("settings-storage"));
    m_page->showFiltered(QStringLiteral("minutes"));
    QTRY_VERIFY(shownSections().contains(QStringLiteral("Lock")));
    picture(*m_page, QStringLiteral("settings-search"));
    Theme::apply(*qApp, Scheme::Dark);
    choose("Security");
    picture(*m_page, QStringLiteral("settings-security-dark"));
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    m_page->setLayoutDirection(Qt::RightToLeft);
    picture(*m_page, QStringLiteral("settings-security-large-rtl"));
    QApplication::setFont(before);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
