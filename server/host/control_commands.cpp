// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/control_commands.h"

#include "server/auth/api_key.h"
#include "server/host/control_arguments.h"
#include "server/host/database_backup.h"
#include "server/host/database_password.h"
#include "server/host/first_admin.h"
#include "server/host/log_categories.h"
#include "server/host/operator_password.h"
#include "server/host/policy_reply.h"
#include "server/host/throttle_settings.h"
#include "server/storage/api_key_table.h"
#include "server/storage/audit_table.h"
#include "server/storage/channel_table.h"
#include "server/storage/outbox_table.h"
#include "server/storage/user_table.h"
#include "shared/base/mailbox.h"

#include <QDir>
#include <QJsonArray>
#include <QLocale>
#include <QThread>

#include <optional>
#include <utility>

namespace anteroom::host {
namespace {

using handlers::Throttles;
using storage::StorageError;
using storage::Stored;
using storage::Transaction;

const QString &actor()
{
    static const QString name = QStringLiteral("ctl");
    return name;
}

ControlReply badUsage(const QString &text)
{
    return {ControlReply::BadUsage, {}, text};
}

ControlReply refused(const QString &text)
{
    return {ControlReply::Refused, {}, text};
}

QString textOf(const StorageError &error, const QString &conflictText)
{
    qCDebug(hostLog, "storage refused: %ls", qUtf16Printable(error.detail));
    switch (error.kind) {
    case StorageError::Kind::Conflict:
    case StorageError::Kind::NotFound:
    case StorageError::Kind::Invalid:
        return conflictText;
    case StorageError::Kind::Corrupt:
        return QStringLiteral("the database is damaged: restore a backup");
    case StorageError::Kind::Unavailable:
        break;
    }
    return QStringLiteral("the database can't be written now: free some space and try again");
}

/// Appends to the audit and hands value on.
template <class Value>
Stored<Value> audited(Transaction &transaction, const QString &action, const QString &object,
                      const QDateTime &now, Value value)
{
    return storage::withAudit(transaction, {actor(), action, object}, now, std::move(value));
}

QString text(const QJsonObject &request, const char *key)
{
    return request.value(QLatin1String(key)).toString();
}

ControlReply idReply(const QString &id)
{
    return {ControlReply::Success, {{QStringLiteral("id"), id}}, id};
}

} // namespace

ControlCommands::ControlCommands(ClinicStore &store, Server server, QObject *parent)
    : QObject(parent), m_store(store), m_server(server)
{
}

ControlCommands::~ControlCommands()
{
    if (m_backupThread)
        m_backupThread->wait();
}

ControlCommands::Command ControlCommands::find(const QString &name)
{
    static const QHash<QString, Command> commands{
        {QStringLiteral("init"), &ControlCommands::init},
        {QStringLiteral("user add"), &ControlCommands::addUser},
        {QStringLiteral("user passwd"), &ControlCommands::setPassword},
        {QStringLiteral("token issue"), &ControlCommands::issueToken},
        {QStringLiteral("apikey create"), &ControlCommands::createApiKey},
        {QStringLiteral("channel create"), &ControlCommands::createChannel},
        {QStringLiteral("audit verify"), &ControlCommands::verifyAudit},
        {QStringLiteral("backup"), &ControlCommands::backUp},
        {QStringLiteral("db copy"), &ControlCommands::copyDatabase},
        {QStringLiteral("secret set"), &ControlCommands::setSecret},
        {QStringLiteral("outbox list"), &ControlCommands::listOutbox},
        {QStringLiteral("outbox retry"), &ControlCommands::retryOutbox},
        {QStringLiteral("outbox abandon"), &ControlCommands::abandonOutbox},
        {QStringLiteral("policy"), &ControlCommands::showPolicy},
        {QStringLiteral("limit list"), &ControlCommands::listLimits},
        {QStringLiteral("limit set"), &ControlCommands::setLimit},
    };
    return commands.value(name, nullptr);
}

void ControlCommands::execute(const QJsonObject &request, const Reply &reply)
{
    const QString name = text(request, "command");
    if (const Command command = find(name))
        return (this->*command)(request, reply);
    reply(badUsage(QStringLiteral("unknown command %1").arg(name)));
}

template <class Value>
void ControlCommands::run(std::function<Stored<Value>(Transaction &)> job, const Reply &reply,
                          const QString &conflictText,
                          std::function<ControlReply(const Value &)> success)
{
    m_store.storage().run(this, std::move(job),
                          [reply, conflictText, success](const Stored<Value> &value) {
        reply(value ? success(*value) : refused(textOf(value.error(), conflictText)));
    });
}

void ControlCommands::withHash(const QString &password, const Reply &reply,
                               std::function<void(const QString &hash)> work)
{
    if (!isValidPassword(password))
        return reply(badUsage(QStringLiteral("the password on standard input is empty or longer "
                                             "than 1024 characters")));
    m_store.passwords().hash(this, password, [reply, work](const auto &hash) {
        if (!hash)
            return reply(refused(QStringLiteral("the password can't be hashed now: try again")));
        work(*hash);
    });
}

void ControlCommands::init(const QJsonObject &request, const Reply &reply)
{
    const QString name = text(request, "admin");
    if (!isValidName(name))
        return reply(badUsage(QStringLiteral("--admin needs a name of 1 to 200 characters")));
    withHash(text(request, "password"), reply, [this, name, reply](const QString &hash) {
        const auto job = [name, hash, now = m_store.clock().utcNow()](Transaction &transaction) {
            return insertFirstAdmin(transaction, name, hash, actor(), now);
        };
        run<User>(job, reply, QStringLiteral("this clinic has an administrator already"),
                  [this](const User &user) {
            Q_EMIT userAdded(user);
            return idReply(user.id.toString());
        });
    });
}

void ControlCommands::addUser(const QJsonObject &request, const Reply &reply)
{
    storage::NewUser user;
    user.displayName = text(request, "name");
    const auto role = roleFromWire(text(request, "role"));
    if (!isValidName(user.displayName))
        return reply(badUsage(QStringLiteral("--name needs a name of 1 to 200 characters")));
    if (!role)
        return reply(badUsage(QStringLiteral("--role is PATIENT, PHYSICIAN, AGENT or ADMIN")));
    user.role = *role;
    if (request.contains(u"id"))
        user.id = UserId::parse(text(request, "id"));
    if (request.contains(u"id") && !user.id)
        return reply(badUsage(QStringLiteral("--id is 1 to 64 characters of A-Z a-z 0-9 _ -")));
    const auto job = [user, now = m_store.clock().utcNow()](Transaction &tx) -> Stored<User> {
        auto inserted = storage::insertUser(tx, user, now);
        if (!inserted)
            return inserted;
        return audited(tx, QStringLiteral("user.create"), inserted->id.toString(), now, *inserted);
    };
    run<User>(job, reply, QStringLiteral("this id is taken"), [this](const User &added) {
        Q_EMIT userAdded(added);
        return idReply(added.id.toString());
    });
}

void ControlCommands::setPassword(const QJsonObject &request, const Reply &reply)
{
    const auto id = UserId::parse(text(request, "id"));
    if (!id)
        return reply(badUsage(QStringLiteral("--id needs the id of a user")));
    withHash(text(request, "password"), reply, [this, id, reply](const QString &hash) {
        const auto job = [id, hash, now = m_store.clock().utcNow()](Transaction &transaction) {
            return setOperatorPassword(transaction, *id, hash, actor(), now);
        };
        run<QString>(
            job, reply,
            QStringLiteral("there is no active AGENT or ADMIN with this id, or the sign-in "
                           "name is taken"),
            [id](const QString &name) {
            ControlReply done = idReply(id->toString());
            done.data.insert(QStringLiteral("signInName"), name);
            done.text = QStringLiteral("signs in as %1").arg(name);
            return done;
            });
    });
}

void ControlCommands::issueToken(const QJsonObject &request, const Reply &reply)
{
    const auto id = UserId::parse(text(request, "user"));
    const auto timeToLive = parseTimeToLive(request.value(u"ttl"));
    if (!id)
        return reply(badUsage(QStringLiteral("--user needs the id of a user")));
    if (!timeToLive)
        return reply(badUsage(QStringLiteral("--ttl is 1 to 31622400 seconds")));
    const auto job = [id, now = m_store.clock().utcNow()](Transaction &tx) -> Stored<User> {
        const auto user = storage::findUser(tx, *id);
        if (!user)
            return Failure{user.error()};
        if (!*user || !(*user)->active)
            return storage::fail(StorageError::Kind::NotFound);
        return audited(tx, QStringLiteral("token.issue"), id->toString(), now, **user);
    };
    run<User>(job, reply, QStringLiteral("there is no active user with this id"),
              [this, timeToLive](const User &user) {
        const auto issued = m_store.tokens().issue(user.id, user.tokenGeneration, *timeToLive,
                                                   m_store.clock().utcNow());
        return ControlReply{ControlReply::Success,
                            {{QStringLiteral("token"), issued.token},
                             {QStringLiteral("expiresAt"), toIsoUtc(issued.expiresAt)}},
                            issued.token};
    });
}

void ControlCommands::createApiKey(const QJsonObject &request, const Reply &reply)
{
    const QString name = text(request, "name");
    const auto scopes = auth::parseScopes(text(request, "scopes"));
    if (!isValidName(name))
        return reply(badUsage(QStringLiteral("--name needs a name of 1 to 200 characters")));
    if (!scopes)
        return reply(badUsage(QStringLiteral("--scopes is a list of read, write, tokens")));
    const auto key = auth::generateApiKey();
    using storage::ApiKey;
    const auto job = [name, scopes, hash = key.hash,
                      now = m_store.clock().utcNow()](Transaction &tx) -> Stored<ApiKey> {
        auto inserted = storage::insertApiKey(tx, name, *scopes, hash, now);
        if (!inserted)
            return inserted;
        return audited(tx, QStringLiteral("apikey.create"), inserted->id.toString(), now,
                       *inserted);
    };
    run<ApiKey>(job, reply, QStringLiteral("this key exists already"),
                [text = key.key](const ApiKey &stored) {
        return ControlReply{
            ControlReply::Success,
            {{QStringLiteral("key"), text}, {QStringLiteral("id"), stored.id.toString()}},
            text};
    });
}

void ControlCommands::createChannel(const QJsonObject &request, const Reply &reply)
{
    const auto name = ChannelName::parse(text(request, "name"));
    const auto roles = parseRoles(text(request, "roles"));
    if (!name)
        return reply(badUsage(QStringLiteral("--name is 1 to 64 characters of A-Z a-z 0-9 _ -")));
    if (!roles)
        return reply(badUsage(QStringLiteral("--roles is a list of PATIENT, PHYSICIAN, AGENT, "
                                             "ADMIN")));
    using storage::Channel;
    const auto job = [channel = Channel{*name, *roles},
                      now = m_store.clock().utcNow()](Transaction &tx) -> Stored<Channel> {
        auto timed = channel;
        timed.createdAt = now;
        auto inserted = storage::insertChannel(tx, timed);
        if (!inserted)
            return inserted;
        return audited(tx, QStringLiteral("channel.create"), channel.name.toString(), now,
                       *inserted);
    };
    run<Channel>(job, reply, QStringLiteral("this name is taken by a channel or a user"),
                 [](const Channel &channel) { return idReply(channel.name.toString()); });
}

void ControlCommands::verifyAudit(const QJsonObject &, const Reply &reply)
{
    using storage::AuditCheck;
    run<AuditCheck>(storage::verifyAudit, reply, QStringLiteral("the audit can't be read"),
                    [](const AuditCheck &check) {
        QJsonObject data{{QStringLiteral("intact"), check.intact},
                         {QStringLiteral("count"), check.count}};
        if (check.intact)
            return ControlReply{ControlReply::Success, data,
                                QStringLiteral("%1 entries, intact").arg(check.count)};
        data.insert(QStringLiteral("firstBadSeq"), check.firstBadSeq);
        return ControlReply{
            ControlReply::Refused, data,
            QStringLiteral("the audit was changed at entry %1").arg(check.firstBadSeq)};
    });
}

void ControlCommands::backUp(const QJsonObject &request, const Reply &reply)
{
    const QString file = text(request, "file");
    if (!QDir::isAbsolutePath(file))
        return reply(badUsage(QStringLiteral("backup needs a file name")));
    if (m_backupThread && m_backupThread->isRunning())
        return reply(refused(QStringLiteral("another backup is running")));
    const auto answer = [reply, file](const std::optional<QString> &problem) {
        if (problem)
            return reply(refused(QStringLiteral("no backup was made: %1").arg(*problem)));
        reply({ControlReply::Success, {{QStringLiteral("file"), file}}, file});
    };
    const auto copy = [address = m_mailbox.address(), answer, file, target = m_store.location()] {
        address.post([answer, problem = backUpDatabase(target, file)] { answer(problem); });
    };
    if (m_backupThread)
        m_backupThread->wait();
    m_backupThread.reset(QThread::create(copy));
    m_backupThread->start();
}

void ControlCommands::setSecret(const QJsonObject &request, const Reply &reply)
{
    const QString name = text(request, "name");
    const QByteArray secret = text(request, "password").toUtf8();
    if (!NamedSecrets.contains(name))
        return reply(badUsage(QStringLiteral("--name is database, turn or webhook")));
    if (secret.size() < 16)
        return reply(badUsage(QStringLiteral("the secret on standard input is shorter than 16 "
                                             "characters")));
    m_store.storeNamedSecret(name, secret,
                             [this, name, reply](const std::optional<auth::SecretError> &error) {
        if (error)
            return reply(refused(error->text));
        const auto job = [name, now = m_store.clock().utcNow()](Transaction &tx) -> Stored<Done> {
            return audited(tx, QStringLiteral("secret.set"), name, now, Done{});
        };
        run<Done>(job, reply, {}, [](const Done &) {
            return ControlReply{ControlReply::Success,
                                {{QStringLiteral("ok"), true}},
                                QStringLiteral("stored; it holds at once")};
        });
    });
}

void ControlCommands::listOutbox(const QJsonObject &, const Reply &reply)
{
    using Items = QList<OutboxItem>;
    run<Items>([](Transaction &tx) { return storage::listOutbox(tx); }, reply,
               QStringLiteral("the outbox can't be read"),
               [](const Items &items) {
        QJsonArray list;
        QStringList lines;
        for (const OutboxItem &item : items) {
            const QString state = item.isDead() ? QStringLiteral("dead") : toWire(item.state);
            list.append(QJsonObject{{QStringLiteral("key"), item.key},
                                    {QStringLiteral("kind"), toWire(item.kind)},
                                    {QStringLiteral("state"), state},
                                    {QStringLiteral("attempts"), item.attempts},
                                    {QStringLiteral("createdAt"), toIsoUtc(item.createdAt)},
                                    {QStringLiteral("lastError"), item.lastError}});
            lines.append(QStringLiteral("%1  %2  %3 attempts  %4")
                             .arg(item.key, state, QString::number(item.attempts), item.lastError)
                             .trimmed());
        }
        const QString nothing = QStringLiteral("nothing waits");
        return ControlReply{ControlReply::Success,
                            {{QStringLiteral("items"), list}},
                            lines.isEmpty() ? nothing : lines.join(u'\n')};
    });
}

void ControlCommands::retryOutbox(const QJsonObject &request, const Reply &reply)
{
    decide({OutboxDecision::Retry, OutboxDecision::Revive}, text(request, "key"), reply);
}

void ControlCommands::abandonOutbox(const QJsonObject &request, const Reply &reply)
{
    decide({OutboxDecision::Abandon}, text(request, "key"), reply);
}

/// The first of the decisions that the item's state allows.
void ControlCommands::decide(const QList<OutboxDecision> &decisions, const QString &key,
                             const Reply &reply)
{
    const auto job = [=, now = m_store.clock().utcNow()](Transaction &tx) -> Stored<OutboxItem> {
        Stored<OutboxItem> decided = storage::fail(StorageError::Kind::NotFound);
        for (const OutboxDecision decision : decisions) {
            decided = decideOutbox(tx, decision, key, actor(), {}, now);
            if (decided || decided.error().kind != StorageError::Kind::NotFound)
                break;
        }
        return decided;
    };
    run<OutboxItem>(job, reply, QStringLiteral("nothing with this key waits"),
                    [this](const OutboxItem &item) {
        Q_EMIT outboxChanged(item);
        return idReply(item.key);
    });
}

void ControlCommands::listLimits(const QJsonObject &, const Reply &reply)
{
    run<Throttles>(readThrottles, reply, {}, [](const Throttles &throttles) {
        QJsonArray list;
        QStringList lines;
        for (size_t row = 0; row < Throttles::Count; ++row) {
            const Throttles::Row &limit = Throttles::rows()[row];
            list.append(QJsonObject{{QStringLiteral("name"), QLatin1String(limit.name)},
                                    {QStringLiteral("value"), throttles.at(row)},
                                    {QStringLiteral("standard"), limit.standard},
                                    {QStringLiteral("unit"), QLatin1String(limit.unit)}});
            lines.append(QStringLiteral("%1 %2 %3")
                             .arg(QLatin1String(limit.name), -26)
                             .arg(throttles.at(row), 8)
                             .arg(QLatin1String(limit.unit)));
        }
        return ControlReply{
            ControlReply::Success, {{QStringLiteral("limits"), list}}, lines.join(u'\n')};
    });
}

void ControlCommands::setLimit(const QJsonObject &request, const Reply &reply)
{
    const auto row = Throttles::find(text(request, "name"));
    if (!row)
        return reply(badUsage(QStringLiteral("--name is one of those that limit list shows")));
    const Throttles::Row &limit = Throttles::rows()[*row];
    const QString wanted = text(request, "value");
    bool isNumber = true;
    const double value =
        wanted == u"standard" ? limit.standard : QLocale::c().toDouble(wanted, &isNumber);
    if (!isNumber || !isFitThrottle(*row, value))
        return reply(
            badUsage(QStringLiteral("--value is %1, or standard").arg(throttleRange(*row))));
    const auto job = [row = *row, value, now = m_store.clock().utcNow()](Transaction &tx) {
        return changeThrottle(tx, row, value, actor(), now);
    };
    run<Done>(job, reply, {}, [this, row = *row, value](const Done &) {
        Q_EMIT throttleChanged(row, value);
        return ControlReply{ControlReply::Success,
                            {{QStringLiteral("name"), QLatin1String(Throttles::rows()[row].name)},
                             {QStringLiteral("value"), value}},
                            m_server == Server::Runs
                                ? QStringLiteral("holds at once")
                                : QStringLiteral("holds when the server starts")};
    });
}

void ControlCommands::showPolicy(const QJsonObject &, const Reply &reply)
{
    reply(policyReply(handlers::Policy()));
}

void ControlCommands::copyDatabase(const QJsonObject &request, const Reply &reply)
{
    const auto url = config::parseDatabaseUrl(text(request, "to"));
    if (!url)
        return reply(badUsage(QStringLiteral("--to: %1").arg(url.error())));
    if (m_server == Server::Runs)
        return reply(refused(QStringLiteral("stop the server first: what it stores meanwhile would "
                                            "be missing in the copy")));
    if (url->kind == config::DatabaseUrl::Kind::Sqlite)
        return copyTo({*url}, reply);
    m_targetSecrets = databaseSecrets(m_store.dataDir(), *url);
    m_targetSecrets->read(DatabasePasswordName,
                          [this, url = *url, reply](const std::optional<QByteArray> &password) {
        copyTo({url, QString::fromUtf8(password.value_or(QByteArray()))}, reply);
    });
}

void ControlCommands::copyTo(const storage::CopyTarget &target, const Reply &reply)
{
    using Copied = Result<qint64, QString>;
    const auto job = [target, now = m_store.clock().utcNow()](Transaction &tx) -> Stored<Copied> {
        const auto entry = storage::appendAudit(
            tx, {actor(), QStringLiteral("database.copy"), target.url.toString()}, now);
        if (!entry)
            return Failure{entry.error()};
        return storage::copyDatabase(tx.connection(), target);
    };
    run<Copied>(job, reply, {}, [target](const Copied &copied) {
        if (!copied)
            return refused(QStringLiteral("nothing was copied: %1").arg(copied.error()));
        const QString url = target.url.toString();
        return ControlReply{ControlReply::Success,
                            {{QStringLiteral("rows"), *copied}, {QStringLiteral("database"), url}},
                            QStringLiteral("%1 rows copied; start the server with --database %2")
                                .arg(*copied)
                                .arg(url)};
    });
}

} // namespace anteroom::host
