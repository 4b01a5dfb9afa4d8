// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/settings_from_config.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace anteroom::host {
namespace {

using auth::TokenAlgorithm;
constexpr qint64 MaxKeySetBytes = 1'000'000;

Failure<StartError> bad(const QString &text)
{
    return Failure{StartError{StartError::Kind::BadSettings, text}};
}

Result<QList<TokenAlgorithm>, StartError> readAlgorithms(const QStringList &names)
{
    QList<TokenAlgorithm> algorithms;
    for (const QString &name : names) {
        const auto algorithm = auth::tokenAlgorithmFromWire(name);
        if (!algorithm)
            return bad(QStringLiteral("auth/algorithms: \"%1\" is not an algorithm this clinic "
                                      "knows")
                           .arg(name));
        algorithms.append(*algorithm);
    }
    if (!names.isEmpty() && !algorithms.contains(TokenAlgorithm::HS256))
        return bad(QStringLiteral("auth/algorithms: HS256 is needed for the clinic's own tokens"));
    return algorithms;
}

Result<QJsonArray, StartError> readKeySet(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxKeySetBytes)
        return bad(QStringLiteral("auth/jwks: %1 can't be read").arg(path));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonValue keys = document.object().value(u"keys");
    if (!keys.isArray())
        return bad(QStringLiteral("auth/jwks: %1 is no JSON Web Key Set").arg(path));
    return keys.toArray();
}

Result<auth::TrustedKey, StartError> trustedKey(const QJsonObject &key,
                                                const QList<TokenAlgorithm> &allowed)
{
    const QString kid = key.value(u"kid").toString();
    const auto algorithm = auth::tokenAlgorithmFromWire(key.value(u"alg").toString());
    if (kid.isEmpty() || !algorithm)
        return bad(QStringLiteral("auth/jwks: every key needs a kid and a known alg"));
    if (!allowed.contains(*algorithm))
        return bad(
            QStringLiteral("auth/jwks: the alg of key %1 is not in auth/algorithms").arg(kid));
    return auth::TrustedKey{kid, *algorithm, QJsonDocument(key).toJson(QJsonDocument::Compact)};
}

} // namespace

ServerSettings serverSettings(const config::Settings &settings)
{
    ServerSettings server;
    server.dataDir = settings.dataDir;
    server.listenAddress = QHostAddress(settings.listen.address);
    server.listenPort = settings.listen.port;
    server.rateLimits = settings.rateLimits;
    server.logLevel = settings.logLevel;
    server.demo = settings.demo;
    const bool inDataDir = settings.database == config::DatabaseUrl();
    if (!inDataDir)
        server.database = settings.database;
    server.tokenIssuer = settings.tokenIssuer;
    server.tokenAudience = settings.tokenAudience;
    server.tokenAlgorithms = settings.tokenAlgorithms;
    server.jwksPath = settings.jwksPath;
    server.tlsCertificate = settings.tlsCertificate;
    server.tlsKey = settings.tlsKey;
    server.enforcesWaitingRoom = settings.enforcesWaitingRoom;
    server.noShowMinutes = settings.noShowMinutes;
    server.staleMinutes = settings.staleMinutes;
    server.stunUrls = settings.stunUrls;
    server.turnUrls = settings.turnUrls;
    server.publicUrl = settings.publicUrl;
    server.pushWebhook = settings.pushWebhook;
    server.paymentWebhook = settings.paymentWebhook;
    server.webhookHosts = settings.webhookHosts;
    for (const QString &origin : settings.corsOrigins)
        server.corsOrigins.append(origin.toUtf8());
    // A demo goes to a directory of its own unless a person named one.
    if (settings.demo && !settings.dataDirGiven) {
        server.dataDir.clear();
        server.database.reset();
    }
    return server;
}

Result<outbox::OutboxOptions, StartError> outboxOptions(const ServerSettings &settings)
{
    outbox::OutboxOptions options;
    options.allowedHosts = settings.webhookHosts;
    const std::pair<QString, QUrl *> urls[] = {{settings.pushWebhook, &options.pushUrl},
                                               {settings.paymentWebhook, &options.paymentUrl}};
    for (const auto &[text, target] : urls) {
        if (text.isEmpty())
            continue;
        const auto url = outbox::parseWebhookUrl(text);
        if (!url)
            return bad(QStringLiteral("webhooks: %1: %2").arg(text, url.error()));
        *target = *url;
    }
    return options;
}

Result<auth::TokenRules, StartError> tokenRules(const ServerSettings &settings)
{
    auth::TokenRules rules{settings.tokenIssuer, settings.tokenAudience, {}};
    const auto allowed = readAlgorithms(settings.tokenAlgorithms);
    if (!allowed)
        return Failure{allowed.error()};
    if (settings.jwksPath.isEmpty())
        return rules;
    const auto keys = readKeySet(settings.jwksPath);
    if (!keys)
        return Failure{keys.error()};
    for (const QJsonValue &value : *keys) {
        auto key = trustedKey(value.toObject(), *allowed);
        if (!key)
            return Failure{key.error()};
        rules.keys.append(*key);
    }
    return rules;
}

} // namespace anteroom::host
