// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/bans_sections.h"

#include "gui/models/ban_model.h"
#include "gui/models/console.h"
#include "gui/models/filter_proxy.h"
#include "gui/models/labels.h"
#include "gui/models/mute_model.h"
#include "gui/models/refusal_cause.h"
#include "gui/models/refusal_model.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/reason_dialog.h"
#include "gui/widgets/text_delegate.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace anteroom::gui {
namespace {

Chip forceChip(const QDateTime &until)
{
    return until > QDateTime::currentDateTimeUtc() ? Chip{BansSection::tr("In force"), Tone::Danger}
                                                   : Chip{BansSection::tr("Over"), Tone::Neutral};
}

Chip causeChip(const QString &code)
{
    const QString title = refusalCause(code).title;
    if (code == u"banned" || code == u"rate_limited")
        return {title, Tone::Danger};
    if (code.startsWith(u"eio_"))
        return {title, Tone::Neutral};
    return {title, Tone::Warning};
}

DetailPanel::Fact endsFact(const QDateTime &until)
{
    return {BansSection::tr("Ends"), remainingText(until, QDateTime::currentDateTimeUtc()), false,
            fullTime(until)};
}

void showRemaining(DataTable *table, int column)
{
    table->setItemDelegateForColumn(column, new TextDelegate(
                                                [](const QModelIndex &cell) {
        return remainingText(cell.data(TimeRole).toDateTime(), QDateTime::currentDateTimeUtc());
                                                },
                                                table));
}

template <class Column>
int at(Column column)
{
    return static_cast<int>(column);
}

QLabel *paragraph(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BansSection::BansSection(Console &console, Index index, QAbstractItemModel *model,
                         const SectionWords &words, QWidget *parent)
    : ListPage(console, new FilterProxy,
               {words.name,
                words.filterPlaceholder,
                words.nothingSelected,
                {tr("Banned addresses"), tr("Muted people"), tr("Refused connections")}},
               parent)
    , m_index(index)
    , m_title(words.title)
{
    setObjectName(words.name + QStringLiteral("Section"));
    proxy()->setSourceModel(model);
    emptyState()->setContent(words.empty);
    table()->setAccessibleName(words.title);
    watchRows([this] { refreshSummary(); });
    markOwnScope();
}

QString BansSection::title() const
{
    return m_title;
}

QString BansSection::iconName() const
{
    return QStringLiteral("bans");
}

bool BansSection::holds(const QString &id) const
{
    const QAbstractItemModel *model = proxy()->sourceModel();
    return !model->match(model->index(0, 0), IdRole, id, 1, Qt::MatchExactly).isEmpty();
}

void BansSection::markOwnScope()
{
    const QString name = QStringLiteral("scope%1ToolButton").arg(m_index);
    if (auto *button = findChild<QToolButton *>(name))
        button->setChecked(true);
}

QAction *BansSection::addAction(const char *name, const QString &icon, const QString &text)
{
    auto *action = new QAction(Icon::named(icon), text, this);
    action->setObjectName(QLatin1String(name));
    return action;
}

bool BansSection::isAdmin() const
{
    return console().hasRole(OperatorRole::Admin);
}

void BansSection::begin()
{
    table()->restoreColumns();
    refreshSummary();
    refreshDetail({});
}

void BansSection::setScope(int scope)
{
    if (scope != m_index)
        Q_EMIT sectionRequested(scope);
}

void BansSection::refreshSummary()
{
    summaryLabel()->setText(summary());
}

BannedSection::BannedSection(Console &console, QWidget *parent)
    : BansSection(console, Banned, console.bans(),
                  {QStringLiteral("banned"),
                   tr("Banned addresses"),
                   tr("Filter by address or reason"),
                   tr("Select an address to see why it is kept out and to lift the ban."),
                   {QStringLiteral("bans"), tr("No address is banned"),
                    tr("Addresses that an administrator bans on the Connections page, and those "
                       "that tried many bad tokens, appear here until their time is over.")}},
                  parent)
    , m_lift(addAction("liftBanAction", QStringLiteral("check"), tr("Lift ban…")))
{
    using Column = BanModel::Column;
    table()->setColumnWidths({170, 150, 100, 240}, at(Column::Reason));
    showRemaining(table(), at(Column::Until));
    showRelativeTimes(table(), {at(Column::Since)});
    table()->sortByColumn(at(Column::Since), Qt::DescendingOrder);
    m_lift->setToolTip(tr("For administrators: clients may connect from this address again"));
    connect(m_lift, &QAction::triggered, this, &BannedSection::askToLift);
    table()->setRowActions({m_lift});
    detail()->setActions({m_lift});
    begin();
}

void BannedSection::refreshDetail(const QModelIndex &row)
{
    const auto *ban = console().bans()->find(row.data(IdRole).toString());
    m_lift->setEnabled(ban && isAdmin());
    if (!ban) {
        detail()->clear();
        return;
    }
    detail()->setHead(ban->address, tr("Kept out"), forceChip(ban->until));
    detail()->setFacts(
        {endsFact(ban->until), timeFact(tr("Since"), ban->since), {tr("Reason"), ban->reason}});
}

QString BannedSection::summary() const
{
    return tr("%n addresses", nullptr, proxy()->rowCount());
}

void BannedSection::askToLift()
{
    const auto *ban = console().bans()->find(selectedId());
    if (!ban)
        return;
    ReasonDialog::Question question;
    question.title = tr("Lift ban");
    question.text = tr("Clients may connect from %1 again.").arg(ban->address);
    question.confirmText = tr("Lift ban");
    question.dangerous = false;
    question.longest = 0;
    ReasonDialog::ask(question, this, [this, id = ban->id](const QString &) {
        perform(feed::LiftBan{id}, tr("The ban was lifted."));
    });
}

MutedSection::MutedSection(Console &console, QWidget *parent)
    : BansSection(console, Muted, console.mutes(),
                  {QStringLiteral("muted"),
                   tr("Muted people"),
                   tr("Filter by name, id, conversation or reason"),
                   tr("Select a person to see why they may not write and to lift the mute."),
                   {QStringLiteral("mute"), tr("Nobody is muted"),
                    tr("People who may not write for a while appear here. Mute somebody on the "
                       "Connections or the Presence page.")}},
                  parent)
    , m_lift(addAction("liftMuteAction", QStringLiteral("check"), tr("Lift mute")))
    , m_person(addAction("showPersonAction", QStringLiteral("people"), tr("Show person")))
    , m_conversation(addAction("showConversationAction", QStringLiteral("conversations"),
                               tr("Show conversation")))
{
    using Column = MuteModel::Column;
    table()->setColumnWidths({200, 180, 150, 240, 190}, at(Column::Reason));
    table()->hideByDefault(at(Column::UserId));
    showRemaining(table(), at(Column::Until));
    table()->sortByColumn(at(Column::Person), Qt::AscendingOrder);
    connect(m_lift, &QAction::triggered, this, &MutedSection::lift);
    connect(m_person, &QAction::triggered, this, &MutedSection::showPerson);
    connect(m_conversation, &QAction::triggered, this, &MutedSection::showConversation);
    const QList<QAction *> actions{m_lift, m_person, m_conversation};
    table()->setRowActions(actions);
    detail()->setActions(actions);
    begin();
}

void MutedSection::refreshDetail(const QModelIndex &row)
{
    const auto *mute = console().mutes()->find(row.data(IdRole).toString());
    const bool isInOne = mute && !mute->conversationId.isEmpty();
    m_lift->setEnabled(mute && mayAct());
    m_person->setEnabled(mute);
    m_conversation->setVisible(isInOne);
    m_conversation->setEnabled(isInOne);
    if (!mute) {
        detail()->clear();
        return;
    }
    detail()->setHead(mute->displayName,
                      isInOne ? tr("Muted in one conversation") : tr("Muted everywhere"),
                      forceChip(mute->until));
    QList<DetailPanel::Fact> facts{endsFact(mute->until), {tr("Reason"), mute->reason}};
    if (isInOne)
        facts.append({tr("Conversation"), mute->conversationId.toString(), true});
    facts.append({tr("User id"), mute->userId.toString(), true});
    detail()->setFacts(facts);
}

QString MutedSection::summary() const
{
    return tr("%n mutes", nullptr, proxy()->rowCount());
}

void MutedSection::lift()
{
    const auto *mute = console().mutes()->find(selectedId());
    if (mute)
        perform(feed::UnmuteUser{mute->userId, mute->conversationId},
                tr("%1 may write again.").arg(isolated(mute->displayName)));
}

void MutedSection::showPerson()
{
    if (const auto *mute = console().mutes()->find(selectedId()))
        Q_EMIT idRequested(QStringLiteral("people"), mute->userId.toString());
}

void MutedSection::showConversation()
{
    if (const auto *mute = console().mutes()->find(selectedId()))
        Q_EMIT idRequested(QStringLiteral("conversations"), mute->conversationId.toString());
}

RefusedSection::RefusedSection(Console &console, QWidget *parent)
    : BansSection(console, Refused, console.refusals(),
                  {QStringLiteral("refused"),
                   tr("Refused connections"),
                   tr("Filter by address, cause or client"),
                   tr("Select a connection to see why it was refused and what to do."),
                   {QStringLiteral("check"), tr("Nobody was refused"),
                    tr("Connections that were not let in appear here with the cause and what to "
                       "do about it.")}},
                  parent)
    , m_sameAddress(
          addAction("sameAddressAction", QStringLiteral("filter"), tr("Only this address")))
    , m_ban(addAction("showBanAction", QStringLiteral("bans"), tr("Show ban")))
    , m_explanation(paragraph(this))
    , m_nextStep(paragraph(this))
{
    using Column = RefusalModel::Column;
    table()->setColumnWidths({80, 140, 240, 220, 150}, at(Column::Client));
    table()->hideByDefault(at(Column::Code));
    showRelativeTimes(table(), {at(Column::Time)});
    table()->setItemDelegateForColumn(at(Column::Cause), new StatusChipDelegate(
                                                             [](const QModelIndex &cell) {
        return causeChip(cell.data(StateRole).toString());
                                                             },
                                                             table()));
    table()->sortByColumn(at(Column::Time), Qt::DescendingOrder);
    connect(m_sameAddress, &QAction::triggered, this, [this] {
        if (const auto *refusal = selectedRefusal())
            showFiltered(refusal->address);
    });
    connect(m_ban, &QAction::triggered, this, [this] {
        if (const auto *refusal = selectedRefusal())
            Q_EMIT bansOfRequested(refusal->address);
    });
    table()->setRowActions({m_sameAddress, m_ban});
    detail()->setActions({m_sameAddress, m_ban});
    detail()->bodyLayout()->addWidget(m_explanation);
    detail()->bodyLayout()->addWidget(DetailPanel::sectionLabel(tr("What to do"), this));
    detail()->bodyLayout()->addWidget(m_nextStep);
    m_explanation->setObjectName(QStringLiteral("explanationLabel"));
    m_nextStep->setObjectName(QStringLiteral("nextStepLabel"));
    begin();
}

void RefusedSection::refreshDetail(const QModelIndex &row)
{
    const auto *refusal = console().refusals()->find(row.data(IdRole).toString());
    const bool isBanned = refusal && refusal->code == u"banned";
    m_sameAddress->setEnabled(refusal);
    m_ban->setVisible(isBanned);
    m_ban->setEnabled(isBanned);
    if (!refusal) {
        detail()->clear();
        return;
    }
    const RefusalCause cause = refusalCause(refusal->code);
    detail()->setHead(refusal->address, {}, causeChip(refusal->code));
    detail()->setFacts({timeFact(tr("Time"), refusal->time),
                        {tr("Client"), refusal->client},
                        {tr("Code"), refusal->code, true}});
    m_explanation->setText(cause.explanation);
    m_nextStep->setText(cause.nextStep);
}

QString RefusedSection::summary() const
{
    return tr("%n shown", nullptr, proxy()->rowCount());
}

const feed::RefusalView *RefusedSection::selectedRefusal() const
{
    return console().refusals()->find(selectedId());
}

} // namespace anteroom::gui
