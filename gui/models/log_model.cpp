// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/log_model.h"

#include "gui/models/labels.h"
#include "shared/base/clock.h"

#include <algorithm>
#include <utility>

namespace anteroom::gui {

namespace {
using Column = LogModel::Column;

QString text(const LogLine &line, Column column)
{
    switch (column) {
    case Column::Time:
        return line.time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case Column::Level:
        return label(line.level);
    case Column::Category:
        return line.category;
    case Column::Text:
        return line.text;
    }
    return {};
}
} // namespace

QString label(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return LogModel::tr("Debug");
    case QtInfoMsg:
        return LogModel::tr("Information");
    case QtWarningMsg:
        return LogModel::tr("Warning");
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogModel::tr("Error");
    }
    Q_UNREACHABLE();
}

int severity(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
    case QtFatalMsg:
        return 3;
    }
    Q_UNREACHABLE();
}

QString toText(const LogLine &line)
{
    static const QString Levels[] = {QStringLiteral("debug"), QStringLiteral("info"),
                                     QStringLiteral("warning"), QStringLiteral("error")};
    const QString category =
        line.category.isEmpty() ? QString() : QString(line.category + QStringLiteral(": "));
    return toIsoUtc(line.time) + u' ' + Levels[severity(line.level)] + u' ' + category + line.text;
}

LogModel::LogModel(QObject *parent, int capacity)
    : QAbstractTableModel(parent), m_capacity(capacity)
{
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[number, line] = m_lines.at(static_cast<size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return column == Column::Time ? fullTime(line.time) : QVariant();
    case SortRole:
        return number;
    case IdRole:
        return QString::number(number);
    case FilterRole:
        return QString(label(line.level) + u' ' + line.category + u' ' + line.text).toLower();
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Time"), tr("Level"), tr("Part"), tr("Message")};
    return section < ColumnCount ? titles[section] : QVariant();
}

const LogLine *LogModel::find(quint64 number) const
{
    const auto found =
        std::lower_bound(m_lines.begin(), m_lines.end(), number,
                         [](const Numbered &line, quint64 wanted) { return line.number < wanted; });
    return found != m_lines.end() && found->number == number ? &found->line : nullptr;
}

void LogModel::stage(const LogLine &line)
{
    m_staged.push_back({++m_lastNumber, line});
    if (m_staged.size() > static_cast<size_t>(m_capacity))
        m_staged.pop_front();
}

void LogModel::flush()
{
    if (m_staged.empty())
        return;
    const int over = rowCount() + static_cast<int>(m_staged.size()) - m_capacity;
    if (over > 0) {
        const int leaving = std::min(over, rowCount());
        beginRemoveRows({}, 0, leaving - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + leaving);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(m_staged.size()) - 1);
    std::move(m_staged.begin(), m_staged.end(), std::back_inserter(m_lines));
    m_staged.clear();
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_staged.clear();
    endResetModel();
}

} // namespace anteroom::gui
