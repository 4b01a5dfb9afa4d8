// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/rooms_page.h"

#include "gui/models/connection_model.h"
#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/conversation_model.h"
#include "gui/models/labels.h"
#include "gui/models/room_model.h"
#include "gui/models/room_proxy.h"
#include "gui/models/traffic_filter.h"
#include "gui/pages/link_list.h"
#include "gui/widgets/icon.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace anteroom::gui {
namespace {

using Column = RoomModel::Column;

/// Lines of the detail panel; the others are on the Connections page.
constexpr int MembersMax = 20;

int at(Column column)
{
    return static_cast<int>(column);
}

Chip kindChip(RoomKind kind)
{
    switch (kind) {
    case RoomKind::Consultation:
        return {label(kind), Tone::Ok};
    case RoomKind::Conversation:
        return {label(kind), Tone::Info};
    case RoomKind::Notifications:
        return {label(kind), Tone::Waiting};
    case RoomKind::User:
    case RoomKind::Staff:
    case RoomKind::Other:
        return {label(kind), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

EmptyState::Content emptyContent(RoomProxy::Scope scope)
{
    const QString icon = QStringLiteral("rooms");
    switch (scope) {
    case RoomProxy::Scope::All:
        return {icon, RoomsPage::tr("No rooms"),
                RoomsPage::tr("A room is there while somebody is in it: it appears when a client "
                              "joins a conversation or a consultation.")};
    case RoomProxy::Scope::Consultations:
        return {icon, RoomsPage::tr("Nobody is in a consultation"),
                RoomsPage::tr("Rooms of consultations appear here while somebody is in them.")};
    case RoomProxy::Scope::Conversations:
        return {icon, RoomsPage::tr("Nobody has a conversation open"),
                RoomsPage::tr("Rooms of conversations appear here while somebody is in them.")};
    case RoomProxy::Scope::Notifications:
        return {icon, RoomsPage::tr("Nobody has subscribed to a channel"),
                RoomsPage::tr("Channels and roles that clients listen to appear here. Those of one "
                              "person alone are under Personal.")};
    }
    Q_UNREACHABLE();
}

LinkList::Entry entryOf(const feed::ConnectionView &member)
{
    const QString name = isolated(member.displayName);
    return {member.displayName,
            label(member.role) + QStringLiteral(" · ") + label(member.transport),
            {{QStringLiteral("connections"), member.socketId,
              RoomsPage::tr("Show the connection of %1").arg(name)},
             {QStringLiteral("people"), member.userId.toString(),
              RoomsPage::tr("Show %1 on the People page").arg(name)}}};
}

} // namespace

RoomsPage::RoomsPage(Console &console, QWidget *parent) : RoomsPage(console, new RoomProxy, parent)
{
}

RoomsPage::RoomsPage(Console &console, RoomProxy *proxy, QWidget *parent)
    : ListPage(console, proxy,
               {QStringLiteral("rooms"),
                tr("Filter by name, kind or room"),
                tr("Select a room to see who is in it."),
                {tr("All"), tr("Consultations"), tr("Conversations"), tr("Notifications")}},
               parent)
    , m_roomProxy(proxy)
    , m_personal(new QToolButton(this))
    , m_members(new LinkList(this))
    , m_subject(
          new QAction(Icon::named(QStringLiteral("consultations")), tr("Show consultation"), this))
    , m_traffic(new QAction(Icon::named(QStringLiteral("traffic")), tr("Show traffic"), this))
    , m_copyName(new QAction(Icon::named(QStringLiteral("copy")), tr("Copy room name"), this))
{
    setObjectName(QStringLiteral("roomsPage"));
    proxy->setSourceModel(console.rooms());
    emptyState()->setContent(emptyContent(RoomProxy::Scope::All));
    table()->setAccessibleName(title());
    buildColumns();
    buildActions();
    buildMembers();
    buildPersonalButton();
    watchRows([this] { count(); });
    count();
    refreshDetail({});
}

QString RoomsPage::title() const
{
    return tr("Rooms");
}

QString RoomsPage::iconName() const
{
    return QStringLiteral("rooms");
}

void RoomsPage::showId(const QString &id)
{
    const RoomRow *room = console().rooms()->find(id);
    if (room && room->personal)
        m_personal->setChecked(true);
    ListPage::showId(id);
}

void RoomsPage::refreshDetail(const QModelIndex &row)
{
    const RoomRow *room = console().rooms()->find(row.data(IdRole).toString());
    const bool leadsOn =
        room && (room->kind == RoomKind::Consultation || room->kind == RoomKind::Conversation);
    m_subject->setVisible(leadsOn);
    m_subject->setEnabled(leadsOn);
    m_traffic->setEnabled(room);
    m_copyName->setEnabled(room);
    if (!room) {
        detail()->clear();
        return;
    }
    const bool isConsultation = room->kind == RoomKind::Consultation;
    m_subject->setText(isConsultation ? tr("Show consultation") : tr("Show conversation"));
    m_subject->setIcon(Icon::named(isConsultation ? QStringLiteral("consultations")
                                                  : QStringLiteral("conversations")));
    detail()->setHead(subjectOf(*room), {}, kindChip(room->kind));
    const QString id = idOfRoom(room->name);
    detail()->setFacts(
        {{tr("People"), QLocale().toString(room->userCount)},
         {tr("Sockets"), QLocale().toString(room->socketCount)},
         {id.isEmpty() ? tr("Room") : tr("Id"), id.isEmpty() ? room->name : id, true, room->name}});
    showMembers(*room);
}

void RoomsPage::setScope(int scope)
{
    const auto chosen = static_cast<RoomProxy::Scope>(scope);
    emptyState()->setContent(emptyContent(chosen));
    m_roomProxy->setScope(chosen);
    count();
}

void RoomsPage::buildColumns()
{
    table()->setColumnWidths({128, 240, 72, 76, 190}, at(Column::People));
    table()->setItemDelegateForColumn(at(Column::Kind), new StatusChipDelegate(
                                                            [this](const QModelIndex &cell) {
        const RoomRow *room = this->console().rooms()->find(cell.data(IdRole).toString());
        return room ? kindChip(room->kind) : Chip{};
                                                            },
                                                            table()));
    table()->sortByColumn(at(Column::Kind), Qt::AscendingOrder);
    table()->restoreColumns();
}

void RoomsPage::buildActions()
{
    m_subject->setObjectName(QStringLiteral("showSubjectAction"));
    m_traffic->setObjectName(QStringLiteral("showTrafficAction"));
    m_copyName->setObjectName(QStringLiteral("copyRoomNameAction"));
    connect(m_subject, &QAction::triggered, this, &RoomsPage::showSubject);
    connect(m_traffic, &QAction::triggered, this, &RoomsPage::showTraffic);
    connect(m_copyName, &QAction::triggered, this, &RoomsPage::copyName);
    table()->setRowActions({m_subject, m_traffic, m_copyName});
    detail()->setActions({m_subject, m_traffic, m_copyName});
}

void RoomsPage::buildMembers()
{
    detail()->bodyLayout()->addWidget(DetailPanel::sectionLabel(tr("Who is in it"), this));
    detail()->bodyLayout()->addWidget(m_members);
    connect(m_members, &LinkList::linkActivated, this, &Page::idRequested);
    connect(m_members, &LinkList::moreRequested, this,
            [this] { Q_EMIT filterRequested(QStringLiteral("connections"), selectedId()); });
}

void RoomsPage::buildPersonalButton()
{
    m_personal->setObjectName(QStringLiteral("personalRoomsToolButton"));
    m_personal->setText(tr("Personal"));
    m_personal->setToolTip(tr("Show the rooms of one person alone too"));
    m_personal->setCheckable(true);
    m_personal->setAutoRaise(true);
    m_personal->setMinimumHeight(32);
    connect(m_personal, &QToolButton::toggled, this, [this](bool on) {
        m_roomProxy->setShowsPersonal(on);
        count();
    });
    if (auto *toolbar = qobject_cast<QBoxLayout *>(summaryLabel()->parentWidget()->layout()))
        toolbar->insertWidget(toolbar->indexOf(summaryLabel()) - 1, m_personal);
}

void RoomsPage::count()
{
    const QList<RoomRow> &rows = console().rooms()->rows();
    const auto personal = static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const RoomRow &room) { return room.personal; }));
    QString text = tr("%n shown", nullptr, proxy()->rowCount());
    if (personal > 0 && !m_personal->isChecked())
        text += QStringLiteral(" · ") + tr("%n personal hidden", nullptr, personal);
    summaryLabel()->setText(text);
}

