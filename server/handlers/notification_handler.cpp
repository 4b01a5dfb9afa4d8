// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/notification_handler.h"

#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"
#include "server/storage/channel_table.h"
#include "server/storage/notification_table.h"

#include <QJsonArray>

namespace anteroom::handlers {

using storage::Stored;
using storage::Transaction;

namespace {
constexpr qsizetype MaximumChannels = 100;

struct Wanted
{
    QList<ChannelName> names; ///< that could be a channel's
    bool someImpossible = false;
};

/// A user's own name and role are granted anyway, and asking for them is no fault.
Wanted wantedChannels(const User &user, const QJsonArray &list)
{
    Wanted wanted;
    for (const QJsonValue item : list) {
        const QString text = item.toString();
        if (text == user.id.toString() || text == QStringLiteral("role:") + toWire(user.role))
            continue;
        const std::optional<ChannelName> name = ChannelName::parse(text);
        wanted.someImpossible = wanted.someImpossible || !name;
        if (name && !wanted.names.contains(*name))
            wanted.names.append(*name);
    }
    return wanted;
}

Stored<Outcome<QList<ChannelName>>> grantedChannels(Transaction &transaction, Role role,
                                                    const QList<ChannelName> &wanted)
{
    QList<ChannelName> granted;
    for (const ChannelName &name : wanted) {
        const Stored<bool> allowed = storage::isChannelAllowed(transaction, name, role);
        if (!allowed)
            return Failure{allowed.error()};
        if (*allowed)
            granted.append(name);
    }
    return Outcome<QList<ChannelName>>(granted);
}
} // namespace

NotificationHandler::NotificationHandler(const Context &context, EventRouter &router)
    : m_context(context)
{
    router.bind("notifications:subscribe", [this](const Call &call) { subscribe(call); });
    router.bind("notifications:mark_read", [this](const Call &call) { markRead(call); });
}

void NotificationHandler::subscribe(const Call &call)
{
    const QJsonArray list = call.payload.value(QStringLiteral("channels")).toArray();
    if (list.size() > MaximumChannels)
        return call.reply(refuse(ErrorCode::InvalidPayload, InvalidPayloadText));
    const Wanted wanted = wantedChannels(call.user(), list);
    const auto job = [role = call.user().role, names = wanted.names](Transaction &transaction) {
        return grantedChannels(transaction, role, names);
    };
    m_context.ask<QList<ChannelName>>(
        job, SubscribeTexts, [this, call, wanted](const Outcome<QList<ChannelName>> &granted) {
            if (!granted)
                return call.reply(Failure{granted.error()});
            const bool someDenied = wanted.someImpossible || granted->size() < wanted.names.size();
            subscribed(call, *granted, someDenied);
        });
}

void NotificationHandler::subscribed(const Call &call, const QList<ChannelName> &granted,
                                     bool someDenied)
{
    QList<QByteArray> rooms{notificationRoom(call.user().id), notificationRoom(call.user().role)};
    for (const ChannelName &name : granted)
        rooms.append(notificationRoom(name));
    QJsonArray names;
    for (const QByteArray &room : rooms) {
        if (call.isConnected())
            call.socket->join(room);
        names.append(QString::fromLatin1(room));
    }
    const QJsonObject answer{{QStringLiteral("channels"), names}};
    call.socket->emit("notifications:subscribed", answer);
    if (!someDenied)
        return call.reply(answer);
    call.reply(Failure{
        Refusal{.code = ErrorCode::Forbidden, .message = ChannelDeniedText, .details = answer}});
}

void NotificationHandler::markRead(const Call &call)
{
    const QString idKey = QStringLiteral("notificationId");
    const QString allKey = QStringLiteral("markAllAsRead");
    const bool all = call.payload.value(allKey).toBool();
    if (all == call.payload.contains(idKey)) // one of the two, not both
        return call.reply(refuse(ErrorCode::InvalidPayload, InvalidPayloadText));
    const auto job = [all, user = call.user().id, id = idOf<NotificationId>(call.payload, idKey)](
                         Transaction &transaction) -> Stored<Outcome<Done>> {
        if (all) {
            const Stored<qint64> count = storage::markAllRead(transaction, user);
            return count ? Stored<Outcome<Done>>(Outcome<Done>(Done{})) : Failure{count.error()};
        }
        const Stored<bool> marked = storage::markRead(transaction, user, id);
        return marked ? Stored<Outcome<Done>>(Outcome<Done>(Done{})) : Failure{marked.error()};
    };
    m_context.ask<Done>(job, MarkNotificationTexts,
                        [this, call, all, idKey, allKey](const Outcome<Done> &done) {
        if (!done)
            return call.reply(Failure{done.error()});
        const QJsonObject told =
            all ? QJsonObject{{allKey, true}} : QJsonObject{{idKey, call.payload.value(idKey)}};
        m_context.nsp.to(userRoom(call.user().id)).emit("notifications:marked_read", told);
        call.reply(told);
    });
}

} // namespace anteroom::handlers
