// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <optional>

namespace anteroom {

/// True for 1-64 characters of `A-Za-z0-9_-`. Spec: wire.md 3, "Ids are strings".
bool isValidId(QStringView text);

/// A random id of 128 bits as 22 characters of base64url, from the system's generator.
QString randomId();

/// A string id that can't be mistaken for an id of another kind.
template <class Tag>
class Id
{
public:
    Id() = default;
    /// text comes from our own database or from parse().
    explicit Id(QString text) : m_text(std::move(text)) {}

    /// Checks an id that came from outside.
    static std::optional<Id> parse(const QString &text)
    {
        return isValidId(text) ? std::optional<Id>(Id(text)) : std::nullopt;
    }
    static Id random() { return Id(randomId()); }

    const QString &toString() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &left, const Id &right)
    {
        return left.m_text.compare(right.m_text) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using UserId = Id<struct UserTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using AppointmentId = Id<struct AppointmentTag>;
using SessionId = Id<struct ConsultationSessionTag>;
using RoomId = Id<struct ConsultationRoomTag>;
using InviteId = Id<struct InviteTag>;
using NotificationId = Id<struct NotificationTag>;
using ChannelName = Id<struct ChannelTag>;
using ApiKeyId = Id<struct ApiKeyTag>;

} // namespace anteroom
