// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/audit_model.h"
#include "gui/models/console.h"
#include "tests/gui/support/fake_server.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace anteroom::gui;

class TestAuditModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAWellBehavedModel();
    void loadsPageByPage();
    void dropsAnswersToAnOlderQuestion();
    void tellsWhyNothingCame();
    void showsNames();
    void forgetsEverything();

private:
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<AuditModel> m_model;
};

namespace {
QJsonObject entry(int seq)
{
    return {{QStringLiteral("seq"), seq},
            {QStringLiteral("time"), QStringLiteral("2026-01-02T03:04:05.678Z")},
            {QStringLiteral("actor"), QStringLiteral("operator:u1")},
            {QStringLiteral("action"), QStringLiteral("message.redact")},
            {QStringLiteral("object"), QStringLiteral("m%1").arg(seq)},
            {QStringLiteral("outcome"), QStringLiteral("ok")},
            {QStringLiteral("reason"), QString()},
            {QStringLiteral("hash"), QStringLiteral("abc")}};
}

QJsonObject page(int newest, int oldest, bool hasMore)
{
    QJsonArray entries;
    for (int seq = newest; seq >= oldest; --seq)
        entries.append(entry(seq));
    return {{QStringLiteral("entries"), entries}, {QStringLiteral("hasMore"), hasMore}};
}
} // namespace

void TestAuditModel::init()
{
    m_model.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_model = std::make_unique<AuditModel>(*m_console);
}

void TestAuditModel::isAWellBehavedModel()
{
    QAbstractItemModelTester tester(m_model.get());
    m_model->load({});
    m_server->accept(page(9, 6, true)); // the tester asks for more while rows come
    QCOMPARE(m_server->sent().size(), 1);
    m_model->fetchMore({});
    m_server->accept(page(5, 1, false));
    QCOMPARE(m_model->rowCount(), 9);
    m_model->clear();
}

void TestAuditModel::loadsPageByPage()
{
    m_model->load({QStringLiteral("redact")});
    QCOMPARE(m_server->last<feed::LoadAudit>()->beforeSeq, 0);
    QCOMPARE(m_server->last<feed::LoadAudit>()->text, QStringLiteral("redact"));
    QVERIFY(!m_model->canFetchMore({})); // one is on its way
    m_server->accept(page(9, 6, true));
    QCOMPARE(m_model->rowCount(), 4);
    QVERIFY(m_model->canFetchMore({}));

    m_model->fetchMore({});
    QCOMPARE(m_server->last<feed::LoadAudit>()->beforeSeq, 6);
    m_server->accept(page(5, 1, false));

    QCOMPARE(m_model->rowCount(), 9);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->find(1)->object, QStringLiteral("m1"));
    QCOMPARE(m_model->find(10), nullptr);
    QCOMPARE(m_model->at(0).time, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC));
}

void TestAuditModel::dropsAnswersToAnOlderQuestion()
{
    m_model->load({});
    const auto ticket = static_cast<quint64>(m_server->sent().size());
    m_model->load({QStringLiteral("ban")});
    m_server->accept(page(2, 1, false));

    feed::CommandResult late;
    late.ticket = ticket;
    late.ok = true;
    late.data = page(50, 1, true);
    m_console->finishCommand(late);

    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(!m_model->hasMore());
}

void TestAuditModel::tellsWhyNothingCame()
{
    QSignalSpy failed(m_model.get(), &AuditModel::failed);
    m_model->load({});
    m_server->refuse(QStringLiteral("forbidden"));

    QCOMPARE(failed.count(), 1);
    QVERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestAuditModel::showsNames()
{
    feed::ServerSnapshot snapshot;
    User user;
    user.id = UserId(QStringLiteral("u1"));
    user.displayName = QStringLiteral("Dr. Ruth Okafor");
    snapshot.users = {user};
    m_console->applySnapshot(snapshot);
    m_model->load({});
    m_server->accept(page(1, 1, false));

    QCOMPARE(m_model->index(0, int(AuditModel::Column::Actor)).data().toString(), user.displayName);
    QCOMPARE(actionText(QStringLiteral("message.redact")),
             QStringLiteral("A message was redacted"));
    QCOMPARE(actionText(QStringLiteral("some.thing")), QStringLiteral("some.thing"));
    const AuditEntry server{1, {}, QStringLiteral("system"), {}, {}, {}, {}, {}};
    QCOMPARE(nameOfActor(server, *m_console->users()), QStringLiteral("The server"));
}

void TestAuditModel::forgetsEverything()
{
    m_model->load({QStringLiteral("x")});
    m_model->clear();
    m_server->accept(page(3, 1, true));

    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->query(), AuditModel::Query());
}

QTEST_GUILESS_MAIN(TestAuditModel)
#include "tst_audit_model.moc"
