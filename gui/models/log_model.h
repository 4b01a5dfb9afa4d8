// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/item_roles.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <deque>

namespace anteroom::gui {

/// One line of the program's log; ids, sizes and codes only, as the server writes it.
struct LogLine
{
    QDateTime time; ///< UTC
    QtMsgType level = QtInfoMsg;
    QString category; ///< `anteroom.storage`; empty for lines without one
    QString text;
};

/// `Debug`, `Information`, `Warning`, `Error`.
QString label(QtMsgType level);
/// 0 for debug to 3 for errors.
int severity(QtMsgType level);
/// A line as text, such as a file has it.
QString toText(const LogLine &line);

/// The newest lines of the log, oldest on top. A ring: the oldest go when it is full.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Level, Category, Text };
    static constexpr int ColumnCount = 4;
    static constexpr int DefaultCapacity = 10'000;

    explicit LogModel(QObject *parent = nullptr, int capacity = DefaultCapacity);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// row: 0 … rowCount()-1.
    const LogLine &at(int row) const { return m_lines.at(static_cast<size_t>(row)).line; }
    /// nullptr when it is not or no longer here. number: that of IdRole.
    const LogLine *find(quint64 number) const;

    /// Keeps a line for the next flush.
    void stage(const LogLine &line);
    void flush();
    void clear();

private:
    struct Numbered
    {
        quint64 number = 0; ///< 1, 2, 3 …
        LogLine line;
    };

    int m_capacity;
    quint64 m_lastNumber = 0;
    std::deque<Numbered> m_lines;
    std::deque<Numbered> m_staged;
};

} // namespace anteroom::gui
