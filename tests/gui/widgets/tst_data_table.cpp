// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace anteroom::gui;

class TestDataTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rowsAboveDoNotMoveTheView();
    void selectionSurvivesInsertions();
    void tellsChangesOfTheSelectedRow();
    void copiesVisibleColumns();
    void remembersColumns();
    void stretchesOneColumn();
    void scrollsTenThousandRows();

private:
    void insertRows(int count);

    QTemporaryDir m_settings;
    QStandardItemModel m_model;
    std::unique_ptr<DataTable> m_table;
};

void TestDataTable::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QApplication::setOrganizationName(QStringLiteral("anteroom-test"));
    QApplication::setApplicationName(QStringLiteral("data-table"));
}

void TestDataTable::init()
{
    m_table.reset();
    QSettings().clear();
    m_model.clear();
    m_model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Role")});
    insertRows(200);
    m_table = std::make_unique<DataTable>(QStringLiteral("people"));
    m_table->setSortingEnabled(false);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({200, 100}, 0);
    m_table->resize(600, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestDataTable::insertRows(int count)
{
    for (int row = 0; row < count; ++row)
        m_model.insertRow(0, {new QStandardItem(QStringLiteral("Person %1").arg(row)),
                              new QStandardItem(QStringLiteral("Patient"))});
}

void TestDataTable::rowsAboveDoNotMoveTheView()
{
    m_table->verticalScrollBar()->setValue(1000);
    const QPersistentModelIndex top = m_table->indexAt(QPoint(1, 1));
    const int y = m_table->visualRect(top).top();

    insertRows(7);
    m_model.removeRow(2);

    QCOMPARE(m_table->visualRect(top).top(), y);
}

void TestDataTable::selectionSurvivesInsertions()
{
    m_table->selectRow(5);
    const QString name = m_table->selectedRow().data().toString();

    insertRows(3);

    QCOMPARE(m_table->selectedRow().row(), 8);
    QCOMPARE(m_table->selectedRow().data().toString(), name);
}

void TestDataTable::tellsChangesOfTheSelectedRow()
{
    m_table->selectRow(5);
    QSignalSpy changed(m_table.get(), &DataTable::selectedRowChanged);

    m_model.item(4, 1)->setText(QStringLiteral("Physician"));
    QCOMPARE(changed.size(), 0);
    m_model.item(5, 1)->setText(QStringLiteral("Physician"));

    QCOMPARE(changed.size(), 1);
}

void TestDataTable::copiesVisibleColumns()
{
    m_table->selectRow(0);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Person 199\tPatient"));

    m_table->setColumnHidden(1, true);
    m_table->copySelection();

    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Person 199"));
}

void TestDataTable::remembersColumns()
{
    m_table->setColumnHidden(1, true);
    m_table.reset();

    DataTable again(QStringLiteral("people"));
    again.setModel(&m_model);
    again.restoreColumns();

    QVERIFY(again.isColumnHidden(1));
    QVERIFY(!again.isColumnHidden(0));
}

void TestDataTable::stretchesOneColumn()
{
    QCOMPARE(m_table->columnWidth(0), m_table->viewport()->width() - 100);

    m_table->resize(800, 400);

    QCOMPARE(m_table->columnWidth(0), m_table->viewport()->width() - 100);
}

void TestDataTable::scrollsTenThousandRows()
{
    insertRows(9800);
    QScrollBar *bar = m_table->verticalScrollBar();
    QElapsedTimer timer;
    timer.start();

    for (int step = 0; step < 60; ++step) {
        bar->setValue(bar->maximum() * step / 60);
        m_table->viewport()->repaint();
    }

    QVERIFY2(timer.elapsed() < 60 * 33, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestDataTable)
#include "tst_data_table.moc"
