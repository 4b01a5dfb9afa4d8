// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/conversation_model.h"
#include "gui/models/filter_proxy.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
feed::ConversationView conversationOf(const QString &id, const QString &patient, int minutes)
{
    feed::ConversationView view;
    view.conversation.id = ConversationId(id);
    view.conversation.updatedAt = QDateTime(QDate(2026, 1, 31), QTime(12, minutes), Qt::UTC);
    view.patientName = patient;
    return view;
}
} // namespace

class TestFilterProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model.replaceAll({conversationOf(QStringLiteral("c1"), QStringLiteral("Ana Silva"), 1),
                            conversationOf(QStringLiteral("c2"), QStringLiteral("Bo Larsen"), 3),
                            conversationOf(QStringLiteral("c3"), QStringLiteral("Ana Larsen"), 2)});
    }

    void findsAllWordsInAnyOrderAndCase()
    {
        FilterProxy proxy;
        proxy.setSourceModel(&m_model);
        QAbstractItemModelTester tester(&proxy);

        proxy.setFilterText(QStringLiteral("  LARSEN ana "));

        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.index(0, 0).data(IdRole).toString(), QStringLiteral("c3"));
        proxy.setFilterText({});
        QCOMPARE(proxy.rowCount(), 3);
    }

    void showsTheNewestFirstAndFollowsChanges()
    {
        RecentFirstProxy proxy(int(ConversationModel::Column::LastActivity));
        proxy.setSourceModel(&m_model);
        QAbstractItemModelTester tester(&proxy);
        const auto first = [&proxy] { return proxy.index(0, 0).data(IdRole).toString(); };
        QCOMPARE(first(), QStringLiteral("c2"));

        m_model.stage(conversationOf(QStringLiteral("c1"), QStringLiteral("Ana Silva"), 9));
        m_model.flush();

        QCOMPARE(first(), QStringLiteral("c1"));
    }

private:
    ConversationModel m_model;
};

QTEST_GUILESS_MAIN(TestFilterProxy)
#include "tst_filter_proxy.moc"
