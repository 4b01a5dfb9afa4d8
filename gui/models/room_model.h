// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/keyed_table_model.h"
#include "shared/base/id.h"

#include <QHash>
#include <QSet>

namespace anteroom::gui {

class ConnectionModel;

enum class RoomKind { Consultation, Conversation, Notifications, User, Staff, Other };

/// By the name: `consultation:s7` is a consultation. Spec: wire.md 4.
RoomKind roomKind(const QString &name);
/// What the room is about: `s7` of `consultation:s7`; empty where the name is not of this form.
QString idOfRoom(const QString &name);
QString label(RoomKind kind);

/// One room with somebody in it.
struct RoomRow
{
    QString name;
    RoomKind kind = RoomKind::Other;
    int userCount = 0;
    int socketCount = 0;
    QString people;        ///< names of a few who are in it
    bool personal = false; ///< of one user alone: `user:u1`, `notifications:u1`
    int version = 0;       ///< another one whenever somebody came or went
};

/// The rooms, made of what the connections say of theirs; the server is not asked. Keyed by name.
/// Follows the connection model at once and shows what came with the next flush().
class RoomModel : public KeyedTableModel<RoomRow>
{
    Q_OBJECT

public:
    enum class Column { Kind, People, Users, Sockets, Name };
    static constexpr int ColumnCount = 5;

    /// connections outlives the model.
    explicit RoomModel(const ConnectionModel &connections, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void stageEvent(const feed::FeedEvent &) override {}
    void flush() override;
    void load(const feed::ServerSnapshot &) override { flush(); }

    /// Ids of the sockets in a room, by the names of their people; at most `most` of them.
    QStringList socketsIn(const QString &room, qsizetype most) const;

protected:
    QString keyOf(const RoomRow &row) const override { return row.name; }
    QVariant cell(const RoomRow &row, int column, int role) const override;
    bool differs(const RoomRow &old, const RoomRow &row, int column) const override;
    qsizetype separateChangesMax() const override { return 64; }

private:
    struct Members
    {
        QSet<QString> sockets;
        QHash<UserId, int> users; ///< with the number of their sockets
        int version = 0;
    };
    /// What is known of a socket, to take it out of its rooms by.
    struct Stay
    {
        UserId user;
        QString name;
        QStringList rooms;
    };

    void watch();
    void settle(int firstRow, int lastRow);
    void settleSocket(int row);
    void leave(const QString &socket, const UserId &user, const QString &room);
    void join(const QString &socket, const UserId &user, const QString &room);
    RoomRow rowFor(const QString &name, const Members &members) const;
    QString peopleIn(const Members &members) const;

    const ConnectionModel &m_connections;
    QHash<QString, Members> m_members;
    QHash<QString, Stay> m_stays; ///< by socket id
    QSet<QString> m_touched;      ///< rooms that are not as they are shown
    int m_version = 0;
};

} // namespace anteroom::gui
