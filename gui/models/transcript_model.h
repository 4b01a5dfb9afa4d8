// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/item_roles.h"
#include "shared/domain/conversation.h"
#include "shared/feed/feed_event.h"

#include <QAbstractListModel>
#include <QJsonArray>

namespace anteroom::gui {

/// The messages of the opened conversation by seq, oldest first. Knows nothing of the server: the
/// Console feeds it.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        ContentRole = Qt::UserRole + 100, ///< QString as it was written, empty when redacted
        SenderNameRole,
        SenderRoleRole,  ///< `PATIENT` …, empty for the server
        RedactedRole,    ///< bool
        MessageTypeRole, ///< `text`, `image`, `file`, `system`
        SeqRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const ConversationId &conversationId() const { return m_conversationId; }
    bool isOpen() const { return !m_conversationId.isEmpty(); }
    /// Between open() and the first messages.
    bool isLoading() const { return m_loading; }
    /// Whether the server has messages before the first one here.
    bool hasOlder() const { return m_hasOlder; }
    const Message &at(int row) const { return m_messages.at(row); }
    int rowOf(const MessageId &id) const;
    /// Of those who write at the moment.
    const QList<UserId> &typingUsers() const { return m_typing; }
    QString errorText() const { return m_errorText; }
    /// What staff note for each other, oldest first; gone with the transcript.
    const QList<feed::StaffNote> &notes() const { return m_notes; }
    /// Rows whose contents have the text, whatever its case; redacted ones have none.
    QList<int> rowsWith(const QString &text) const;

    /// Empties the model for another conversation; an empty id closes it.
    void open(const ConversationId &id);
    /// Puts messages where their seq says; those already here are updated in place. A page that
    /// leaves a hole after what is here replaces it.
    void merge(QList<Message> messages);
    void setHasOlder(bool hasOlder);
    void setFailed(const QString &errorText);
    void redact(const MessageId &id, const QDateTime &at);
    void setNotes(const QList<feed::StaffNote> &notes);
    void setTyping(const UserId &user, bool typing);

    void stage(const Message &message) { m_staged.append(message); }
    void flush();

Q_SIGNALS:
    void conversationChanged();
    void stateChanged(); ///< loading, older messages, error
    void typingChanged();
    void notesChanged();

private:
    void updateRow(int row, const Message &message);
    void insertRun(const QList<Message> &messages, qsizetype first, qsizetype last);
    int firstRowNotBefore(qint64 seq) const;

    ConversationId m_conversationId;
    QList<Message> m_messages;
    QList<Message> m_staged;
    QList<UserId> m_typing;
    QList<feed::StaffNote> m_notes;
    QString m_errorText;
    bool m_loading = false;
    bool m_hasOlder = false;
};

/// Reads the `message` objects of a command's answer; broken ones are left out. Spec: wire.md 4.
QList<Message> messagesFromJson(const ConversationId &conversation, const QJsonArray &array);
/// The same where each message names its conversation, as in the answer to SearchTranscripts.
QList<Message> messagesFromJson(const QJsonArray &array);
/// Reads the `notes` of a command's answer; those without a text are left out.
QList<feed::StaffNote> notesFromJson(const ConversationId &conversation, const QJsonArray &array);

} // namespace anteroom::gui
