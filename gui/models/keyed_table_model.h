// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/item_roles.h"
#include "gui/models/live_model.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace anteroom::gui {

/// A live table whose rows have an id. Changes are staged, the newest of a row wins, and flush()
/// applies them by differences: insertion for new ids, dataChanged of the cells that changed.
template <class Row>
class KeyedTableModel : public QAbstractTableModel, public LiveModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cell(m_rows.at(index.row()), index.column(), role);
    }

    /// row: 0 … rowCount()-1.
    const Row &at(int row) const { return m_rows.at(row); }
    const QList<Row> &rows() const { return m_rows; }
    /// -1 when there is no such row.
    int rowOf(const QString &key) const
    {
        const auto row = m_rowOfKey.constFind(key);
        if (row == m_rowOfKey.constEnd() || *row < m_numbered)
            return row == m_rowOfKey.constEnd() ? -1 : *row;
        numberRows();
        return m_rowOfKey.value(key, -1);
    }
    /// nullptr when there is no such row; valid until the next flush.
    const Row *find(const QString &key) const
    {
        const int row = rowOf(key);
        return row < 0 ? nullptr : &m_rows.at(row);
    }

    /// As the next flush will make it; nullptr when there is no such row. Valid until the next
    /// stage().
    const Row *newest(const QString &key) const
    {
        const Row *staged = m_staged.find(key);
        return staged ? staged : find(key);
    }

    /// Keeps the row for the next flush.
    void stage(const Row &row)
    {
        const QString key = keyOf(row);
        m_leaving.remove(key);
        m_staged.stage(key, row);
    }
    /// Takes the row away with the next flush; one that is staged later comes back.
    void stageRemoval(const QString &key) { m_leaving.insert(key); }
    /// With the next flush the table holds exactly these rows, whatever else was staged.
    void stageAll(const QList<Row> &rows) { m_all = rows; }
    /// Applies what was staged.
    void flush() override
    {
        if (const auto all = std::exchange(m_all, std::nullopt))
            return replaceAll(*all); // flushes
        const Staged staged = std::exchange(m_staged, {});
        const QSet<QString> leaving = std::exchange(m_leaving, {});
        applyUpdates(staged);
        applyInsertions(staged);
        if (!leaving.isEmpty())
            removeRowsWhere([&leaving](const QString &key) { return leaving.contains(key); });
    }
    /// Makes the table hold exactly these rows; rows that stay keep their selection.
    void replaceAll(const QList<Row> &rows)
    {
        m_all.reset();
        m_staged = {};
        m_leaving = {};
        QSet<QString> keys;
        for (const Row &row : rows)
            keys.insert(keyOf(row));
        removeRowsWhere([&keys](const QString &key) { return !keys.contains(key); });
        for (const Row &row : rows)
            stage(row);
        flush();
    }

protected:
    virtual QString keyOf(const Row &row) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    /// Whether a cell shows something else now. By what cell() says; a table of many rows compares
    /// members instead.
    virtual bool differs(const Row &old, const Row &row, int column) const
    {
        for (const int role : {int(Qt::DisplayRole), int(SortRole), int(StateRole)}) {
            if (cell(old, column, role) != cell(row, column, role))
                return true;
        }
        return false;
    }
    /// More changes than this in a flush are told as one, of all rows between the first and the
    /// last: a view that sorts by what changes then sorts once.
    virtual qsizetype separateChangesMax() const { return std::numeric_limits<qsizetype>::max(); }

private:
    struct Change
    {
        int row = 0;
        int firstColumn = 0;
        int lastColumn = 0;
    };
    struct Staged
    {
        QList<Row> rows;
        QHash<QString, qsizetype> indexOfKey;

        void stage(const QString &key, const Row &row)
        {
            const auto [it, isNew] = tryInsert(key);
            if (isNew)
                rows.append(row);
            else
                rows[it] = row;
        }
        const Row *find(const QString &key) const
        {
            const auto it = indexOfKey.constFind(key);
            return it == indexOfKey.constEnd() ? nullptr : &rows.at(*it);
        }
        std::pair<qsizetype, bool> tryInsert(const QString &key)
        {
            const auto it = indexOfKey.constFind(key);
            if (it != indexOfKey.constEnd())
                return {*it, false};
            indexOfKey.insert(key, rows.size());
            return {rows.size(), true};
        }
    };

    void applyUpdates(const Staged &staged)
    {
        QList<Change> changes;
        for (const Row &row : staged.rows) {
            const int at = rowOf(keyOf(row));
            if (at >= 0)
                updateRow(at, row, changes);
        }
        if (changes.size() > separateChangesMax())
            return tellAsOne(changes);
        for (const Change &change : std::as_const(changes))
            Q_EMIT dataChanged(index(change.row, change.firstColumn),
                               index(change.row, change.lastColumn));
    }
    void tellAsOne(const QList<Change> &changes)
    {
        Change top = changes.first();
        Change bottom = top;
        for (const Change &change : changes) {
            top.row = std::min(top.row, change.row);
            bottom.row = std::max(bottom.row, change.row);
            top.firstColumn = std::min(top.firstColumn, change.firstColumn);
            bottom.lastColumn = std::max(bottom.lastColumn, change.lastColumn);
        }
        Q_EMIT dataChanged(index(top.row, top.firstColumn), index(bottom.row, bottom.lastColumn));
    }
    void updateRow(int at, const Row &row, QList<Change> &changes)
    {
        const Row old = std::exchange(m_rows[at], row);
        int first = -1;
        const int columns = this->columnCount();
        for (int column = 0; column <= columns; ++column) {
            const bool changed = column < columns && differs(old, row, column);
            if (changed && first < 0)
                first = column;
            if (!changed && first >= 0) {
                changes.append({at, first, column - 1});
                first = -1;
            }
        }
    }
    void applyInsertions(const Staged &staged)
    {
        QList<Row> added;
        for (const Row &row : staged.rows) {
            if (rowOf(keyOf(row)) < 0)
                added.append(row);
        }
        if (added.isEmpty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_rows.append(added);
        numberRows();
        endInsertRows();
    }
    template <class Leaves>
    void removeRowsWhere(Leaves leaves)
    {
        for (int last = rowCount() - 1; last >= 0;) {
            if (!leaves(keyOf(m_rows.at(last)))) {
                --last;
                continue;
            }
            int first = last;
            while (first > 0 && leaves(keyOf(m_rows.at(first - 1))))
                --first;
            removeRun(first, last);
            last = first - 1;
        }
    }
    void removeRun(int first, int last)
    {
        this->beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rowOfKey.remove(keyOf(m_rows.at(row)));
        m_rows.remove(first, last - first + 1);
        m_numbered = std::min(m_numbered, first);
        this->endRemoveRows();
    }
    /// After a row was removed the numbers of those below it are wrong until somebody asks: many
    /// that go in one flush cost one pass.
    void numberRows() const
    {
        for (; m_numbered < m_rows.size(); ++m_numbered)
            m_rowOfKey.insert(keyOf(m_rows.at(m_numbered)), m_numbered);
    }

    QList<Row> m_rows;
    mutable QHash<QString, int> m_rowOfKey;
    mutable int m_numbered = 0; ///< rows whose number in m_rowOfKey is right
    std::optional<QList<Row>> m_all;
    Staged m_staged;
    QSet<QString> m_leaving;
};

} // namespace anteroom::gui
