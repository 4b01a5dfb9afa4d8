// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/empty_state.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

#include <memory>

using namespace anteroom::gui;

class TestEmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void coversAnEmptyView();
    void goesWhenRowsCome();
    void speaksOfTheFilter();
    void offersTheNextStep();

private:
    QStringListModel m_model;
    std::unique_ptr<QListView> m_view;
    EmptyState *m_state = nullptr;
};

void TestEmptyState::init()
{
    m_model.setStringList({});
    m_view = std::make_unique<QListView>();
    m_view->setModel(&m_model);
    m_state = new EmptyState(m_view.get());
    m_state->setContent({QStringLiteral("presence"), QStringLiteral("Nobody is here"),
                         QStringLiteral("Who connects appears here."), QStringLiteral("Invite")});
    m_state->setFilteredContent({QStringLiteral("search"),
                                 QStringLiteral("No match"),
                                 {},
                                 QStringLiteral("Clear the filter")});
    m_view->resize(600, 400);
    m_view->show();
}

void TestEmptyState::coversAnEmptyView()
{
    QVERIFY(m_state->isVisible());
    QCOMPARE(m_state->size(), m_view->viewport()->size());
}

void TestEmptyState::goesWhenRowsCome()
{
    m_model.setStringList({QStringLiteral("a")});
    QVERIFY(!m_state->isVisible());

    m_model.removeRow(0);

    QVERIFY(m_state->isVisible());
}

void TestEmptyState::speaksOfTheFilter()
{
    m_state->setFiltered(true);

    QCOMPARE(m_state->findChild<QLabel *>(QStringLiteral("emptyTitleLabel"))->text(),
             QStringLiteral("No match"));
}

void TestEmptyState::offersTheNextStep()
{
    QSignalSpy requested(m_state, &EmptyState::actionRequested);
    auto *button = m_state->findChild<QPushButton *>();

    QTest::mouseClick(button, Qt::LeftButton);

    QCOMPARE(button->text(), QStringLiteral("Invite"));
    QCOMPARE(requested.size(), 1);
}

QTEST_MAIN(TestEmptyState)
#include "tst_empty_state.moc"
