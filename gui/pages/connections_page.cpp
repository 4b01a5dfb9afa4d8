// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/connections_page.h"

#include "gui/models/connection_model.h"
#include "gui/models/connection_proxy.h"
#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/room_model.h"
#include "gui/models/traffic_filter.h"
#include "gui/pages/figure_delegate.h"
#include "gui/pages/link_list.h"
#include "gui/pages/moderation_questions.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace anteroom::gui {
namespace {

using Column = ConnectionModel::Column;

int at(Column column)
{
    return static_cast<int>(column);
}

Chip stateChip(const feed::ConnectionView &connection)
{
    return isSlow(connection) ? Chip{ConnectionsPage::tr("Slow"), Tone::Warning}
                              : Chip{ConnectionsPage::tr("Connected"), Tone::Ok};
}

QList<DetailPanel::Fact> factsOf(const feed::ConnectionView &connection)
{
    const QString transport = label(connection.transport);
    return {
        {ConnectionsPage::tr("Transport"),
         connection.secure ? ConnectionsPage::tr("%1, encrypted").arg(transport)
                           : ConnectionsPage::tr("%1, not encrypted").arg(transport)},
        {ConnectionsPage::tr("Address"), connection.address},
        {ConnectionsPage::tr("Client"), connection.client},
        timeFact(ConnectionsPage::tr("Since"), connection.since),
        {ConnectionsPage::tr("In"), bytesText(connection.bytesIn)},
        {ConnectionsPage::tr("Out"), bytesText(connection.bytesOut)},
        {ConnectionsPage::tr("Ping"), pingText(connection.roundTripMilliseconds), false,
         ConnectionsPage::tr("Of the last heartbeat, there and back")},
        {ConnectionsPage::tr("Queue"), bytesText(connection.queuedBytes), false,
         ConnectionsPage::tr("Sent, but not yet taken by the client")},
        {ConnectionsPage::tr("User id"), connection.userId.toString(), true},
        {ConnectionsPage::tr("Socket id"), connection.socketId, true},
    };
}

EmptyState::Content emptyContent(ConnectionProxy::Scope scope)
{
    const QString icon = QStringLiteral("connections");
    if (scope == ConnectionProxy::Scope::Slow)
        return {icon, ConnectionsPage::tr("No connection is slow"),
                ConnectionsPage::tr("Those with a ping above 500 ms, or with more than 64 kB that "
                                    "the client has not taken yet, appear here.")};
    if (scope == ConnectionProxy::Scope::Polling)
        return {icon, ConnectionsPage::tr("Nobody polls"),
                ConnectionsPage::tr("Clients that can't use WebSocket, for instance behind an old "
                                    "proxy, appear here.")};
    return {icon, ConnectionsPage::tr("No connections"),
            ConnectionsPage::tr("Apps and browsers appear here as soon as they connect with a "
                                "token. Issue one on the People page.")};
}

/// A room with the way to it, and to what it is about.
LinkList::Entry entryOf(const QString &room)
{
    const RoomKind kind = roomKind(room);
    const QString id = idOfRoom(room);
    LinkList::Entry entry{
        label(kind), room, {{QStringLiteral("rooms"), room, ConnectionsPage::tr("Show the room")}}};
    if (kind == RoomKind::Consultation)
        entry.links.prepend(
            {QStringLiteral("consultations"), id, ConnectionsPage::tr("Show the consultation")});
    else if (kind == RoomKind::Conversation)
        entry.links.prepend(
            {QStringLiteral("conversations"), id, ConnectionsPage::tr("Show the conversation")});
    return entry;
}

} // namespace

ConnectionsPage::ConnectionsPage(Console &console, QWidget *parent)
    : ConnectionsPage(console, new ConnectionProxy, parent)
{
}

