// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/outbox_page.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/outbox_model.h"
#include "gui/pages/outbox_proxy.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/reason_dialog.h"
#include "gui/widgets/text_delegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>

#include <algorithm>

namespace anteroom::gui {
namespace {

using Column = OutboxModel::Column;

int at(Column column)
{
    return static_cast<int>(column);
}

Chip stateChip(const OutboxItem &item)
{
    const DeliveryState state = deliveryState(item);
    switch (state) {
    case DeliveryState::Failed:
        return {label(state), Tone::Danger};
    case DeliveryState::Retrying:
        return {label(state), Tone::Warning};
    case DeliveryState::Waiting:
        return {label(state), Tone::Waiting};
    case DeliveryState::Delivered:
        return {label(state), Tone::Ok};
    case DeliveryState::GivenUp:
        return {label(state), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace

OutboxPage::OutboxPage(Console &console, QWidget *parent)
    : OutboxPage(console, new OutboxProxy, parent)
{
}

OutboxPage::OutboxPage(Console &console, OutboxProxy *proxy, QWidget *parent)
    : ListPage(console, proxy,
               {QStringLiteral("outbox"),
                tr("Filter by kind, state, id or error"),
                tr("Select a delivery to see what came of it and to have it tried again."),
                {tr("Failed"), tr("Under way"), tr("All")}},
               parent)
    , m_outboxProxy(proxy)
    , m_retry(new QAction(Icon::named(QStringLiteral("refresh"), ColorRole::AccentText),
                          tr("Try again"), this))
    , m_giveUp(new QAction(Icon::named(QStringLiteral("cross"), ColorRole::Danger), tr("Give up…"),
                           this))
    , m_copyKey(new QAction(Icon::named(QStringLiteral("copy")), tr("Copy key"), this))
{
    setObjectName(QStringLiteral("outboxPage"));
    proxy->setSourceModel(console.outbox());
    emptyState()->setContent(
        {QStringLiteral("outbox"), tr("Nothing needs you"),
         tr("Push and payment messages to the clinic's other systems that could not be delivered "
            "appear here. The others are under Under way and All.")});
    table()->setAccessibleName(title());
    buildColumns();
    buildActions();
    watchRows([this] { count(); });
    count();
    refreshDetail({});
}

QString OutboxPage::title() const
{
    return tr("Outbox");
}

QString OutboxPage::iconName() const
{
    return QStringLiteral("outbox");
}

QString OutboxPage::badge() const
{
    return m_failedCount > 0 ? QString::number(m_failedCount) : QString();
}

void OutboxPage::refreshDetail(const QModelIndex &row)
{
    const OutboxItem *item = console().outbox()->find(row.data(IdRole).toString());
    const bool isOpen = item && item->state == OutboxState::Pending;
    const bool isGivenUp = item && item->state == OutboxState::Abandoned;
    const bool isAdmin = console().hasRole(OperatorRole::Admin);
    m_retry->setEnabled((isOpen && item->attempts > 0 && mayAct()) || (isGivenUp && isAdmin));
    m_giveUp->setEnabled(isOpen && isAdmin);
    m_copyKey->setEnabled(item);
    if (!item) {
        detail()->clear();
        return;
    }
    detail()->setHead(label(item->kind),
                      item->kind == OutboxKind::Payment
                          ? tr("Tells the billing system of a consultation that ended")
                          : tr("Tells the push service of news for somebody who is away"),
                      stateChip(*item));
    QList<DetailPanel::Fact> facts{{tr("Concerns"), subjectOf(*item), true},
                                   {tr("Attempts"), QString::number(item->attempts)},
                                   timeFact(tr("Created"), item->createdAt)};
    if (item->deliveredAt.isValid())
        facts.append(timeFact(tr("Delivered"), item->deliveredAt));
    else if (item->isDead())
        facts.append(timeFact(tr("Failed"), item->deadAt));
    else if (isOpen)
        facts.append(timeFact(tr("Next attempt"), item->nextAttemptAt));
    if (!item->lastError.isEmpty())
        facts.append({tr("Last error"), item->lastError});
    if (!item->reply.isEmpty())
        facts.append({tr("Answer"), item->reply});
    facts.append({tr("Key"), item->key, true});
    detail()->setFacts(facts);
}

void OutboxPage::setScope(int scope)
{
    m_outboxProxy->setScope(static_cast<OutboxProxy::Scope>(scope));
    count();
}

void OutboxPage::buildColumns()
{
    table()->setColumnWidths({84, 128, 140, 76, 100, 180, 220}, at(Column::LastError));
    table()->hideByDefault(at(Column::Key));
    table()->setItemDelegateForColumn(at(Column::State), new StatusChipDelegate(
                                                             [this](const QModelIndex &cell) {
        const OutboxItem *item = this->console().outbox()->find(cell.data(IdRole).toString());
        return item ? stateChip(*item) : Chip{};
                                                             },
                                                             table()));
    showRelativeTimes(table(), {at(Column::Created)});
    table()->sortByColumn(at(Column::State), Qt::AscendingOrder);
    table()->restoreColumns();
}

void OutboxPage::buildActions()
{
    m_retry->setObjectName(QStringLiteral("retryDeliveryAction"));
    m_retry->setProperty("tone", QStringLiteral("primary"));
    m_giveUp->setObjectName(QStringLiteral("giveUpDeliveryAction"));
    m_giveUp->setProperty("tone", QStringLiteral("danger"));
    m_giveUp->setToolTip(tr("For administrators: it is not sent any more"));
    m_copyKey->setObjectName(QStringLiteral("copyDeliveryKeyAction"));
    connect(m_retry, &QAction::triggered, this, &OutboxPage::retry);
    connect(m_giveUp, &QAction::triggered, this, &OutboxPage::askToGiveUp);
    connect(m_copyKey, &QAction::triggered, this, &OutboxPage::copyKey);
    table()->setRowActions({m_retry, m_giveUp, m_copyKey});
    detail()->setActions({m_retry, m_giveUp, m_copyKey});
}

void OutboxPage::count()
{
    const QList<OutboxItem> &rows = console().outbox()->rows();
    const int before = m_failedCount;
    m_failedCount = static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const OutboxItem &item) { return item.isDead(); }));
    summaryLabel()->setText(tr("%n shown", nullptr, proxy()->rowCount()) + QStringLiteral(" · ") +
                            tr("%n failed", nullptr, m_failedCount));
    if (before != m_failedCount)
        Q_EMIT badgeChanged();
}

void OutboxPage::retry()
{
    const OutboxItem *item = console().outbox()->find(selectedId());
    if (!item)
        return;
    const QString done = tr("It is due again.");
    if (item->state != OutboxState::Abandoned)
        return perform(feed::RetryDelivery{item->key}, done);
    ReasonDialog::ask(
        {tr("Try again what was given up"),
         tr("Make sure that nobody has seen to it by hand meanwhile: the receiver may "
            "act on it a second time."),
         tr("Try again")},
        this, [this, key = item->key, done](const QString &reason) {
            perform(feed::ReviveDelivery{key, reason}, done);
        });
}

void OutboxPage::askToGiveUp()
{
    const OutboxItem *item = console().outbox()->find(selectedId());
    if (!item)
        return;
    const QString text =
        item->kind == OutboxKind::Payment
            ? tr("The billing system is not told of consultation %1, now or later: see to its "
                 "payment by hand.")
                  .arg(subjectOf(*item))
            : tr("The push service is not told of notification %1. The app still shows it.")
                  .arg(subjectOf(*item));
    ReasonDialog::ask({tr("Give up a delivery"), text, tr("Give up")}, this,
                      [this, key = item->key](const QString &reason) {
        perform(feed::AbandonDelivery{key, reason}, tr("It is not sent any more."));
    });
}

void OutboxPage::copyKey() const
{
    QApplication::clipboard()->setText(selectedId());
}

} // namespace anteroom::gui
