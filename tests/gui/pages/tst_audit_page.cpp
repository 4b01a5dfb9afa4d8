// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/audit_page.h"
#include "gui/widgets/message_bar.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void loadsWhenItIsShown();
    void isForAdministrators();
    void searchesInTheServer();
    void narrowsByDay();
    void tellsOfOneEntry();
    void filtersByWhoDidIt();
    void theChainIsIntact();
    void theChainIsBroken();
    void exportsEverythingThatFits();
    void anExportCanBeCancelled();
    void anExportThatFailsLeavesNothing();
    void forgetsEverythingAtSignOut();
    void tellsThatNothingCouldBeLoaded();

private:
    void open(OperatorRole role);
    MessageBar *bar() const;
    QAction *action(const char *name) const;
    int loads() const;

    TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<AuditPage> m_page;
    QTemporaryDir m_directory;
};

namespace {
struct Sample
{
    const char *actor;
    const char *action;
    const char *object;
    const char *outcome;
    const char *reason;
};
constexpr Sample Samples[] = {
    {"operator:op1", "transcript.open", "01J9ZK4TCONV00000001", "ok", ""},
    {"operator:op1", "message.redact", "01J9ZK4TMSG000000042", "ok", "posted in the wrong chat"},
    {"user:ana", "consultation.start", "01J9ZK4TSESS00000007", "ok", ""},
    {"operator:op1", "operator.sign_in", "op1", "forbidden", ""},
    {"key:k7", "invite.create", "01J9ZK4TINV000000003", "ok", ""},
    {"system", "consultation.end", "01J9ZK4TSESS00000006", "ok", "nobody was in it"},
};

QJsonObject page(int newest, int oldest, bool hasMore)
{
    QJsonArray entries;
    for (int seq = newest; seq >= oldest; --seq) {
        const Sample &sample = Samples[(newest - seq) % std::size(Samples)];
        const QDateTime time =
            QDateTime(QDate(2026, 1, 30), QTime(9, 0), Qt::UTC).addSecs(-97 * (newest - seq));
        entries.append(QJsonObject{{QStringLiteral("seq"), seq},
                                   {QStringLiteral("time"), time.toString(Qt::ISODateWithMs)},
                                   {QStringLiteral("actor"), QLatin1String(sample.actor)},
                                   {QStringLiteral("action"), QLatin1String(sample.action)},
                                   {QStringLiteral("object"), QLatin1String(sample.object)},
                                   {QStringLiteral("outcome"), QLatin1String(sample.outcome)},
                                   {QStringLiteral("reason"), QLatin1String(sample.reason)},
                                   {QStringLiteral("hash"), QString(64, u'a')}});
    }
    return {{QStringLiteral("entries"), entries}, {QStringLiteral("hasMore"), hasMore}};
}

feed::ServerSnapshot clinic()
{
    feed::ServerSnapshot snapshot = busyClinic();
    User desk = person(QStringLiteral("Clinic desk"), Role::Admin);
    desk.id = UserId(QStringLiteral("op1"));
    User ana = person(QStringLiteral("Ana"), Role::Patient);
    ana.id = UserId(QStringLiteral("ana"));
    snapshot.users = {desk, ana};
    return snapshot;
}
} // namespace

void TestAuditPage::init()
{
    Theme::apply(*qApp, Scheme::Light);
    open(OperatorRole::Admin);
    m_server->accept(page(420, 361, true));
}

void TestAuditPage::open(OperatorRole role)
{
    m_page.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<FakeServer>(*m_console);
    m_server->signIn(role, clinic());
    m_page = std::make_unique<AuditPage>(*m_console);
    m_page->resize(1072, 726);
    m_page->show();
}

MessageBar *TestAuditPage::bar() const
{
    return m_page->findChild<MessageBar *>(QStringLiteral("auditMessageBar"));
}

QAction *TestAuditPage::action(const char *name) const
{
    return m_page->findChild<QAction *>(QLatin1String(name));
}

int TestAuditPage::loads() const
{
    const auto &sent = m_server->sent();
    return static_cast<int>(std::count_if(sent.begin(), sent.end(), [](const auto &command) {
        return std::holds_alternative<feed::LoadAudit>(command);
    }));
}

void TestAuditPage::loadsWhenItIsShown()
{
    QCOMPARE(loads(), 1);
    QCOMPARE(m_page->table()->model()->rowCount(), 60);
    m_page->table()->selectRow(1);
    picture(*m_page, QStringLiteral("audit-page"));
    Theme::apply(*qApp, Scheme::Dark);
    picture(*m_page, QStringLiteral("audit-page-dark"));
}

void TestAuditPage::isForAdministrators()
{
    QCOMPARE(m_page->leastRole(), OperatorRole::Admin);
    open(OperatorRole::Operator);
    QCOMPARE(loads(), 0);
    QVERIFY(!action("verifyAuditAction")->isEnabled());
    QVERIFY(!action("exportAuditAction")->isEnabled());
}

void TestAuditPage::searchesInTheServer()
{
    m_page->showFiltered(QStringLiteral("redact"));
    QTRY_COMPARE(loads(), 2);
    QCOMPARE(m_server->last<feed::LoadAudit>()->text, QStringLiteral("redact"));
    m_server->accept(page(0, 1, false));
    QCOMPARE(m_page->table()->model()->rowCount(), 0);
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("emptyActionPushButton"))->isVisible());
}

