// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/presence_board.h"

#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/waiting.h"
#include "gui/pages/presence_card_delegate.h"
#include "gui/pages/presence_column_proxy.h"
#include "gui/pages/row_watch.h"
#include "gui/widgets/card_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

#include <utility>

namespace anteroom::gui {

PresenceBoard::PresenceBoard(Console &console, QAbstractItemModel *people, QWidget *parent)
    : QWidget(parent), m_console(console), m_people(people)
{
    setObjectName(QStringLiteral("presenceBoard"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(0);
    layout->addWidget(addColumn(QStringLiteral("physicians"), tr("Physicians"),
                                tr("No physician matches or is here."), {Role::Physician}));
    layout->addWidget(addColumn(QStringLiteral("staff"), tr("Staff"),
                                tr("Nobody of the staff matches or is here."),
                                {Role::Agent, Role::Admin}));
    layout->addWidget(addColumn(QStringLiteral("patients"), tr("Patients"),
                                tr("No patient matches or is here."), {Role::Patient}));
    setFocusProxy(m_columns.first().cards);
    countColumns();
}

void PresenceBoard::select(const QString &userId)
{
    m_selecting = true;
    for (const Column &column : std::as_const(m_columns)) {
        const int row = userId.isEmpty() ? -1 : column.people->rowOf(userId);
        const QModelIndex card = column.people->index(row, 0);
        if (row < 0)
            column.cards->clearSelection();
        else if (column.cards->currentIndex() != card ||
                 !column.cards->selectionModel()->isSelected(card))
            column.cards->setCurrentIndex(card);
    }
    m_selecting = false;
}

void PresenceBoard::setCardActions(const QList<QAction *> &actions)
{
    for (const Column &column : std::as_const(m_columns)) {
        column.cards->setContextMenuPolicy(Qt::ActionsContextMenu);
        column.cards->addActions(actions);
    }
}

QList<CardView *> PresenceBoard::columns() const
{
    QList<CardView *> views;
    for (const Column &column : m_columns)
        views.append(column.cards);
    return views;
}

void PresenceBoard::showEvent(QShowEvent *event)
{
    attach();
    QWidget::showEvent(event);
}

QWidget *PresenceBoard::addColumn(const QString &name, const QString &title,
                                  const QString &emptyText, const QList<Role> &roles)
{
    auto *part = new QWidget(this);
    Column column{title, new QLabel(part), new CardView(CardView::Columns::One, part),
                  new PresenceColumnProxy(roles, this)};
    column.head->setObjectName(name + QStringLiteral("HeadLabel"));
    column.head->setFont(fonts::section());
    column.head->setContentsMargins(12, 8, 12, 0);
    column.cards->setObjectName(name + QStringLiteral("CardView"));
    column.cards->setAccessibleName(title);
    column.cards->setEmptyText(emptyText);
    column.cards->setItemDelegate(new PresenceCardDelegate(column.cards));
    column.cards->setModel(column.people);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(column.head);
    layout->addWidget(column.cards, 1);
    m_columns.append(column);
    watchColumn(column);
    return part;
}

void PresenceBoard::watchColumn(const Column &column)
{
    using Model = QAbstractItemModel;
    connect(column.people, &Model::rowsInserted, this, &PresenceBoard::countColumns);
    connect(column.people, &Model::rowsRemoved, this, &PresenceBoard::countColumns);
    connect(column.people, &Model::modelReset, this, &PresenceBoard::countColumns);
    connect(column.cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, cards = column.cards](const QItemSelection &selected) {
        if (!m_selecting && !selected.isEmpty())
            Q_EMIT personSelected(cards->currentIndex().data(IdRole).toString());
    });
}

/// Sorting the people of a large clinic is not for those who look at the table.
void PresenceBoard::attach()
{
    if (std::exchange(m_attached, true))
        return;
    watchRows({m_console.consultations()}, this, [this] { refreshWaiting(); });
    connect(&m_console, &Console::snapshotApplied, this, &PresenceBoard::refreshWaiting);
    for (const Column &column : std::as_const(m_columns))
        column.people->setSourceModel(m_people);
    refreshWaiting();
    countColumns();
}

void PresenceBoard::countColumns()
{
    for (const Column &column : std::as_const(m_columns))
        column.head->setText(
            tr("%1 · %2").arg(column.title, QString::number(column.people->rowCount())));
}

void PresenceBoard::refreshWaiting()
{
    const WaitingRoom mode =
        m_console.enforcesWaitingRoom() ? WaitingRoom::Enforce : WaitingRoom::Observe;
    QHash<QString, QDateTime> waitingSince;
    for (const feed::ConsultationView &row : m_console.consultations()->rows()) {
        if (waits(row.session, mode) && row.session.room.waitingSince.isValid())
            waitingSince.insert(row.session.patient.id.toString(), row.session.room.waitingSince);
    }
    m_columns.last().people->setWaiting(waitingSince);
}

} // namespace anteroom::gui