ConnectionsPage::ConnectionsPage(Console &console, ConnectionProxy *proxy, QWidget *parent)
    : ListPage(console, proxy,
               {QStringLiteral("connections"),
                tr("Filter by name, address, client, room or id"),
                tr("Select a connection to see its figures and rooms, or several to end them "
                   "together."),
                {tr("All"), tr("WebSocket"), tr("Polling"), tr("Slow")}},
               parent)
    , m_connectionProxy(proxy)
    , m_rooms(new LinkList(this))
    , m_roomsSection(new QWidget(this))
{
    setObjectName(QStringLiteral("connectionsPage"));
    proxy->setSourceModel(console.connections());
    emptyState()->setContent(emptyContent(ConnectionProxy::Scope::All));
    table()->setAccessibleName(title());
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    buildColumns();
    buildActions();
    buildRooms();
    watchLive();
    count();
    refreshDetail({});
}

QString ConnectionsPage::title() const
{
    return tr("Connections");
}

QString ConnectionsPage::iconName() const
{
    return QStringLiteral("connections");
}

void ConnectionsPage::refreshDetail(const QModelIndex &)
{
    const QStringList sockets = selectedSockets();
    const feed::ConnectionView *connection = selectedConnection();
    refreshActions(connection, sockets.size());
    if (connection)
        showOne(*connection);
    else if (sockets.size() > 1)
        showMany(sockets);
    else
        detail()->clear();
}

void ConnectionsPage::setScope(int scope)
{
    const auto chosen = static_cast<ConnectionProxy::Scope>(scope);
    emptyState()->setContent(emptyContent(chosen));
    m_connectionProxy->setScope(chosen);
    count();
}

void ConnectionsPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    setWatching(true);
}

void ConnectionsPage::hideEvent(QHideEvent *event)
{
    setWatching(false);
    ListPage::hideEvent(event);
}

void ConnectionsPage::buildColumns()
{
    table()->setColumnWidths({140, 84, 88, 96, 130, 88, 74, 74, 68, 76, 64, 190},
                             at(Column::Person));
    for (const Column column : {Column::Role, Column::Client, Column::Rooms, Column::SocketId})
        table()->hideByDefault(at(column));
    showRelativeTimes(table(), {at(Column::Since)});
    const auto addFigure = [this](Column column, bool (*slowOf)(const feed::ConnectionView &)) {
        const auto isMarked = [this, slowOf](const QModelIndex &cell) {
            const auto *connection =
                this->console().connections()->find(cell.data(IdRole).toString());
            return connection && slowOf(*connection);
        };
        table()->setItemDelegateForColumn(at(column), new FigureDelegate(isMarked, table()));
    };
    addFigure(Column::Ping, hasSlowPing);
    addFigure(Column::Queue, hasLongQueue);
    table()->sortByColumn(at(Column::Person), Qt::AscendingOrder);
    table()->restoreColumns();
}

void ConnectionsPage::buildActions()
{
    m_disconnect = addAction("disconnectSocketAction", QStringLiteral("disconnect"),
                             tr("Disconnect…"), &ConnectionsPage::askToDisconnect);
    m_disconnect->setIcon(Icon::named(QStringLiteral("disconnect"), ColorRole::Danger));
    m_disconnect->setProperty("tone", QStringLiteral("danger"));
    m_mute = addAction("mutePersonAction", QStringLiteral("mute"), tr("Mute…"),
                       &ConnectionsPage::askForMute);
    m_ban = addAction("banAddressAction", QStringLiteral("bans"), tr("Ban address…"),
                      &ConnectionsPage::askForBan);
    m_ban->setToolTip(tr("For administrators: keeps out whoever connects from this address"));
    m_traffic = addAction("showTrafficAction", QStringLiteral("traffic"), tr("Show traffic"),
                          &ConnectionsPage::showTraffic);
    m_person = addAction("showPersonAction", QStringLiteral("people"), tr("Show person"),
                         &ConnectionsPage::showPerson);
    m_copyId = addAction("copySocketIdAction", QStringLiteral("copy"), tr("Copy socket id"),
                         &ConnectionsPage::copyId);
    table()->setRowActions({m_traffic, m_person, m_copyId, m_mute, m_ban, m_disconnect});
    detail()->setActions({m_traffic, m_person, m_mute, m_ban, m_disconnect, m_copyId});
}

