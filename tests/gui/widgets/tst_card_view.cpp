// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/card_view.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTest>

using namespace anteroom::gui;

namespace {
class FixedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, 80};
    }
};
} // namespace

class TestCardView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::apply(*qApp, Scheme::Light); }

    void fillsTheWidthWithColumns()
    {
        QStandardItemModel model(7, 1);
        CardView view(CardView::Columns::AsManyAsFit);
        view.setItemDelegate(new FixedDelegate(&view));
        view.setModel(&model);
        view.resize(700, 600);
        view.show();

        QCOMPARE(view.visualRect(model.index(2, 0)).top(),
                 view.visualRect(model.index(0, 0)).top());
        QVERIFY(view.visualRect(model.index(3, 0)).top() >
                view.visualRect(model.index(0, 0)).top());
        QVERIFY(view.visualRect(model.index(0, 0)).width() >= 200);

        view.resize(300, 600);
        QTRY_VERIFY(view.visualRect(model.index(1, 0)).top() >
                    view.visualRect(model.index(0, 0)).top());
    }

    void beginsAtTheRightWhereOneWritesFromThere()
    {
        QStandardItemModel model(2, 1);
        CardView view(CardView::Columns::AsManyAsFit);
        view.setLayoutDirection(Qt::RightToLeft);
        view.setItemDelegate(new FixedDelegate(&view));
        view.setModel(&model);
        view.resize(700, 600);
        view.show();

        QVERIFY(view.visualRect(model.index(0, 0)).left() >
                view.visualRect(model.index(1, 0)).left());
    }

    void nothingIsSelectedInPlaceOfWhatGoes()
    {
        QStandardItemModel model(4, 1);
        CardView view(CardView::Columns::One);
        view.setItemDelegate(new FixedDelegate(&view));
        view.setModel(&model);
        view.show();
        view.setCurrentIndex(model.index(1, 0));

        model.removeRow(0);
        QVERIFY(view.selectionModel()->isSelected(model.index(0, 0)));
        model.removeRow(0);

        QVERIFY(!view.selectionModel()->hasSelection());
    }
};

QTEST_MAIN(TestCardView)
#include "tst_card_view.moc"
