// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/data_table.h"

#include "gui/widgets/card_view.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace anteroom::gui {
namespace {

/// A header whose words stand as the cells below them do: right over numbers.
class AlignedHeader : public QHeaderView
{
public:
    explicit AlignedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        if (!model() || model()->rowCount() == 0)
            return;
        const QVariant cell = model()->index(0, section).data(Qt::TextAlignmentRole);
        if (cell.isValid())
            option->textAlignment = Qt::Alignment(cell.toInt());
    }
};

QString settingsKey(const QString &name)
{
    return QStringLiteral("tables/") + name + QStringLiteral("/header");
}

} // namespace

DataTable::DataTable(const QString &name, QWidget *parent) : QTableView(parent), m_name(name)
{
    setObjectName(name + QStringLiteral("DataTable"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSortingEnabled(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new AlignedHeader(this));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, [this] { stretchColumn(); });
    refreshHeights();
}

DataTable::~DataTable()
{
    saveColumns();
}

void DataTable::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    watchModel();
}

void DataTable::setColumnWidths(const QList<int> &widths, int stretch)
{
    m_stretch = stretch;
    for (int column = 0; column < widths.size(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int titleWidth = horizontalHeader()->fontMetrics().horizontalAdvance(title);
        setColumnWidth(column,
                       std::max(metrics::scaled(widths.at(column)),
                                titleWidth + 2 * style()->pixelMetric(QStyle::PM_HeaderMargin)));
    }
    stretchColumn();
}

void DataTable::hideByDefault(int column)
{
    setColumnHidden(column, true);
}

void DataTable::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

void DataTable::restoreColumns()
{
    const QByteArray state = QSettings().value(settingsKey(m_name)).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    stretchColumn();
}

void DataTable::showRow(int row)
{
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

QModelIndex DataTable::selectedRow() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return {};
    return selectionModel()->selectedRows().value(0);
}

QString DataTable::selectedText() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < model()->columnCount(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void DataTable::copySelection() const
{
    if (selectionModel()->hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void DataTable::keyboardSearch(const QString &search)
{
    if (!isShortcut(this, search))
        QTableView::keyboardSearch(search);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    if (!selectedRow().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rowActions);
    menu->addSeparator();
    QAction *copy = menu->addAction(Icon::named(QStringLiteral("copy")), tr("Copy as text"), this,
                                    &DataTable::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    menu->popup(at);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refreshHeights();
}

void DataTable::refreshHeights()
{
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight());
    horizontalHeader()->setFixedHeight(metrics::rowHeight());
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretchColumn();
}

void DataTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int current = currentIndex().row();
    QTableView::rowsAboutToBeRemoved(parent, start, end);
    if (m_leavesSelection && current >= start && current <= end)
        clearSelection();
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedRowChanged(selectedRow());
}

void DataTable::watchModel()
{
    connect(model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
        const QModelIndex row = selectedRow();
        if (row.isValid() && row.row() >= topLeft.row() && row.row() <= bottomRight.row())
            Q_EMIT selectedRowChanged(row);
    });
    using Model = QAbstractItemModel;
    connect(model(), &Model::rowsAboutToBeInserted, this, &DataTable::keepTopRow);
    connect(model(), &Model::rowsAboutToBeRemoved, this, &DataTable::keepTopRow);
    connect(model(), &Model::layoutAboutToBeChanged, this, &DataTable::keepTopRow);
    connect(model(), &Model::rowsInserted, this, &DataTable::restoreTopRow);
    connect(model(), &Model::rowsRemoved, this, &DataTable::restoreTopRow);
    connect(model(), &Model::layoutChanged, this, &DataTable::restoreTopRow);
}

void DataTable::keepTopRow()
{
    // At the very top one wants to see what is new; further down the rows must stand still.
    const bool atTop = verticalScrollBar()->value() == 0;
    m_topRow = atTop ? QModelIndex() : indexAt(QPoint(1, 1));
    m_topOffset = m_topRow.isValid() ? rowViewportPosition(m_topRow.row()) : 0;
}

void DataTable::restoreTopRow()
{
    if (!m_topRow.isValid())
        return;
    executeDelayedItemsLayout();
    const int moved = rowViewportPosition(m_topRow.row()) - m_topOffset;
    if (moved != 0) {
        updateGeometries();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    }
    m_topRow = QPersistentModelIndex();
}

void DataTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int visibleCount = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visibleCount > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            stretchColumn();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void DataTable::saveColumns() const
{
    QSettings().setValue(settingsKey(m_name), horizontalHeader()->saveState());
}

void DataTable::stretchColumn()
{
    if (m_stretch < 0 || m_stretching || isColumnHidden(m_stretch))
        return;
    m_stretching = true;
    int others = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        others += column == m_stretch ? 0 : columnWidth(column);
    setColumnWidth(m_stretch, std::max(120, viewport()->width() - others));
    m_stretching = false;
}

} // namespace anteroom::gui
