// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/people_page.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/presence_model.h"
#include "gui/models/user_model.h"
#include "gui/pages/console_access_dialog.h"
#include "gui/pages/issue_token_dialog.h"
#include "gui/pages/moderation_questions.h"
#include "gui/pages/new_consultation_dialog.h"
#include "gui/pages/new_conversation_dialog.h"
#include "gui/pages/new_person_dialog.h"
#include "gui/pages/people_proxy.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/reason_dialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anteroom::gui {

namespace {
using Column = UserModel::Column;

int at(Column column)
{
    return static_cast<int>(column);
}

Chip activeChip(bool active)
{
    return active ? Chip{UserModel::tr("Active"), Tone::Ok}
                  : Chip{UserModel::tr("Deactivated"), Tone::Neutral};
}
} // namespace

PeoplePage::PeoplePage(Console &console, QWidget *parent)
    : PeoplePage(console, new PeopleProxy, parent)
{
}

PeoplePage::PeoplePage(Console &console, PeopleProxy *proxy, QWidget *parent)
    : ListPage(console, proxy,
               {QStringLiteral("people"),
                tr("Filter by name, role, email or id"),
                tr("Select a person to issue tokens and to bring them together with others."),
                {tr("Everybody"), tr("Patients"), tr("Physicians"), tr("Staff")}},
               parent)
    , m_peopleProxy(proxy)
    , m_devices(new PersonDevices(this))
{
    setObjectName(QStringLiteral("peoplePage"));
    proxy->setSourceModel(console.users());
    table()->setAccessibleName(title());
    buildColumns();
    buildActions();
    buildToolbar();
    detail()->bodyLayout()->addWidget(m_devices);
    emptyState()->setContent({QStringLiteral("people"), tr("No people yet"),
                              tr("Create the first patient and the first physician, then issue "
                                 "each of them a token to connect with."),
                              tr("New person…")});
    connect(emptyState(), &EmptyState::actionRequested, this, [this](bool filtered) {
        if (!filtered)
            newPerson();
    });
    using Model = QAbstractItemModel;
    connect(proxy, &Model::rowsInserted, this, &PeoplePage::refreshSummary);
    connect(proxy, &Model::rowsRemoved, this, &PeoplePage::refreshSummary);
    connect(&console, &Console::operatorsChanged, this,
            [this] { refreshDetail(table()->selectedRow()); });
    refreshSummary();
    refreshDetail({});
}

QString PeoplePage::title() const
{
    return tr("People");
}

QString PeoplePage::iconName() const
{
    return QStringLiteral("people");
}

void PeoplePage::setDevicesSource(PersonDevices::DevicesOf devicesOf)
{
    m_devices->setSource(std::move(devicesOf));
    refreshDetail(table()->selectedRow());
}

