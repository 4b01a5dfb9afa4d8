// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/moderation_service.h"

#include "server/handlers/audited.h"
#include "server/handlers/message_jobs.h"
#include "server/handlers/principal.h"
#include "server/handlers/rooms.h"
#include "server/handlers/sanction.h"
#include "server/handlers/texts.h"

namespace anteroom::handlers {

using storage::Mute;
using storage::StorageError;
using storage::Stored;
using storage::Transaction;

namespace {
const RefusalTexts MuteTexts{UserNotFoundText, QStringLiteral("Failed to mute")};
const RefusalTexts DisconnectTexts{QStringLiteral("Not connected"),
                                   QStringLiteral("Failed to disconnect")};

QString objectOf(const UserId &user, const std::optional<ConversationId> &conversation)
{
    return conversation ? user.toString() + u'/' + conversation->toString() : user.toString();
}
} // namespace

ModerationService::~ModerationService()
{
    m_context.deadlines.cancel(m_expiry);
}

void ModerationService::mute(const Actor &actor, const Mute &mute, Answer<Done> answer)
{
    const QDateTime now = m_context.clock.utcNow();
    if (mute.until <= now)
        return answer(refuse(ErrorCode::InvalidPayload, InvalidPayloadText));
    const Intent intent = m_context.intent(actor, "chat:history");
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<Done>> {
        if (mute.conversationId) {
            const auto place = accessConversation(transaction, *mute.conversationId, intent);
            if (!place)
                return Failure{place.error()};
            if (!*place)
                return Outcome<Done>(Failure{(*place).error()});
        }
        const auto set = storage::setMute(transaction, mute);
        if (!set && set.error().kind == StorageError::Kind::Invalid)
            return storage::fail(StorageError::Kind::NotFound);
        if (!set)
            return Failure{set.error()};
        return audited(transaction,
                       {actor.auditName(), QStringLiteral("user.mute"),
                        objectOf(mute.userId, mute.conversationId), QStringLiteral("ok"),
                        mute.reason},
                       now, Done{});
    };
    m_context.ask<Done>(job, MuteTexts,
                        [this, mute, answer = std::move(answer)](const Outcome<Done> &done) {
        if (done) {
            tellModeration(m_context.nsp, mute.userId, QStringLiteral("muted"), mute.reason,
                           mute.until);
            publishMutes();
        }
        answer(done);
    });
}

void ModerationService::unmute(const Actor &actor, const UserId &user,
                               const std::optional<ConversationId> &conversation,
                               Answer<Done> answer)
{
    const auto job =
        [=, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Done>> {
        const Stored<bool> removed = storage::removeMute(transaction, user, conversation);
        if (!removed)
            return Failure{removed.error()};
        if (!*removed)
            return storage::fail(StorageError::Kind::NotFound);
        return audited(
            transaction,
            {actor.auditName(), QStringLiteral("user.unmute"), objectOf(user, conversation)}, now,
            Done{});
    };
    m_context.ask<Done>(job, MuteTexts,
                        [this, user, answer = std::move(answer)](const Outcome<Done> &done) {
        if (done) {
            tellModeration(m_context.nsp, user, QStringLiteral("unmuted"), {});
            publishMutes();
        }
        answer(done);
    });
}

void ModerationService::list(Answer<QList<Mute>> answer)
{
    const auto job =
        [now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<QList<Mute>>> {
        auto mutes = storage::listMutes(transaction, now);
        if (!mutes)
            return Failure{mutes.error()};
        return Outcome<QList<Mute>>(std::move(mutes).value());
    };
    m_context.ask<QList<Mute>>(job, MuteTexts, std::move(answer));
}

void ModerationService::warn(const UserId &user, const QString &reason)
{
    tellModeration(m_context.nsp, user, QStringLiteral("warning"), reason);
}

void ModerationService::publishMutes()
{
    if (!m_context.feed.isWatched())
        return;
    const auto job = [now = m_context.clock.utcNow()](Transaction &transaction) {
        return storage::listNamedMutes(transaction, now, MaximumShown);
    };
    m_context.storage.run(m_context.owner, job,
                          [this](const Stored<QList<storage::NamedMute>> &mutes) {
        if (mutes)
            m_context.feed.publish(feed::MutesChanged{shown(*mutes)});
    });
}

QList<feed::MuteView> ModerationService::shown(const QList<storage::NamedMute> &mutes)
{
    QList<feed::MuteView> views;
    for (const auto &[mute, name] : mutes)
        views.append({mute.userId, name, mute.conversationId.value_or(ConversationId()), mute.until,
                      mute.reason});
    m_context.deadlines.cancel(m_expiry);
    if (views.isEmpty())
        return views;
    // The first is the first to end.
    const QDateTime now = m_context.clock.utcNow();
    m_expiry = m_context.deadlines.add(expiryWait(now, views.constFirst().until),
                                       [this] { publishMutes(); });
    return views;
}

void ModerationService::auditDisconnect(const Actor &actor, const QString &action,
                                        const QString &object, const QString &reason,
                                        Answer<Done> answer)
{
    const storage::NewAuditEntry entry{actor.auditName(), action, object, QStringLiteral("ok"),
                                       reason};
    const auto job = [entry, now = m_context.clock.utcNow()](Transaction &transaction) {
        return audited(transaction, entry, now, Done{});
    };
    m_context.ask<Done>(job, DisconnectTexts, std::move(answer));
}

void ModerationService::disconnect(const Actor &actor, const UserId &user, const QString &reason)
{
    auditDisconnect(actor, QStringLiteral("user.disconnect"), user.toString(), reason,
                    [](const Outcome<Done> &) {});
    tellModeration(m_context.nsp, user, QStringLiteral("disconnected"), reason);
    disconnectUser(m_context.nsp, user);
}

void ModerationService::disconnect(const Actor &actor, const UserId &user, const QString &reason,
                                   Answer<Done> answer)
{
    if (!isOnline(m_context.nsp, user))
        return answer(refuse(ErrorCode::NotFound, DisconnectTexts.denied));
    auditDisconnect(actor, QStringLiteral("user.disconnect"), user.toString(), reason,
                    [=, this, answer = std::move(answer)](const Outcome<Done> &done) {
        if (done) {
            tellModeration(m_context.nsp, user, QStringLiteral("disconnected"), reason);
            disconnectUser(m_context.nsp, user);
        }
        answer(done);
    });
}

void ModerationService::disconnectSocket(const Actor &actor, const QByteArray &socketId,
                                         const QString &reason, Answer<Done> answer)
{
    const socketio::SocketPtr socket = m_context.nsp.socket(socketId);
    const Principal *principal = socket ? principalOf(socket) : nullptr;
    if (!principal)
        return answer(refuse(ErrorCode::NotFound, DisconnectTexts.denied));
    const QString object = principal->user.id.toString() + u'/' + QString::fromLatin1(socketId);
    auditDisconnect(actor, QStringLiteral("socket.disconnect"), object, reason,
                    [=, answer = std::move(answer)](const Outcome<Done> &done) {
        if (done) {
            tellModeration(*socket, QStringLiteral("disconnected"), reason);
            socket->disconnect();
        }
        answer(done);
    });
}

} // namespace anteroom::handlers
