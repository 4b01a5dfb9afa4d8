// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/transcript_model.h"

#include "gui/models/labels.h"

#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace anteroom::gui {

namespace {
QString senderName(const Message &message)
{
    return message.sender ? message.sender->displayName : TranscriptModel::tr("Server");
}

QString accessibleText(const Message &message)
{
    const QString content =
        message.redactedAt.isValid() ? TranscriptModel::tr("Redacted") : message.content.left(500);
    return TranscriptModel::tr("%1, %2: %3")
        .arg(senderName(message), fullTime(message.createdAt), content);
}

std::optional<User> senderFromJson(const QJsonObject &json)
{
    const QJsonObject person = json.value(u"sender").toObject();
    const QString id = json.value(u"senderId").toString(person.value(u"id").toString());
    if (id.isEmpty())
        return std::nullopt;
    const QJsonObject profile = person.value(u"profile").toObject();
    User user;
    user.id = UserId(id);
    user.displayName = profile.value(u"displayName").toString(id);
    user.role = roleFromWire(profile.value(u"role").toString()).value_or(Role::Patient);
    return user;
}

std::optional<Message> messageFromJson(const ConversationId &conversation, const QJsonObject &json)
{
    const qint64 seq = json.value(u"seq").toInteger();
    const QString id = json.value(u"id").toString();
    if (seq <= 0 || id.isEmpty())
        return std::nullopt;
    Message message;
    message.id = MessageId(id);
    message.conversationId = conversation;
    message.seq = seq;
    message.sender = senderFromJson(json);
    message.content = json.value(u"content").toString();
    message.type =
        messageTypeFromWire(json.value(u"messageType").toString()).value_or(MessageType::Text);
    message.createdAt =
        QDateTime::fromString(json.value(u"createdAt").toString(), Qt::ISODateWithMs);
    message.redactedAt =
        QDateTime::fromString(json.value(u"redactedAt").toString(), Qt::ISODateWithMs);
    return message;
}
} // namespace

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message &message = at(index.row());
    const bool redacted = message.redactedAt.isValid();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return accessibleText(message);
    case IdRole:
        return message.id.toString();
    case TimeRole:
        return message.createdAt;
    case ContentRole:
        return redacted ? QString() : message.content;
    case SenderNameRole:
        return senderName(message);
    case SenderRoleRole:
        return message.sender ? toWire(message.sender->role) : QString();
    case RedactedRole:
        return redacted;
    case MessageTypeRole:
        return toWire(message.type);
    case SeqRole:
        return message.seq;
    default:
        return {};
    }
}

int TranscriptModel::rowOf(const MessageId &id) const
{
    const auto it = std::find_if(m_messages.crbegin(), m_messages.crend(),
                                 [&id](const Message &message) { return message.id == id; });
    return static_cast<int>(std::distance(it, m_messages.crend())) - 1;
}

QList<int> TranscriptModel::rowsWith(const QString &text) const
{
    QList<int> rows;
    if (text.isEmpty())
        return rows;
    for (int row = 0; row < rowCount(); ++row) {
        const Message &message = at(row);
        if (!message.redactedAt.isValid() && message.content.contains(text, Qt::CaseInsensitive))
            rows.append(row);
    }
    return rows;
}

void TranscriptModel::open(const ConversationId &id)
{
    beginResetModel();
    m_conversationId = id;
    m_messages.clear();
    m_staged.clear();
    m_typing.clear();
    m_notes.clear();
    m_errorText.clear();
    m_loading = !id.isEmpty();
    m_hasOlder = false;
    endResetModel();
    Q_EMIT conversationChanged();
    Q_EMIT stateChanged();
    Q_EMIT typingChanged();
    Q_EMIT notesChanged();
}

void TranscriptModel::merge(QList<Message> messages)
{
    std::sort(messages.begin(), messages.end(),
              [](const Message &left, const Message &right) { return left.seq < right.seq; });
    if (!messages.isEmpty() && !m_messages.isEmpty() &&
        messages.first().seq > m_messages.last().seq + 1) {
        beginResetModel();
        m_messages.clear();
        endResetModel();
    }
    for (qsizetype first = 0; first < messages.size();) {
        const int row = firstRowNotBefore(messages.at(first).seq);
        if (row < rowCount() && at(row).seq == messages.at(first).seq) {
            updateRow(row, messages.at(first++));
            continue;
        }
        const qint64 next = row < rowCount() ? at(row).seq : std::numeric_limits<qint64>::max();
        qsizetype last = first;
        while (last + 1 < messages.size() && messages.at(last + 1).seq < next)
            ++last;
        insertRun(messages, first, last);
        first = last + 1;
    }
}