void PeoplePage::refreshDetail(const QModelIndex &row)
{
    const User *user = console().users()->find(row.data(IdRole).toString());
    refreshActions(user);
    if (!user) {
        detail()->clear();
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const feed::PresenceView *presence = console().presence()->find(user->id.toString());
    const QDateTime lastSeen = presence && isHere(*presence) ? now : user->lastSeen;
    detail()->setHead(user->displayName, label(user->role), activeChip(user->active));
    QList<DetailPanel::Fact> facts{
        {tr("Email"), user->email, false, {}},
        {tr("Specialty"), user->specialty, false, {}},
        {tr("Created"), relativeTime(user->createdAt, now), false, fullTime(user->createdAt)},
        {tr("Last seen"), lastSeen.isValid() ? relativeTime(lastSeen, now) : tr("never"), false,
         fullTime(lastSeen)},
        {tr("User id"), user->id.toString(), true, {}}};
    if (const auto access = console().operatorOf(user->id))
        facts.append({tr("Console"),
                      tr("%1, as “%2”").arg(label(access->role), isolated(access->signInName))});
    detail()->setFacts(facts);
    m_devices->showFor(user->id);
}

void PeoplePage::setScope(int scope)
{
    const QList<Role> roles[] = {
        {}, {Role::Patient}, {Role::Physician}, {Role::Agent, Role::Admin}};
    m_peopleProxy->setRoles(roles[scope]);
    emptyState()->setFiltered(scope != 0 || !m_peopleProxy->filterText().isEmpty());
    refreshSummary();
}

void PeoplePage::buildColumns()
{
    table()->setColumnWidths({200, 96, 180, 116, 100, 100, 190}, at(Column::Name));
    table()->hideByDefault(at(Column::LastSeen));
    table()->hideByDefault(at(Column::UserId));
    table()->setItemDelegateForColumn(at(Column::Active), new StatusChipDelegate(
                                                              [](const QModelIndex &cell) {
        return activeChip(cell.data(StateRole).toString() == u"active");
                                                              },
                                                              table()));
    showRelativeTimes(table(), {at(Column::Created), at(Column::LastSeen)});
    table()->sortByColumn(at(Column::Name), Qt::AscendingOrder);
    table()->restoreColumns();
}

void PeoplePage::buildActions()
{
    m_newPerson = makeAction(QStringLiteral("newPersonAction"), QStringLiteral("add-user"),
                             tr("New person…"), &PeoplePage::newPerson);
    m_issueToken = makeAction(QStringLiteral("issueTokenAction"), QStringLiteral("key"),
                              tr("Issue token…"), &PeoplePage::issueToken);
    m_revokeTokens = makeAction(QStringLiteral("revokeTokensAction"), QStringLiteral("shield"),
                                tr("Revoke tokens…"), &PeoplePage::askToRevoke);
    m_revokeTokens->setToolTip(tr("Every token issued so far stops working, on all devices"));
    m_switchActive = makeAction(QStringLiteral("switchActiveAction"), QStringLiteral("remove-user"),
                                tr("Deactivate…"), &PeoplePage::askToSwitch);
    m_newConversation =
        makeAction(QStringLiteral("newConversationAction"), QStringLiteral("add-conversation"),
                   tr("New conversation…"), &PeoplePage::newConversation);
    m_newConsultation =
        makeAction(QStringLiteral("newConsultationAction"), QStringLiteral("add-consultation"),
                   tr("New consultation…"), &PeoplePage::newConsultation);
    m_mute = makeAction(QStringLiteral("mutePersonAction"), QStringLiteral("mute"), tr("Mute…"),
                        &PeoplePage::askForMute);
    m_access = makeAction(QStringLiteral("consoleAccessAction"), QStringLiteral("key"),
                          tr("Console access…"), &PeoplePage::changeAccess);
    m_withdraw = makeAction(QStringLiteral("withdrawConsoleAction"), QStringLiteral("cross"),
                            tr("Withdraw access…"), &PeoplePage::askToWithdraw);
    const QList<QAction *> actions{m_issueToken,   m_newConversation, m_newConsultation,
                                   m_mute,         m_access,          m_withdraw,
                                   m_revokeTokens, m_switchActive};
    table()->setRowActions(actions);
    detail()->setActions(actions);
}

void PeoplePage::buildToolbar()
{
    auto *button = new QPushButton(m_newPerson->icon(), m_newPerson->text(), this);
    button->setObjectName(QStringLiteral("newPersonPushButton"));
    button->setProperty("tone", QStringLiteral("primary"));
    button->setIcon(Icon::named(QStringLiteral("add-user"), ColorRole::AccentText));
    connect(button, &QPushButton::clicked, m_newPerson, &QAction::trigger);
    connect(m_newPerson, &QAction::changed, button,
            [this, button] { button->setEnabled(m_newPerson->isEnabled()); });
    if (auto *toolbar = qobject_cast<QBoxLayout *>(summaryLabel()->parentWidget()->layout()))
        toolbar->addWidget(button);
}

QAction *PeoplePage::makeAction(const QString &name, const QString &icon, const QString &text,
                                void (PeoplePage::*slot)())
{
    auto *action = new QAction(Icon::named(icon), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PeoplePage::refreshActions(const User *user)
{
    const bool may = mayAct();
    const bool maySee = user && may;
    const bool patient = user && user->role == Role::Patient;
    m_newPerson->setEnabled(may);
    m_issueToken->setEnabled(maySee && user->active);
    m_revokeTokens->setEnabled(maySee);
    m_switchActive->setEnabled(maySee);
    m_switchActive->setText(!user || user->active ? tr("Deactivate…") : tr("Activate…"));
    const bool isAdmin = console().hasRole(OperatorRole::Admin);
    const bool hasAccess = user && console().operatorOf(user->id).has_value();
    m_mute->setEnabled(maySee && user->active);
    m_access->setVisible(user && !patient);
    m_access->setEnabled(isAdmin && user && user->active);
    m_withdraw->setVisible(hasAccess);
    m_withdraw->setEnabled(isAdmin && hasAccess && user->id != console().signedInOperator()->id);
    for (QAction *action : {m_newConversation, m_newConsultation}) {
        action->setVisible(patient);
        action->setEnabled(may && patient && user->active);
    }
}

void PeoplePage::refreshSummary()
{
    summaryLabel()->setText(tr("%n people", nullptr, proxy()->rowCount()));
    if (!m_created.isEmpty() && console().users()->rowOf(m_created.toString()) >= 0)
        selectId(std::exchange(m_created, UserId()).toString());
}

const User *PeoplePage::selectedUser() const
{
    return console().users()->find(selectedId());
}

void PeoplePage::newPerson()
{
    auto *dialog = new NewPersonDialog(console(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewPersonDialog::personCreated, this, [this](const UserId &id) {
        m_created = id;
        refreshSummary();
    });
    connect(dialog, &NewPersonDialog::tokenRequested, this, &PeoplePage::issueTokenFor);
    dialog->open();
}

void PeoplePage::newConversation()
{
    auto *dialog = new NewConversationDialog(console(), UserId(selectedId()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::newConsultation()
{
    auto *dialog = new NewConsultationDialog(console(), UserId(selectedId()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::issueToken()
{
    issueTokenFor(UserId(selectedId()));
}

void PeoplePage::issueTokenFor(const UserId &id)
{
    const User *user = console().users()->find(id.toString());
    if (!user)
        return;
    auto *dialog = new IssueTokenDialog(console(), *user, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::askForMute()
{
    const User *user = selectedUser();
    if (!user)
        return;
    const QString name = isolated(user->displayName);
    askToMute(this, user->id, name, [this, name](const feed::MuteUser &command) {
        perform(command, tr("%1 is muted for %2.").arg(name, durationLabel(command.duration)));
    });
}

void PeoplePage::changeAccess()
{
    const User *user = selectedUser();
    if (!user)
        return;
    auto *dialog = new ConsoleAccessDialog(console(), *user, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::askToWithdraw()
{
    const User *user = selectedUser();
    if (!user)
        return;
    const QString name = isolated(user->displayName);
    ReasonDialog::ask({tr("Withdraw the console access of %1").arg(name),
                       tr("%1 can't sign in to the console any more. They stay a person of the "
                          "clinic.")
                           .arg(name),
                       tr("Withdraw access"), true},
                      this, [this, name, id = user->id](const QString &reason) {
                          perform(feed::WithdrawConsole{id, reason},
                                  tr("%1 has no access to the console.").arg(name));
                      });
}

void PeoplePage::askToRevoke()
{
    const User *user = selectedUser();
    if (!user)
        return;
    const QString name = isolated(user->displayName);
    ReasonDialog::ask({tr("Revoke the tokens of %1").arg(name),
                       tr("Every token that was issued to %1 stops working, and all of their "
                          "devices are disconnected within a second.")
                           .arg(name),
                       tr("Revoke tokens"), true},
                      this,
                      [this, name, id = user->id](const QString &reason) {
        perform(feed::RevokeTokens{id, reason}, tr("The tokens of %1 are revoked.").arg(name));
    });
}

void PeoplePage::askToSwitch()
{
    const User *user = selectedUser();
    if (!user)
        return;
    const QString name = isolated(user->displayName);
    const bool activate = !user->active;
    const ReasonDialog::Question question =
        activate ? ReasonDialog::Question{tr("Activate %1").arg(name),
                                          tr("%1 can connect again with a valid token.").arg(name),
                                          tr("Activate"), false}
                 : ReasonDialog::Question{tr("Deactivate %1").arg(name),
                                          tr("%1 can't connect any more and is disconnected on all "
                                             "devices. Nothing that they wrote is deleted.")
                                              .arg(name),
                                          tr("Deactivate"), true};
    ReasonDialog::ask(question, this, [this, name, activate, id = user->id](const QString &reason) {
        perform(feed::SetUserActive{id, activate, reason},
                activate ? tr("%1 is active.").arg(name) : tr("%1 is deactivated.").arg(name));
    });
}

} // namespace anteroom::gui