void TestAuditPage::narrowsByDay()
{
    m_page->findChild<QToolButton *>(QStringLiteral("scope1ToolButton"))->click();
    QCOMPARE(m_server->last<feed::LoadAudit>()->from, QDate::currentDate().startOfDay().toUTC());
    QVERIFY(!m_server->last<feed::LoadAudit>()->to.isValid());

    m_page->findChild<QToolButton *>(QStringLiteral("scope3ToolButton"))->click();
    auto *from = m_page->findChild<QDateEdit *>(QStringLiteral("fromDateEdit"));
    QVERIFY(from->isVisible());
    const int before = loads();
    from->setDate(QDate(2026, 1, 5));
    QTRY_COMPARE(loads(), before + 1);
    QCOMPARE(m_server->last<feed::LoadAudit>()->from, QDate(2026, 1, 5).startOfDay().toUTC());
    QCOMPARE(m_server->last<feed::LoadAudit>()->to.toLocalTime().time(), QTime(23, 59, 59, 999));
    m_server->accept(page(20, 1, false));
    picture(*m_page, QStringLiteral("audit-between"));
}

void TestAuditPage::tellsOfOneEntry()
{
    m_page->table()->selectRow(1);
    const auto labels = m_page->findChild<DetailPanel *>()->findChildren<QLabel *>();
    QStringList texts;
    for (const QLabel *label : labels)
        texts.append(label->text());
    for (const char *text : {"A message was redacted", "message.redact", "Clinic desk",
                             "01J9ZK4TMSG000000042", "posted in the wrong chat", "operator:op1"})
        QVERIFY2(texts.contains(QLatin1String(text)), text);

    action("copyEntryAction")->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("message.redact")));
}

void TestAuditPage::filtersByWhoDidIt()
{
    m_page->table()->selectRow(2);
    action("onlyActorAction")->trigger();
    QTRY_COMPARE(loads(), 2);
    QCOMPARE(m_server->last<feed::LoadAudit>()->text, QStringLiteral("user:ana"));
}

void TestAuditPage::theChainIsIntact()
{
    action("verifyAuditAction")->trigger();
    QVERIFY(m_server->last<feed::VerifyAudit>());
    QVERIFY(!action("verifyAuditAction")->isEnabled());
    m_server->accept({{QStringLiteral("intact"), true}, {QStringLiteral("count"), 420}});

    QVERIFY(bar()->text().contains(QStringLiteral("intact: 420")));
    QVERIFY(action("verifyAuditAction")->isEnabled());
    picture(*m_page, QStringLiteral("audit-intact"));
}

void TestAuditPage::theChainIsBroken()
{
    action("verifyAuditAction")->trigger();
    m_server->accept({{QStringLiteral("intact"), false},
                      {QStringLiteral("count"), 420},
                      {QStringLiteral("firstBadSeq"), 17}});

    QVERIFY(bar()->text().contains(QStringLiteral("broken at entry 17")));
    picture(*m_page, QStringLiteral("audit-broken"));
}

void TestAuditPage::exportsEverythingThatFits()
{
    const QString path = m_directory.filePath(QStringLiteral("audit.jsonl"));
    m_page->exportTo(path);
    QCOMPARE(m_server->last<feed::LoadAudit>()->limit, 1000);
    m_server->accept(page(3, 2, true));
    QCOMPARE(m_server->last<feed::LoadAudit>()->beforeSeq, 2);
    QVERIFY(!QFile::exists(path)); // not before it is complete
    m_server->accept(page(1, 1, false));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object().value(u"seq").toInt(), 1);
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QCOMPARE(file.permissions() & others, QFile::Permissions());
    QVERIFY(bar()->text().startsWith(QStringLiteral("3 entr")));
}

void TestAuditPage::anExportCanBeCancelled()
{
    const QString path = m_directory.filePath(QStringLiteral("cancelled.jsonl"));
    m_page->exportTo(path);
    m_server->accept(page(3, 2, true));
    QTest::mouseClick(bar()->findChild<QPushButton *>(QStringLiteral("messageActionPushButton")),
                      Qt::LeftButton);
    m_server->accept(page(1, 1, false));

    QVERIFY(!QFile::exists(path));
    QVERIFY(bar()->text().contains(QStringLiteral("cancelled")));
    QVERIFY(action("exportAuditAction")->isEnabled());
}

void TestAuditPage::anExportThatFailsLeavesNothing()
{
    const QString path = m_directory.filePath(QStringLiteral("failed.jsonl"));
    m_page->exportTo(path);
    m_server->accept(page(3, 2, true));
    m_server->refuse(QStringLiteral("unavailable"));
    QVERIFY(!QFile::exists(path));
    QVERIFY(bar()->text().startsWith(QStringLiteral("Nothing was exported")));

    m_page->exportTo(QStringLiteral("/proc/none/audit.jsonl"));
    QVERIFY(bar()->text().startsWith(QStringLiteral("Nothing was exported")));
}

void TestAuditPage::forgetsEverythingAtSignOut()
{
    m_console->reset();
    QCOMPARE(m_page->table()->model()->rowCount(), 0);
    QVERIFY(!action("verifyAuditAction")->isEnabled());
    m_server->signIn(OperatorRole::Admin, clinic());
    QCOMPARE(loads(), 2);
}

void TestAuditPage::tellsThatNothingCouldBeLoaded()
{
    action("refreshAuditAction")->trigger();
    m_server->refuse(QStringLiteral("unavailable"));
    QVERIFY(bar()->isVisible());
    QTest::mouseClick(bar()->findChild<QPushButton *>(QStringLiteral("messageActionPushButton")),
                      Qt::LeftButton);
    QCOMPARE(loads(), 3);
    QVERIFY(!bar()->isVisible());
}

QTEST_MAIN(TestAuditPage)
#include "tst_audit_page.moc"
