// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/presence_page.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/presence_model.h"
#include "gui/pages/moderation_questions.h"
#include "gui/pages/presence_board.h"
#include "gui/pages/presence_card_delegate.h"
#include "gui/pages/presence_proxy.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "gui/widgets/text_delegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>

#include <algorithm>

namespace anteroom::gui {
namespace {

using Column = PresenceModel::Column;

int at(Column column)
{
    return static_cast<int>(column);
}

/// Who is online is being seen.
QString lastSeenText(const feed::PresenceView &person)
{
    if (isHere(person))
        return PresencePage::tr("now");
    return relativeTime(person.lastSeen, QDateTime::currentDateTimeUtc());
}

} // namespace

PresencePage::PresencePage(Console &console, QWidget *parent)
    : PresencePage(console, new PresenceProxy, parent)
{
}

PresencePage::PresencePage(Console &console, PresenceProxy *proxy, QWidget *parent)
    : ListPage(console, proxy,
               {QStringLiteral("presence"),
                tr("Filter by name, role, status or id"),
                tr("Select a person to see their devices and times."),
                {tr("Here now"), tr("All")}},
               parent)
    , m_presenceProxy(proxy)
    , m_board(new PresenceBoard(console, proxy, this))
    , m_disconnect(new QAction(Icon::named(QStringLiteral("disconnect"), ColorRole::Danger),
                               tr("Disconnect and revoke tokens…"), this))
    , m_copyId(new QAction(Icon::named(QStringLiteral("copy")), tr("Copy user id"), this))
{
    setObjectName(QStringLiteral("presencePage"));
    proxy->setSourceModel(console.presence());
    emptyState()->setContent({QStringLiteral("presence"), tr("Nobody is here"),
                              tr("Patients, physicians and staff appear here as soon as they "
                                 "connect with a token. Issue one on the People page.")});
    table()->setAccessibleName(title());
    table()->setLeavesSelection();
    buildColumns();
    buildActions();
    offerMute();
    buildBoard();
    watchRows([this] { countPeople(); });
    countPeople();
    refreshDetail({});
}

QString PresencePage::title() const
{
    return tr("Presence");
}

QString PresencePage::iconName() const
{
    return QStringLiteral("presence");
}

QString PresencePage::badge() const
{
    return m_onlineCount > 0 ? QString::number(m_onlineCount) : QString();
}

void PresencePage::refreshDetail(const QModelIndex &row)
{
    const auto *person = console().presence()->find(row.data(IdRole).toString());
    m_disconnect->setEnabled(person && mayAct() && person->deviceCount > 0);
    m_copyId->setEnabled(person);
    m_mute->setEnabled(person && mayAct());
    m_board->select(person ? person->userId.toString() : QString());
    if (!person) {
        detail()->clear();
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    detail()->setHead(person->displayName, label(person->role), statusChip(person->status));
    detail()->setFacts({
        {tr("Since"), relativeTime(person->since, now), false, fullTime(person->since)},
        {tr("Last seen"), lastSeenText(*person), false, fullTime(person->lastSeen)},
        {tr("Devices"), QString::number(person->deviceCount)},
        {tr("User id"), person->userId.toString(), true},
    });
}

void PresencePage::setScope(int scope)
{
    m_presenceProxy->setOnlineOnly(scope == 0);
}

void PresencePage::buildColumns()
{
    table()->setColumnWidths({220, 110, 120, 80, 100, 100, 190}, at(Column::Name));
    table()->hideByDefault(at(Column::UserId));
    table()->setItemDelegateForColumn(at(Column::Status), new StatusChipDelegate(
                                                              [this](const QModelIndex &cell) {
        const auto *person = this->console().presence()->find(cell.data(IdRole).toString());
        return person ? statusChip(person->status) : Chip{};
                                                              },
                                                              table()));
    showRelativeTimes(table(), {at(Column::Since)});
    table()->setItemDelegateForColumn(at(Column::LastSeen), new TextDelegate(
                                                                [this](const QModelIndex &cell) {
        const auto *person = this->console().presence()->find(cell.data(IdRole).toString());
        return person ? lastSeenText(*person) : QString();
                                                                },
                                                                table()));
    table()->sortByColumn(at(Column::Status), Qt::AscendingOrder);
    table()->restoreColumns();
}

void PresencePage::buildActions()
{
    m_disconnect->setObjectName(QStringLiteral("disconnectUserAction"));
    m_disconnect->setProperty("tone", QStringLiteral("danger"));
    m_disconnect->setToolTip(tr("Ends every connection of this person within a second"));
    m_copyId->setObjectName(QStringLiteral("copyUserIdAction"));
    connect(m_disconnect, &QAction::triggered, this, &PresencePage::askToDisconnect);
    connect(m_copyId, &QAction::triggered, this, &PresencePage::copyId);
    table()->setRowActions({m_copyId, m_disconnect});
    detail()->setActions({m_disconnect, m_copyId});
}

void PresencePage::buildBoard()
{
    m_board->setCardActions({m_copyId, m_disconnect});
    connect(m_board, &PresenceBoard::personSelected, this, &PresencePage::selectId);
    addView({m_board, tr("Board"), QStringLiteral("board")});
}

void PresencePage::countPeople()
{
    const QList<feed::PresenceView> &people = console().presence()->rows();
    const int before = m_onlineCount;
    m_onlineCount = static_cast<int>(std::count_if(people.begin(), people.end(),
                                                   [](const feed::PresenceView &person) {
        return person.status != PresenceStatus::Offline;
    }));
    summaryLabel()->setText(tr("%n shown", nullptr, proxy()->rowCount()) + QStringLiteral(" · ") +
                            tr("%n here", nullptr, m_onlineCount));
    if (before != m_onlineCount)
        Q_EMIT badgeChanged();
}

void PresencePage::askToDisconnect()
{
    const auto *person = console().presence()->find(selectedId());
    if (!person)
        return;
    const UserId user = person->userId;
    ReasonDialog::ask({tr("Disconnect and revoke tokens"),
                       tr("%1 is disconnected on all devices within a second, and every token "
                          "issued so far stops working.")
                           .arg(isolated(person->displayName)),
                       tr("Disconnect")},
                      this,
                      [this, user, name = person->displayName](const QString &reason) {
        perform(feed::RevokeTokens{user, reason}, tr("%1 was disconnected.").arg(isolated(name)));
    });
}

void PresencePage::copyId() const
{
    QApplication::clipboard()->setText(selectedId());
}

void PresencePage::offerMute()
{
    m_mute = new QAction(Icon::named(QStringLiteral("mute")), tr("Mute…"), this);
    m_mute->setObjectName(QStringLiteral("mutePersonAction"));
    connect(m_mute, &QAction::triggered, this, &PresencePage::askForMute);
    const QList<QAction *> actions = detail()->panelActions() + QList<QAction *>{m_mute};
    table()->setRowActions(actions);
    detail()->setActions(actions);
}

void PresencePage::askForMute()
{
    if (const auto *person = console().presence()->find(selectedId()))
        askToMute(this, person->userId, person->displayName,
                  [this, name = isolated(person->displayName)](const feed::MuteUser &command) {
            perform(command, tr("%1 is muted for %2.").arg(name, durationLabel(command.duration)));
        });
}

} // namespace anteroom::gui
