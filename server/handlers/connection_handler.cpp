// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/connection_handler.h"

#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"
#include "server/storage/token_table.h"
#include "server/storage/user_table.h"

#include <algorithm>

namespace anteroom::handlers {

using socketio::ConnectError;
using socketio::Namespace;
using socketio::SocketPtr;
using storage::Stored;
using storage::Transaction;

namespace {
struct RejectionText
{
    const char *message;
    const char *code;
};
/// In the order of the rejections.
constexpr RejectionText RejectionTexts[] = {
    {"Authentication token required", "token_required"},
    {"Invalid authentication token", "token_invalid"},
    {"User not found or inactive", "user_inactive"},
    {"Too many connections", "too_many_connections"},
    {"Service unavailable", "unavailable"},
};

struct TokenOwner
{
    std::optional<User> user;
    bool revoked = false;
};

Stored<TokenOwner> ownerOf(Transaction &transaction, const auth::TokenClaims &claims)
{
    const Stored<std::optional<User>> user = storage::findUser(transaction, claims.userId);
    if (!user)
        return Failure{user.error()};
    if (!*user || claims.jti.isEmpty())
        return TokenOwner{*user};
    const Stored<bool> revoked = storage::isTokenRevoked(transaction, claims.jti);
    if (!revoked)
        return Failure{revoked.error()};
    return TokenOwner{*user, *revoked};
}

/// The payload's token, else the header's; nothing when there is neither, an empty text for a
/// payload token that is no text.
std::optional<QString> tokenOf(const socketio::Handshake &handshake)
{
    const QJsonValue token = handshake.auth().toObject().value(QStringLiteral("token"));
    const bool absent = token.isUndefined() || token.isNull();
    if (!absent && token != QJsonValue(QString()))
        return token.toString();
    const QByteArray header = handshake.connection->header("authorization");
    const QByteArray scheme = "bearer ";
    if (header.left(scheme.size()).toLower() != scheme)
        return std::nullopt;
    const QByteArray text = header.mid(scheme.size()).trimmed();
    return text.isEmpty() ? std::nullopt : std::optional<QString>(QString::fromUtf8(text));
}
} // namespace

ConnectionHandler::ConnectionHandler(const Context &context, EventRouter &router, BanService &bans,
                                     RefusedConnections &refused)
    : m_context(context), m_router(router), m_bans(bans), m_refused(refused)
{
    m_context.nsp.use([this](const SocketPtr &socket, const Namespace::Next &next) {
        connectSocket(socket, next);
    });
    m_context.nsp.onConnection([this](const SocketPtr &socket) { socketConnected(socket); });
    router.bind("auth:refresh", [this](const Call &call) { refresh(call); });
}

void ConnectionHandler::connectSocket(const SocketPtr &socket, const Namespace::Next &next)
{
    const std::optional<QString> token = tokenOf(socket->handshake());
    if (!token)
        return reject(socket, Rejection::TokenRequired, next);
    admit(*token, [this, socket, next](const Result<Admission, Rejection> &admission) {
        if (!admission)
            return reject(socket, admission.error(), next);
        if (!hasRoomFor(admission->user.id))
            return reject(socket, Rejection::TooMany, next);
        auto principal = std::make_shared<Principal>();
        principal->user = admission->user;
        principal->expiresAt = admission->expiresAt;
        principal->tokenId = admission->tokenId;
        principal->keyId = admission->keyId;
        principal->addressBucket = m_router.bucketOf(socket->handshake().connection->address);
        socket->data = principal;
        next(std::nullopt);
    });
}

QList<QByteArray> ConnectionHandler::rejectionCodes()
{
    QList<QByteArray> codes;
    for (const RejectionText &text : RejectionTexts)
        codes.append(text.code);
    return codes;
}

void ConnectionHandler::reject(const SocketPtr &socket, Rejection rejection,
                               const Namespace::Next &next)
{
    const socketio::ConnectionHandshake &handshake = *socket->handshake().connection;
    const auto [message, code] = RejectionTexts[size_t(rejection)];
    m_context.metrics->connectionRefused(code);
    m_refused.note(handshake.address, handshake.header("user-agent"), QLatin1String(code));
    if (rejection == Rejection::TokenInvalid)
        m_bans.noteBadToken(handshake.address);
    next(ConnectError{message, QJsonObject{{QStringLiteral("code"), QLatin1String(code)}}});
}

void ConnectionHandler::keysChanged()
{
    const QList<SocketPtr> sockets = m_context.nsp.sockets();
    for (const SocketPtr &socket : sockets) {
        const Principal *principal = principalOf(socket);
        if (principal && !m_context.verifier.knowsKey(principal->keyId))
            socket->disconnect();
    }
}

void ConnectionHandler::admit(const QString &token, Admitted admitted)
{
    const auto claims = m_context.verifier.verify(token, m_context.clock.utcNow());
    if (!claims)
        return admitted(Failure{Rejection::TokenInvalid});
    const auto job = [claims = *claims](Transaction &transaction) {
        return ownerOf(transaction, claims);
    };
    m_context.storage.run(m_context.owner, job,
                          [claims = *claims, admitted](const Stored<TokenOwner> &owner) {
        if (!owner)
            return admitted(Failure{Rejection::Unavailable});
        if (!owner->user || !owner->user->active)
            return admitted(Failure{Rejection::UserInactive});
        const User &user = *owner->user;
        if (owner->revoked ||
            !auth::isCurrent(claims, user.tokenGeneration, user.tokensRevokedBefore))
            return admitted(Failure{Rejection::TokenInvalid});
        admitted(Admission{user, claims.expiresAt, claims.jti, claims.kid});
    });
}

void ConnectionHandler::socketConnected(const SocketPtr &socket)
{
    Principal &principal = *principalOf(socket);
    socket->join(userRoom(principal.user.id));
    armExpiry(socket, principal);
}

void ConnectionHandler::armExpiry(const SocketPtr &socket, Principal &principal)
{
    m_context.deadlines.cancel(principal.expiry);
    const qint64 left = m_context.clock.utcNow().msecsTo(principal.expiresAt);
    principal.expiry = m_context.deadlines.add(
        milliseconds(std::max<qint64>(left, 0)),
        [this, weak = std::weak_ptr<socketio::Socket>(socket)] { expired(weak); });
}

void ConnectionHandler::expired(const std::weak_ptr<socketio::Socket> &weak)
{
    const SocketPtr socket = weak.lock();
    if (!socket || !socket->isConnected())
        return;
    Principal &principal = *principalOf(socket);
    principal.expiry = 0;
    if (m_context.clock.utcNow() < principal.expiresAt) // the wall clock was set back
        return armExpiry(socket, principal);
    socket->emit("auth:expired", QJsonObject());
    socket->disconnect();
}

void ConnectionHandler::socketGone(Principal &principal)
{
    m_context.deadlines.cancel(principal.expiry);
}

void ConnectionHandler::refresh(const Call &call)
{
    const QString token = call.payload.value(QStringLiteral("token")).toString();
    admit(token, [this, call](const Result<Admission, Rejection> &admission) {
        if (!admission && admission.error() == Rejection::Unavailable)
            return call.reply(refuse(ErrorCode::Unavailable, RefreshTexts.failed));
        if (!admission || admission->user.id != call.user().id)
            return call.reply(refuse(ErrorCode::Forbidden, InvalidTokenText));
        call.principal->expiresAt = admission->expiresAt;
        call.principal->tokenId = admission->tokenId;
        call.principal->keyId = admission->keyId;
        if (call.isConnected())
            armExpiry(call.socket, *call.principal);
        call.reply(QJsonObject{{QStringLiteral("expiresAt"), toIsoUtc(admission->expiresAt)}});
    });
}

bool ConnectionHandler::hasRoomFor(const UserId &user) const
{
    return !m_context.options.rateLimits ||
           m_context.nsp.socketsIn(userRoom(user)).size() < m_context.options.socketsPerUser;
}

} // namespace anteroom::handlers
