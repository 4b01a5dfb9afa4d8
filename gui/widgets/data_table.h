// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace anteroom::gui {

/// The console's table: whole rows, 32 px each, no grid, sorted by its headers, columns that can be
/// hidden and are remembered, and live updates that leave selection and scroll position alone.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    /// name: key of what is remembered, such as `presence`.
    explicit DataTable(const QString &name, QWidget *parent = nullptr);
    ~DataTable() override;

    /// A header state that was remembered is restored; the widths given before are the defaults.
    void setModel(QAbstractItemModel *model) override;
    /// In pixels, by column; the column `stretch` takes what is left.
    void setColumnWidths(const QList<int> &widths, int stretch);
    /// Hidden until the user asks for it.
    void hideByDefault(int column);
    /// Rows of the context menu above "Copy" and of whatever else offers the same actions.
    void setRowActions(const QList<QAction *> &actions);
    /// When the selected row goes, nothing is selected, where a key acts at once: else it would act
    /// on the row that comes in its place.
    void setLeavesSelection() { m_leavesSelection = true; }
    /// Restores what was remembered; after the columns are set up.
    void restoreColumns();

    /// Selects the row, which the model has, and brings it into sight; selectRow() finds no column
    /// from right to left.
    void showRow(int row);
    /// The current row, invalid when none is selected.
    QModelIndex selectedRow() const;
    /// Selected rows as tab separated text, visible columns only.
    QString selectedText() const;
    void copySelection() const;
    /// A letter that acts looks for no row, where it can't act either.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// The selected row, or the data in it, is another now.
    void selectedRowChanged(const QModelIndex &row);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void refreshHeights();
    void watchModel();
    void keepTopRow();
    void restoreTopRow();
    void showColumnMenu(const QPoint &position);
    void saveColumns() const;
    void stretchColumn();

    QString m_name;
    QList<QAction *> m_rowActions;
    QPersistentModelIndex m_topRow;
    int m_topOffset = 0;
    int m_stretch = -1;
    bool m_stretching = false;
    bool m_leavesSelection = false;
};

} // namespace anteroom::gui
