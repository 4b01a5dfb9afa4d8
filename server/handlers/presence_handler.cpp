// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/presence_handler.h"

#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"
#include "server/storage/contact_table.h"
#include "server/storage/user_table.h"

#include <QJsonArray>

namespace anteroom::handlers {

using storage::Stored;
using storage::Transaction;

namespace {
constexpr qsizetype MaximumAskedUsers = 1'000;

QJsonObject statusJson(PresenceStatus status, const QDateTime &lastSeen)
{
    QJsonObject json{{QStringLiteral("status"), toWire(status)}};
    if (lastSeen.isValid())
        json.insert(QStringLiteral("lastSeen"), toIsoUtc(lastSeen));
    return json;
}

QJsonObject updateJson(const PresenceRecord &record)
{
    QJsonObject json = statusJson(record.status, record.lastSeen);
    json.insert(QStringLiteral("userId"), record.user.id.toString());
    return json;
}

/// The wanted ids that are ids at all; nothing when all that may be seen are wanted.
std::optional<QSet<UserId>> wantedUsers(const QJsonObject &payload)
{
    if (!payload.contains(QStringLiteral("userIds")))
        return std::nullopt;
    QSet<UserId> wanted;
    const QJsonArray list = payload.value(QStringLiteral("userIds")).toArray();
    for (const QJsonValue item : list) {
        if (const std::optional<UserId> id = UserId::parse(item.toString()))
            wanted.insert(*id);
    }
    return wanted;
}

/// Those of wanted (all when none) that this user may see.
Stored<Outcome<QList<User>>> visibleUsers(Transaction &transaction, const User &viewer,
                                          const std::optional<QSet<UserId>> &wanted)
{
    QSet<UserId> ids;
    if (isStaff(viewer.role)) {
        ids = wanted.value_or(QSet<UserId>());
    } else {
        const Stored<QSet<UserId>> contacts = storage::contactsOf(transaction, viewer.id);
        if (!contacts)
            return Failure{contacts.error()};
        ids = *contacts;
        ids.insert(viewer.id);
        if (wanted)
            ids.intersect(*wanted);
    }
    const Stored<QList<User>> users = storage::findUsers(transaction, ids.values());
    if (!users)
        return Failure{users.error()};
    return Outcome<QList<User>>(*users);
}
} // namespace

feed::PresenceView toView(const PresenceRecord &record)
{
    feed::PresenceView view;
    view.userId = record.user.id;
    view.displayName = record.user.displayName;
    view.role = record.user.role;
    view.status = record.status;
    view.deviceCount = record.socketCount;
    view.since = record.since;
    view.lastSeen = record.lastSeen;
    return view;
}

PresenceHandler::PresenceHandler(const Context &context, EventRouter &router)
    : m_context(context)
    , m_tracker(
          context.deadlines, [this](const PresenceRecord &record) { statusChanged(record); },
          [this](const PresenceRecord &record) { announce(record); })
{
    router.bind("presence:status", [this](const Call &call) { setStatus(call); });
    router.bind("presence:list", [this](const Call &call) { list(call); });
}

void PresenceHandler::socketConnected(const socketio::SocketPtr &socket, const User &user)
{
    if (isStaff(user.role))
        socket->join(StaffRoom);
    const bool isTold = m_tracker.socketConnected(user);
    const PresenceRecord &now = *m_tracker.find(user.id);
    publish(now);
    if (isTold)
        return;
    socket->emit("presence:update", updateJson(now)); // news to this tab
    m_tracker.noteShown(user.id);
}

void PresenceHandler::socketGone(const User &user, Departure departure)
{
    if (m_stopped)
        return;
    m_tracker.socketGone(user.id, departure);
    if (const PresenceRecord *record = m_tracker.find(user.id))
        publish(*record);
}

void PresenceHandler::userChanged(const User &user)
{
    m_tracker.userChanged(user);
    if (const PresenceRecord *record = m_tracker.find(user.id))
        publish(*record);
}

void PresenceHandler::introduce(const QList<UserId> &people)
{
    for (const UserId &person : people) {
        const PresenceRecord *record = m_tracker.find(person);
        if (!record || record->status == PresenceStatus::Offline)
            continue;
        for (const UserId &other : people) {
            const PresenceRecord *reader = other == person ? nullptr : m_tracker.find(other);
            if (reader && !isStaff(reader->user.role)) // staff know already
                m_context.nsp.to(userRoom(other)).emit("presence:update", updateJson(*record));
        }
        m_tracker.noteShown(person);
    }
}

void PresenceHandler::stop()
{
    m_stopped = true;
    const QList<PresenceRecord> records = m_tracker.records();
    const QDateTime now = m_context.clock.utcNow();
    QList<UserId> present;
    for (const PresenceRecord &record : records) {
        if (record.status != PresenceStatus::Offline)
            present.append(record.user.id);
    }
    const auto job = [present, now](Transaction &transaction) -> Stored<Done> {
        for (const UserId &user : present) {
            if (const Stored<Done> done = storage::setLastSeen(transaction, user, now); !done)
                return done;
        }
        return Done{};
    };
    m_context.storage.run(m_context.owner, job, [](const Stored<Done> &) {});
}

QJsonObject PresenceHandler::snapshot() const
{
    QJsonObject presence;
    const QList<PresenceRecord> records = m_tracker.records();
    for (const PresenceRecord &record : records)
        presence.insert(record.user.id.toString(), statusJson(record.status, record.lastSeen));
    return presence;
}

void PresenceHandler::setStatus(const Call &call)
{
    const QString wanted = call.payload.value(QStringLiteral("status")).toString();
    if (!call.isConnected())
        return call.reply(QJsonObject());
    m_tracker.setStatus(call.user().id, *presenceStatusFromWire(wanted));
    call.reply(QJsonObject());
}

void PresenceHandler::list(const Call &call)
{
    const std::optional<QSet<UserId>> wanted = wantedUsers(call.payload);
    if (wanted && wanted->size() > MaximumAskedUsers)
        return call.reply(refuse(ErrorCode::InvalidPayload, InvalidPayloadText));
    const auto job = [viewer = call.user(), wanted](Transaction &transaction) {
        return visibleUsers(transaction, viewer, wanted);
    };
    const bool everybody = !wanted && isStaff(call.user().role);
    m_context.ask<QList<User>>(job, PresenceTexts,
                               [this, call, everybody](const Outcome<QList<User>> &users) {
        if (!users)
            return call.reply(Failure{users.error()});
        const QJsonObject presence = everybody ? snapshot() : presenceOf(*users);
        for (auto shown = presence.begin(); shown != presence.end(); ++shown)
            m_tracker.noteShown(UserId(shown.key()));
        call.reply(QJsonObject{{QStringLiteral("presence"), presence}});
    });
}

QJsonObject PresenceHandler::presenceOf(const QList<User> &users) const
{
    QJsonObject presence;
    for (const User &user : users) {
        const PresenceRecord *record = m_tracker.find(user.id);
        presence.insert(user.id.toString(),
                        record ? statusJson(record->status, record->lastSeen)
                               : statusJson(PresenceStatus::Offline, user.lastSeen));
    }
    return presence;
}

void PresenceHandler::statusChanged(const PresenceRecord &record)
{
    publish(record);
    if (record.status != PresenceStatus::Offline)
        return;
    const auto job = [id = record.user.id, lastSeen = record.lastSeen](Transaction &transaction) {
        return storage::setLastSeen(transaction, id, lastSeen);
    };
    m_context.storage.run(m_context.owner, job, [](const Stored<Done> &) {});
}

void PresenceHandler::announce(const PresenceRecord &record)
{
    const auto job = [id = record.user.id](Transaction &transaction) {
        return storage::contactsOf(transaction, id);
    };
    m_context.storage.run(m_context.owner, job,
                          [this, record](const Stored<QSet<UserId>> &contacts) {
        if (m_stopped)
            return;
        QList<QByteArray> rooms{userRoom(record.user.id), StaffRoom};
        if (contacts) {
            for (const UserId &contact : *contacts)
                rooms.append(userRoom(contact));
        }
        socketio::Broadcast(m_context.nsp).to(rooms).emit("presence:update", updateJson(record));
    });
}

void PresenceHandler::publish(const PresenceRecord &record)
{
    m_context.feed.publish(feed::PresenceChanged{toView(record)});
}

} // namespace anteroom::handlers