QAction *ConnectionsPage::addAction(const char *name, const QString &icon, const QString &text,
                                    void (ConnectionsPage::*slot)())
{
    auto *action = new QAction(Icon::named(icon), text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ConnectionsPage::buildRooms()
{
    auto *layout = new QVBoxLayout(m_roomsSection);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(DetailPanel::sectionLabel(tr("Rooms"), m_roomsSection));
    layout->addWidget(m_rooms);
    detail()->bodyLayout()->addWidget(m_roomsSection);
    connect(m_rooms, &LinkList::linkActivated, this, &Page::idRequested);
}

void ConnectionsPage::watchLive()
{
    watchRows([this] { count(); });
    connect(&console(), &Console::signedInChanged, this, [this] {
        if (!console().signedInOperator())
            m_watching = false; // the server forgets it with the operator
        else if (isVisible())
            setWatching(true);
    });
}

void ConnectionsPage::setWatching(bool live)
{
    if (live == m_watching || !console().signedInOperator())
        return;
    m_watching = live;
    console().send(feed::WatchConnections{live});
}

void ConnectionsPage::count()
{
    const QList<feed::ConnectionView> &rows = console().connections()->rows();
    const auto slow = static_cast<int>(std::count_if(rows.begin(), rows.end(), isSlow));
    QString text = tr("%n shown", nullptr, proxy()->rowCount());
    if (slow > 0)
        text += QStringLiteral(" · ") + tr("%n slow", nullptr, slow);
    summaryLabel()->setText(text);
}

void ConnectionsPage::refreshActions(const feed::ConnectionView *connection,
                                     qsizetype selectedCount)
{
    const bool isAdmin = console().hasRole(OperatorRole::Admin);
    m_disconnect->setEnabled(selectedCount > 0 && mayAct());
    m_disconnect->setText(selectedCount > 1
                              ? tr("Disconnect %n…", nullptr, static_cast<int>(selectedCount))
                              : tr("Disconnect…"));
    m_mute->setEnabled(connection && mayAct());
    m_ban->setEnabled(connection && isAdmin);
    m_copyId->setEnabled(selectedCount > 0);
    for (QAction *action : {m_traffic, m_person})
        action->setEnabled(connection);
}

void ConnectionsPage::showOne(const feed::ConnectionView &connection)
{
    detail()->setHead(connection.displayName, label(connection.role), stateChip(connection));
    detail()->setFacts(factsOf(connection));
    QStringList rooms = connection.rooms;
    std::stable_sort(rooms.begin(), rooms.end(), [](const QString &one, const QString &other) {
        return roomKind(one) < roomKind(other);
    });
    QList<LinkList::Entry> entries;
    for (const QString &room : std::as_const(rooms))
        entries.append(entryOf(room));
    m_rooms->setEntries(entries);
    m_roomsSection->setVisible(!entries.isEmpty());
}

void ConnectionsPage::showMany(const QStringList &sockets)
{
    qint64 received = 0;
    qint64 sent = 0;
    int slow = 0;
    for (const QString &id : sockets) {
        if (const auto *connection = console().connections()->find(id)) {
            received += connection->bytesIn;
            sent += connection->bytesOut;
            slow += isSlow(*connection) ? 1 : 0;
        }
    }
    detail()->setHead(tr("%n connections", nullptr, static_cast<int>(sockets.size())), {}, {});
    detail()->setFacts({{tr("In"), bytesText(received)},
                        {tr("Out"), bytesText(sent)},
                        {tr("Slow"), QLocale().toString(slow)}});
    m_roomsSection->hide();
}

QStringList ConnectionsPage::selectedSockets() const
{
    QStringList ids;
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(row.data(IdRole).toString());
    return ids;
}

/// Only while it is the only one.
const feed::ConnectionView *ConnectionsPage::selectedConnection() const
{
    const QStringList ids = selectedSockets();
    return ids.size() == 1 ? console().connections()->find(ids.first()) : nullptr;
}

void ConnectionsPage::askToDisconnect()
{
    const QStringList sockets = selectedSockets();
    if (sockets.isEmpty())
        return;
    const auto *one = selectedConnection();
    const QString text =
        one ? tr("%1 is told why and disconnected from this app or browser. They may connect "
                 "again at once.")
                  .arg(isolated(one->displayName))
            : tr("%n connections are ended, and their people told why. They may connect again at "
                 "once.",
                 nullptr, static_cast<int>(sockets.size()));
    ReasonDialog::ask({tr("Disconnect"), text, tr("Disconnect")}, this,
                      [this, sockets](const QString &reason) { disconnectAll(sockets, reason); });
}

/// Tells of the end when the last answer is there; a refusal of one is told as such.
void ConnectionsPage::disconnectAll(const QStringList &sockets, const QString &reason)
{
    MessageBar *bar = detail()->messageBar();
    bar->showBusy(tr("Waiting for the server…"));
    struct Tally
    {
        qsizetype open = 0;
        int done = 0;
        QString refusal;
    };
    const auto tally = std::make_shared<Tally>(Tally{sockets.size(), 0, {}});
    for (const QString &id : sockets) {
        console().send(feed::DisconnectSocket{id, reason}, this,
                       [bar, tally](const feed::CommandResult &result) {
            // One that went by itself meanwhile is gone, as was asked for.
            if (result.ok || result.code == QLatin1String("not_found"))
                ++tally->done;
            else
                tally->refusal = refusalText(result.code, result.message);
            if (--tally->open > 0)
                return;
            if (tally->refusal.isEmpty())
                bar->showDone(tr("%n disconnected.", nullptr, tally->done));
            else
                bar->showError(tally->refusal);
        });
    }
}

void ConnectionsPage::askForMute()
{
    if (const auto *connection = selectedConnection())
        askToMute(this, connection->userId, connection->displayName,
                  [this, name = isolated(connection->displayName)](const feed::MuteUser &command) {
            perform(command, tr("%1 is muted for %2.").arg(name, durationLabel(command.duration)));
        });
}

void ConnectionsPage::askForBan()
{
    if (const auto *connection = selectedConnection())
        askToBan(this, *connection, [this](const feed::BanAddress &command) { ban(command); });
}

void ConnectionsPage::ban(const feed::BanAddress &command)
{
    MessageBar *bar = detail()->messageBar();
    bar->showBusy(tr("Waiting for the server…"));
    console().send(command, this,
                   [bar, duration = command.duration](const feed::CommandResult &result) {
        if (result.ok)
            bar->showDone(tr("The address is banned for %1.").arg(durationLabel(duration)));
        else if (result.code == QLatin1String("conflict"))
            bar->showError(tr("This is the address of the server's own computer, or of a proxy on "
                              "it: a ban would keep everybody out."));
        else
            bar->showError(refusalText(result.code, result.message));
    });
}

void ConnectionsPage::showTraffic()
{
    if (const auto *connection = selectedConnection())
        Q_EMIT filterRequested(QStringLiteral("traffic"),
                               QStringLiteral("socket == ") +
                                   TrafficFilter::quoted(connection->socketId));
}

void ConnectionsPage::showPerson()
{
    if (const auto *connection = selectedConnection())
        Q_EMIT idRequested(QStringLiteral("people"), connection->userId.toString());
}

void ConnectionsPage::copyId()
{
    QApplication::clipboard()->setText(selectedSockets().join(u'\n'));
}

} // namespace anteroom::gui
