// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/room_model.h"

#include "gui/models/connection_model.h"

#include <algorithm>

namespace anteroom::gui {

namespace {
using Column = RoomModel::Column;

/// Names in a cell; more people than these are counted.
constexpr int NamesMax = 3;

QVariant text(const RoomRow &row, Column column)
{
    switch (column) {
    case Column::Kind:
        return label(row.kind);
    case Column::People:
        return row.people;
    case Column::Users:
        return row.userCount;
    case Column::Sockets:
        return row.socketCount;
    case Column::Name:
        return row.name;
    }
    return {};
}
} // namespace

RoomModel::RoomModel(const ConnectionModel &connections, QObject *parent)
    : KeyedTableModel(parent), m_connections(connections)
{
    watch();
    settle(0, connections.rowCount() - 1);
    flush();
}

int RoomModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoomModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Kind"), tr("Who is in it"), tr("People"),
                                         tr("Sockets"), tr("Room")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void RoomModel::flush()
{
    for (const QString &name : std::exchange(m_touched, {})) {
        const auto members = m_members.constFind(name);
        if (members == m_members.constEnd())
            stageRemoval(name);
        else
            stage(rowFor(name, *members));
    }
    KeyedTableModel::flush();
}

QStringList RoomModel::socketsIn(const QString &room, qsizetype most) const
{
    const auto members = m_members.constFind(room);
    if (members == m_members.constEnd())
        return {};
    QList<const feed::ConnectionView *> sockets;
    for (const QString &id : members->sockets) {
        if (const auto *socket = m_connections.find(id))
            sockets.append(socket);
    }
    const auto end = sockets.begin() + std::min(most, sockets.size());
    std::partial_sort(sockets.begin(), end, sockets.end(), [](const auto *one, const auto *other) {
        const int order = one->displayName.compare(other->displayName, Qt::CaseInsensitive);
        return order == 0 ? one->socketId < other->socketId : order < 0;
    });
    QStringList ids;
    std::for_each(sockets.begin(), end, [&ids](const auto *socket) { ids += socket->socketId; });
    return ids;
}

QVariant RoomModel::cell(const RoomRow &row, int section, int role) const
{
    const auto column = static_cast<Column>(section);
    const bool isNumber = column == Column::Users || column == Column::Sockets;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return column == Column::Kind ? static_cast<int>(row.kind) : text(row, column);
    case IdRole:
        return row.name;
    case FilterRole:
        return QString(label(row.kind) + u' ' + row.name + u' ' + row.people).toLower();
    default:
        return {};
    }
}

bool RoomModel::differs(const RoomRow &old, const RoomRow &row, int section) const
{
    switch (static_cast<Column>(section)) {
    case Column::People:
        return old.people != row.people;
    case Column::Users:
        return old.userCount != row.userCount;
    case Column::Sockets: // told as well when one came for another
        return old.socketCount != row.socketCount || old.version != row.version;
    case Column::Kind:
    case Column::Name:
        return false; // the key
    }
    return true;
}

void RoomModel::watch()
{
    connect(&m_connections, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { settle(first, last); });
    connect(&m_connections, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
        const auto rooms = static_cast<int>(ConnectionModel::Column::Rooms);
        const auto person = static_cast<int>(ConnectionModel::Column::Person);
        if (topLeft.column() <= person || bottomRight.column() >= rooms)
            settle(topLeft.row(), bottomRight.row());
    });
    connect(&m_connections, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row) {
            const QString &socket = m_connections.at(row).socketId;
            const Stay stay = m_stays.take(socket);
            for (const QString &room : stay.rooms)
                leave(socket, stay.user, room);
        }
    });
}

void RoomModel::settle(int firstRow, int lastRow)
{
    for (int row = firstRow; row <= lastRow; ++row)
        settleSocket(row);
}

void RoomModel::settleSocket(int row)
{
    const feed::ConnectionView &connection = m_connections.at(row);
    Stay &stay = m_stays[connection.socketId];
    const bool isSame = stay.user == connection.userId;
    if (isSame && stay.name == connection.displayName && stay.rooms == connection.rooms)
        return;
    const Stay before =
        std::exchange(stay, {connection.userId, connection.displayName, connection.rooms});
    for (const QString &room : before.rooms) {
        if (!isSame || !connection.rooms.contains(room))
            leave(connection.socketId, before.user, room);
        else if (before.name != connection.displayName)
            m_touched.insert(room);
    }
    for (const QString &room : connection.rooms) {
        if (!isSame || !before.rooms.contains(room))
            join(connection.socketId, connection.userId, room);
    }
}

void RoomModel::leave(const QString &socket, const UserId &user, const QString &room)
{
    const auto members = m_members.find(room);
    if (members == m_members.end() || !members->sockets.remove(socket))
        return;
    members->version = ++m_version;
    const auto count = members->users.find(user);
    if (count != members->users.end() && --*count <= 0)
        members->users.erase(count);
    if (members->sockets.isEmpty())
        m_members.erase(members);
    m_touched.insert(room);
}

void RoomModel::join(const QString &socket, const UserId &user, const QString &room)
{
    Members &members = m_members[room];
    if (members.sockets.contains(socket))
        return;
    members.sockets.insert(socket);
    ++members.users[user];
    members.version = ++m_version;
    m_touched.insert(room);
}

RoomRow RoomModel::rowFor(const QString &name, const Members &members) const
{
    RoomRow row;
    row.name = name;
    row.kind = roomKind(name);
    row.userCount = static_cast<int>(members.users.size());
    row.socketCount = static_cast<int>(members.sockets.size());
    row.people = peopleIn(members);
    row.personal = row.kind == RoomKind::User ||
                   (row.kind == RoomKind::Notifications && row.userCount == 1 &&
                    members.users.constBegin().key().toString() == idOfRoom(name));
    row.version = members.version;
    return row;
}

/// Many are not named: who of them would be left to chance, and change with everyone who comes.
QString RoomModel::peopleIn(const Members &members) const
{
    if (members.users.size() > NamesMax)
        return tr("%n people", nullptr, static_cast<int>(members.users.size()));
    QStringList names;
    for (const QString &id : members.sockets) {
        const auto *socket = m_connections.find(id);
        if (socket && !names.contains(socket->displayName))
            names.append(socket->displayName);
    }
    std::sort(names.begin(), names.end());
    return names.join(QStringLiteral(", "));
}

RoomKind roomKind(const QString &name)
{
    if (name == u"staff")
        return RoomKind::Staff;
    const std::pair<QStringView, RoomKind> kinds[] = {
        {u"consultation:", RoomKind::Consultation},
        {u"conversation:", RoomKind::Conversation},
        {u"notifications:", RoomKind::Notifications},
        {u"user:", RoomKind::User},
    };
    for (const auto &[prefix, kind] : kinds) {
        if (name.startsWith(prefix))
            return kind;
    }
    return RoomKind::Other;
}

QString idOfRoom(const QString &name)
{
    const qsizetype colon = name.indexOf(u':');
    return colon < 0 ? QString() : name.mid(colon + 1);
}

QString label(RoomKind kind)
{
    switch (kind) {
    case RoomKind::Consultation:
        return RoomModel::tr("Consultation");
    case RoomKind::Conversation:
        return RoomModel::tr("Conversation");
    case RoomKind::Notifications:
        return RoomModel::tr("Notifications");
    case RoomKind::User:
        return RoomModel::tr("Person");
    case RoomKind::Staff:
        return RoomModel::tr("Staff");
    case RoomKind::Other:
        return RoomModel::tr("Other");
    }
    Q_UNREACHABLE();
}

} // namespace anteroom::gui
