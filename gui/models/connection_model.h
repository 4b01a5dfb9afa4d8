// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/keyed_table_model.h"
#include "shared/feed/feed_event.h"

namespace anteroom::gui {

/// The sockets of the clinic and the connections that carry them, keyed by socket id. Made for ten
/// thousand rows of which a thousand change in a second.
class ConnectionModel : public KeyedTableModel<feed::ConnectionView>
{
    Q_OBJECT

public:
    enum class Column {
        Person,
        Role,
        Transport,
        Address,
        Client,
        Since,
        Received,
        Sent,
        Ping,
        Queue,
        Rooms,
        SocketId
    };
    static constexpr int ColumnCount = 12;

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void stageEvent(const feed::FeedEvent &event) override;
    void load(const feed::ServerSnapshot &snapshot) override;

protected:
    QString keyOf(const feed::ConnectionView &row) const override;
    QVariant cell(const feed::ConnectionView &row, int column, int role) const override;
    bool differs(const feed::ConnectionView &old, const feed::ConnectionView &row,
                 int column) const override;
    qsizetype separateChangesMax() const override { return 8; }
};

/// What makes a connection slow: a ping of more than 500 ms, or more than 64 kB that the client has
/// not taken yet.
bool hasSlowPing(const feed::ConnectionView &connection);
bool hasLongQueue(const feed::ConnectionView &connection);
inline bool isSlow(const feed::ConnectionView &connection)
{
    return hasSlowPing(connection) || hasLongQueue(connection);
}

/// `WebSocket`, `Polling`.
QString label(feed::Transport transport);
/// `24 ms`; empty before the first answer.
QString pingText(int milliseconds);

} // namespace anteroom::gui