void TranscriptModel::setHasOlder(bool hasOlder)
{
    m_hasOlder = hasOlder;
    m_loading = false;
    m_errorText.clear();
    Q_EMIT stateChanged();
}

void TranscriptModel::setFailed(const QString &errorText)
{
    m_loading = false;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

void TranscriptModel::redact(const MessageId &id, const QDateTime &at)
{
    flush();
    const int row = rowOf(id);
    if (row < 0)
        return;
    Message message = m_messages.at(row);
    message.content.clear();
    message.redactedAt = at;
    updateRow(row, message);
}

void TranscriptModel::setNotes(const QList<feed::StaffNote> &notes)
{
    m_notes = notes;
    Q_EMIT notesChanged();
}

void TranscriptModel::setTyping(const UserId &user, bool typing)
{
    if (typing == m_typing.contains(user))
        return;
    if (typing)
        m_typing.append(user);
    else
        m_typing.removeOne(user);
    Q_EMIT typingChanged();
}

void TranscriptModel::flush()
{
    if (!m_staged.isEmpty())
        merge(std::exchange(m_staged, {}));
}

void TranscriptModel::updateRow(int row, const Message &message)
{
    Message &old = m_messages[row];
    // A page that was read before the redaction must not bring the contents back.
    const bool same = old.redactedAt.isValid() ||
                      (old.content == message.content && !message.redactedAt.isValid());
    if (same)
        return;
    old = message;
    Q_EMIT dataChanged(index(row), index(row));
}

void TranscriptModel::insertRun(const QList<Message> &messages, qsizetype first, qsizetype last)
{
    const int row = firstRowNotBefore(messages.at(first).seq);
    QList<Message> run;
    for (qsizetype i = first; i <= last; ++i) {
        if (run.isEmpty() || run.last().seq != messages.at(i).seq)
            run.append(messages.at(i));
    }
    beginInsertRows({}, row, row + static_cast<int>(run.size()) - 1);
    if (row == rowCount()) {
        m_messages.append(run);
    } else {
        run.append(m_messages.mid(row));
        m_messages.resize(row);
        m_messages.append(run);
    }
    endInsertRows();
}

int TranscriptModel::firstRowNotBefore(qint64 seq) const
{
    const auto it = std::lower_bound(m_messages.cbegin(), m_messages.cend(), seq,
                                     [](const Message &message, qint64 wanted) {
        return message.seq < wanted;
    });
    return static_cast<int>(std::distance(m_messages.cbegin(), it));
}

QList<Message> messagesFromJson(const ConversationId &conversation, const QJsonArray &array)
{
    QList<Message> messages;
    messages.reserve(array.size());
    for (const QJsonValue &value : array) {
        if (auto message = messageFromJson(conversation, value.toObject()))
            messages.append(*std::move(message));
    }
    return messages;
}

QList<Message> messagesFromJson(const QJsonArray &array)
{
    QList<Message> messages;
    for (const QJsonValue &value : array) {
        const ConversationId id(value.toObject().value(u"conversationId").toString());
        if (auto message = messageFromJson(id, value.toObject()); message && !id.isEmpty())
            messages.append(*std::move(message));
    }
    return messages;
}

QList<feed::StaffNote> notesFromJson(const ConversationId &conversation, const QJsonArray &array)
{
    QList<feed::StaffNote> notes;
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        feed::StaffNote note;
        note.conversationId = conversation;
        note.createdAt =
            QDateTime::fromString(json.value(u"createdAt").toString(), Qt::ISODateWithMs);
        note.authorId = UserId(json.value(u"authorId").toString());
        note.authorName = json.value(u"authorName").toString(note.authorId.toString());
        note.text = json.value(u"text").toString();
        if (!note.text.isEmpty())
            notes.append(note);
    }
    return notes;
}

} // namespace anteroom::gui
