// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/conversation_model.h"

#include "gui/models/labels.h"

namespace anteroom::gui {

namespace {
using Column = ConversationModel::Column;

QString assigneeText(const feed::ConversationView &row)
{
    return isUnassigned(row) ? ConversationModel::tr("Unassigned") : row.assigneeName;
}

QVariant text(const feed::ConversationView &row, Column column)
{
    switch (column) {
    case Column::People:
        return peopleText(row);
    case Column::Type:
        return label(row.conversation.type);
    case Column::Status:
        return label(row.conversation.status);
    case Column::Messages:
        return row.messageCount;
    case Column::Unread:
        return row.unreadCount;
    case Column::Assignee:
        return assigneeText(row);
    case Column::LastActivity:
        return fullTime(row.conversation.updatedAt);
    case Column::ConversationId:
        return row.conversation.id.toString();
    }
    return {};
}

QVariant sortKey(const feed::ConversationView &row, Column column)
{
    return column == Column::LastActivity ? QVariant(row.conversation.updatedAt)
                                          : text(row, column);
}

QString accessibleText(const feed::ConversationView &row)
{
    QStringList parts{peopleText(row), label(row.conversation.type), label(row.conversation.status),
                      assigneeText(row)};
    if (row.unreadCount > 0)
        parts.append(ConversationModel::tr("%n unread", nullptr, int(row.unreadCount)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString filterText(const feed::ConversationView &row)
{
    return QString(peopleText(row) + u' ' + label(row.conversation.type) + u' ' +
                   label(row.conversation.status) + u' ' + assigneeText(row) + u' ' +
                   row.conversation.id.toString())
        .toLower();
}
} // namespace

int ConversationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConversationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("People"),        tr("Type"),           tr("Status"),
                                         tr("Messages"),      tr("Unread"),         tr("Assignee"),
                                         tr("Last activity"), tr("Conversation id")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void ConversationModel::stageEvent(const feed::FeedEvent &event)
{
    if (const auto *changed = std::get_if<feed::ConversationChanged>(&event))
        stage(changed->conversation);
    else if (const auto *grown = std::get_if<feed::ConversationGrew>(&event))
        grow(*grown);
}

/// A row that counts the message already was read after it.
void ConversationModel::grow(const feed::ConversationGrew &grown)
{
    const feed::ConversationView *known = newest(grown.conversationId.toString());
    if (!known || known->messageCount >= grown.seq)
        return;
    feed::ConversationView row = *known;
    row.messageCount = grown.seq;
    row.conversation.lastSeq = grown.seq;
    row.conversation.updatedAt = grown.updatedAt;
    if (grown.byPatient)
        row.unreadCount = *grown.byPatient ? row.unreadCount + 1 : 0;
    stage(row);
}

void ConversationModel::load(const feed::ServerSnapshot &snapshot)
{
    replaceAll(snapshot.conversations);
}

QString ConversationModel::keyOf(const feed::ConversationView &row) const
{
    return row.conversation.id.toString();
}

QVariant ConversationModel::cell(const feed::ConversationView &row, int section, int role) const
{
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return column == Column::Messages || column == Column::Unread
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return row.conversation.id.toString();
    case TimeRole:
        return column == Column::LastActivity ? QVariant(row.conversation.updatedAt) : QVariant();
    case StateRole:
        if (column == Column::Assignee)
            return row.conversation.assigneeId.toString();
        return column == Column::Status ? toWire(row.conversation.status) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case FilterRole:
        return filterText(row);
    default:
        return {};
    }
}

bool isUnassigned(const feed::ConversationView &view)
{
    return view.conversation.type == ConversationType::AgentSupport &&
           view.conversation.assigneeId.isEmpty();
}

QString peopleText(const feed::ConversationView &view)
{
    if (view.counterpartName.isEmpty())
        return view.patientName;
    return ConversationModel::tr("%1 and %2")
        .arg(isolated(view.patientName), isolated(view.counterpartName));
}

} // namespace anteroom::gui
