// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/connection_model.h"

#include "gui/models/labels.h"

namespace anteroom::gui {

namespace {
using Column = ConnectionModel::Column;

constexpr int SlowPingMilliseconds = 500;
constexpr qint64 LongQueueBytes = 64'000;

QVariant text(const feed::ConnectionView &row, Column column)
{
    switch (column) {
    case Column::Person:
        return row.displayName;
    case Column::Role:
        return label(row.role);
    case Column::Transport:
        return label(row.transport);
    case Column::Address:
        return row.address;
    case Column::Client:
        return row.client;
    case Column::Since:
        return fullTime(row.since);
    case Column::Received:
        return bytesText(row.bytesIn);
    case Column::Sent:
        return bytesText(row.bytesOut);
    case Column::Ping:
        return pingText(row.roundTripMilliseconds);
    case Column::Queue:
        return bytesText(row.queuedBytes);
    case Column::Rooms:
        return static_cast<int>(row.rooms.size());
    case Column::SocketId:
        return row.socketId;
    }
    return {};
}

QVariant sortKey(const feed::ConnectionView &row, Column column)
{
    switch (column) {
    case Column::Since:
        return row.since;
    case Column::Received:
        return row.bytesIn;
    case Column::Sent:
        return row.bytesOut;
    case Column::Ping:
        return row.roundTripMilliseconds;
    case Column::Queue:
        return row.queuedBytes;
    default:
        return text(row, column);
    }
}

bool isNumber(Column column)
{
    return column >= Column::Received && column <= Column::Rooms;
}
} // namespace

int ConnectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Person"), tr("Role"),  tr("Transport"), tr("Address"),
                                         tr("Client"), tr("Since"), tr("In"),        tr("Out"),
                                         tr("Ping"),   tr("Queue"), tr("Rooms"),     tr("Socket")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void ConnectionModel::stageEvent(const feed::FeedEvent &event)
{
    if (const auto *changed = std::get_if<feed::ConnectionChanged>(&event))
        stage(changed->connection);
    else if (const auto *ended = std::get_if<feed::ConnectionEnded>(&event))
        stageRemoval(ended->socketId);
}

void ConnectionModel::load(const feed::ServerSnapshot &snapshot)
{
    replaceAll(snapshot.connections);
}

QString ConnectionModel::keyOf(const feed::ConnectionView &row) const
{
    return row.socketId;
}

QVariant ConnectionModel::cell(const feed::ConnectionView &row, int section, int role) const
{
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return row.socketId;
    case TimeRole:
        return column == Column::Since ? row.since : QVariant();
    default:
        return {};
    }
}

bool ConnectionModel::differs(const feed::ConnectionView &old, const feed::ConnectionView &row,
                              int section) const
{
    switch (static_cast<Column>(section)) {
    case Column::Person:
        return old.displayName != row.displayName;
    case Column::Role:
        return old.role != row.role;
    case Column::Transport:
        return old.transport != row.transport || old.secure != row.secure;
    case Column::Address:
        return old.address != row.address;
    case Column::Client:
        return old.client != row.client;
    case Column::Since:
        return old.since != row.since;
    case Column::Received:
        return old.bytesIn != row.bytesIn;
    case Column::Sent:
        return old.bytesOut != row.bytesOut;
    case Column::Ping:
        return old.roundTripMilliseconds != row.roundTripMilliseconds;
    case Column::Queue:
        return old.queuedBytes != row.queuedBytes;
    case Column::Rooms:
        return old.rooms != row.rooms;
    case Column::SocketId:
        return false; // the key
    }
    return true;
}

bool hasSlowPing(const feed::ConnectionView &connection)
{
    return connection.roundTripMilliseconds > SlowPingMilliseconds;
}

bool hasLongQueue(const feed::ConnectionView &connection)
{
    return connection.queuedBytes > LongQueueBytes;
}

QString label(feed::Transport transport)
{
    return transport == feed::Transport::WebSocket ? ConnectionModel::tr("WebSocket")
                                                   : ConnectionModel::tr("Polling");
}

QString pingText(int milliseconds)
{
    return milliseconds < 0 ? QString() : ConnectionModel::tr("%1 ms").arg(milliseconds);
}

} // namespace anteroom::gui