void RoomsPage::showMembers(const RoomRow &room)
{
    QList<LinkList::Entry> entries;
    const QStringList sockets = console().rooms()->socketsIn(room.name, MembersMax);
    for (const QString &socket : sockets) {
        if (const auto *member = console().connections()->find(socket))
            entries.append(entryOf(*member));
    }
    m_members->setEntries(entries);
    const auto rest = room.socketCount - static_cast<int>(entries.size());
    m_members->setMore(rest > 0 ? tr("Show all %n in Connections", nullptr, room.socketCount)
                                : QString());
}

/// What the room is about, in words: the people of its consultation or conversation.
QString RoomsPage::subjectOf(const RoomRow &room) const
{
    const QString id = idOfRoom(room.name);
    const QString pair = tr("%1 with %2");
    if (room.kind == RoomKind::Consultation) {
        if (const auto *view = console().consultations()->find(id))
            return pair.arg(isolated(view->session.patient.displayName),
                            isolated(view->session.physician.displayName));
    }
    if (room.kind == RoomKind::Conversation) {
        const auto *view = console().conversations()->find(id);
        if (view && !view->counterpartName.isEmpty())
            return pair.arg(isolated(view->patientName), isolated(view->counterpartName));
        if (view)
            return view->patientName;
    }
    if (room.personal)
        return room.people;
    return room.kind == RoomKind::Notifications ? id : label(room.kind);
}

void RoomsPage::showSubject()
{
    const QString room = selectedId();
    const bool isConsultation = roomKind(room) == RoomKind::Consultation;
    Q_EMIT idRequested(isConsultation ? QStringLiteral("consultations")
                                      : QStringLiteral("conversations"),
                       idOfRoom(room));
}

void RoomsPage::showTraffic()
{
    Q_EMIT filterRequested(QStringLiteral("traffic"),
                           QStringLiteral("room == ") + TrafficFilter::quoted(selectedId()));
}

void RoomsPage::copyName() const
{
    QApplication::clipboard()->setText(selectedId());
}

} // namespace anteroom::gui
