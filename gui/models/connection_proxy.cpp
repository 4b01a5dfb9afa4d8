// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/connection_proxy.h"

#include "gui/models/connection_model.h"
#include "gui/models/labels.h"

#include <algorithm>

namespace anteroom::gui {

namespace {
using Column = ConnectionModel::Column;
using feed::ConnectionView;

bool isIn(ConnectionProxy::Scope scope, const ConnectionView &row)
{
    switch (scope) {
    case ConnectionProxy::Scope::All:
        return true;
    case ConnectionProxy::Scope::WebSocket:
        return row.transport == feed::Transport::WebSocket;
    case ConnectionProxy::Scope::Polling:
        return row.transport == feed::Transport::Polling;
    case ConnectionProxy::Scope::Slow:
        return isSlow(row);
    }
    Q_UNREACHABLE();
}

/// word: in lower case.
bool isFoundIn(const ConnectionView &row, const QString &word)
{
    const auto has = [&word](const QString &text) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    return has(row.displayName) || has(row.address) || has(row.client) || has(row.socketId) ||
           has(row.userId.toString()) || std::any_of(row.rooms.cbegin(), row.rooms.cend(), has) ||
           has(label(row.role)) || has(label(row.transport));
}

/// Below, at or above zero, as the one stands before, with or after the other; none where the
/// column is text.
std::optional<int> compareNumbers(const ConnectionView &one, const ConnectionView &other,
                                  Column column)
{
    const auto sign = [](auto left, auto right) { return int(left > right) - int(left < right); };
    switch (column) {
    case Column::Since:
        return sign(one.since, other.since);
    case Column::Received:
        return sign(one.bytesIn, other.bytesIn);
    case Column::Sent:
        return sign(one.bytesOut, other.bytesOut);
    case Column::Ping:
        return sign(one.roundTripMilliseconds, other.roundTripMilliseconds);
    case Column::Queue:
        return sign(one.queuedBytes, other.queuedBytes);
    case Column::Rooms:
        return sign(one.rooms.size(), other.rooms.size());
    default:
        return std::nullopt;
    }
}
} // namespace

void ConnectionProxy::setScope(Scope scope)
{
    m_scope = scope;
    invalidateRowsFilter();
}

bool ConnectionProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const auto *connections = static_cast<const ConnectionModel *>(sourceModel());
    const ConnectionView &row = connections->at(sourceRow);
    return isIn(m_scope, row) &&
           std::all_of(words().cbegin(), words().cend(),
                       [&row](const QString &word) { return isFoundIn(row, word); });
}

bool ConnectionProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *connections = static_cast<const ConnectionModel *>(sourceModel());
    const std::optional<int> order =
        compareNumbers(connections->at(left.row()), connections->at(right.row()),
                       static_cast<Column>(left.column()));
    if (!order)
        return FilterProxy::lessThan(left, right);
    return *order == 0 ? left.row() < right.row() : *order < 0;
}

} // namespace anteroom::gui
