// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/options.h"

#include <QHash>

#include <functional>
#include <optional>

namespace anteroom::conformance {

namespace {

using Problem = std::optional<QString>;
using Setter = std::function<Problem(Options &, const QString &)>;

Problem wrong(const QString &value, const char *kind)
{
    return QStringLiteral("'%1' is not %2").arg(value, QLatin1String(kind));
}

Setter number(qint64 least, qint64 most, const std::function<void(Options &, qint64)> &set)
{
    return [=](Options &options, const QString &value) -> Problem {
        bool good = false;
        const qint64 parsed = value.toLongLong(&good);
        if (!good || parsed < least || parsed > most)
            return wrong(value, "a number in range");
        set(options, parsed);
        return std::nullopt;
    };
}

Setter duration(milliseconds Limits::*member)
{
    return number(1, 86'400'000, [member](Options &options, qint64 value) {
        options.limits.*member = milliseconds(value);
    });
}

Problem setHost(Options &options, const QString &value)
{
    options.host = QHostAddress(value);
    return options.host.isNull() ? wrong(value, "an address") : std::nullopt;
}

struct ProfileDefaults
{
    const char *name;
    int pingInterval;
    int pingTimeout;
    qsizetype maxPayloadBytes;
};
constexpr ProfileDefaults Profiles[] = {
    {"protocol", 300, 200, 1'000'000},   {"engine-echo", 300, 200, 1'000'000},
    {"engine-greet", 500, 20'000, 100},  {"client", 2'000, 20'000, 1'000'000},
    {"java", 2'000, 20'000, 1'000'000},  {"adapter", 25'000, 20'000, 1'000'000},
    {"bare", 25'000, 20'000, 1'000'000}, {"bench", 25'000, 20'000, 10'000'000},
};

/// Sets the profile and what it sets by default; other options come after it.
Problem setProfile(Options &options, const QString &value)
{
    for (const ProfileDefaults &defaults : Profiles) {
        if (value != QLatin1String(defaults.name))
            continue;
        options.profile = value;
        options.path = options.isEngineOnly() ? "/engine.io/" : "/socket.io/";
        options.limits.pingInterval = milliseconds(defaults.pingInterval);
        options.limits.pingTimeout = milliseconds(defaults.pingTimeout);
        options.limits.maxPayloadBytes = defaults.maxPayloadBytes;
        if (value == QLatin1String("protocol"))
            options.limits.connectTimeout = milliseconds(1'000);
        if (value == QLatin1String("client")) {
            options.handshakeDelay = milliseconds(10);
            options.limits.recoveryWindow = milliseconds(120'000);
        }
        if (value == QLatin1String("bench")) {
            options.corsOrigins.clear();
            options.limits.connectReplyLead = milliseconds(0);
        }
        return std::nullopt;
    }
    return QStringLiteral("there is no profile '%1'").arg(value);
}

Problem setNamespace(Options &options, const QString &value)
{
    if (!value.startsWith(u'/'))
        return wrong(value, "a namespace like /admin");
    options.mainNamespace = value.toUtf8();
    return std::nullopt;
}

Problem setPath(Options &options, const QString &value)
{
    if (!value.startsWith(u'/') || !value.endsWith(u'/'))
        return wrong(value, "a path like /socket.io/");
    options.path = value.toUtf8();
    return std::nullopt;
}

Problem setTransports(Options &options, const QString &value)
{
    options.polling = options.webSocket = false;
    for (const QString &name : value.split(u',')) {
        if (name == QLatin1String("polling"))
            options.polling = true;
        else if (name == QLatin1String("websocket"))
            options.webSocket = true;
        else
            return wrong(name, "a transport");
    }
    return std::nullopt;
}

Problem setCors(Options &options, const QString &value)
{
    options.corsOrigins.clear();
    if (value != QLatin1String("off")) {
        for (const QString &origin : value.split(u','))
            options.corsOrigins.append(origin.toUtf8());
    }
    return std::nullopt;
}

Problem setParser(Options &options, const QString &value)
{
    options.msgpack = value == QLatin1String("msgpack");
    return options.msgpack || value == QLatin1String("json") ? Problem() : wrong(value, "a parser");
}

const QHash<QString, Setter> &setters()
{
    static const QHash<QString, Setter> table{
        {QStringLiteral("port"),
         number(0, 65535, [](Options &o, qint64 value) { o.port = quint16(value); })},
        {QStringLiteral("host"), setHost},
        {QStringLiteral("profile"), [](Options &, const QString &) { return Problem(); }},
        {QStringLiteral("path"), setPath},
        {QStringLiteral("nsp"), setNamespace},
        {QStringLiteral("cookie"),
         [](Options &o, const QString &value) {
        o.cookieName = value.toUtf8();
        return Problem();
         }},
        {QStringLiteral("handshake-delay"),
         number(0, 3'600'000,
                [](Options &o, qint64 value) { o.handshakeDelay = milliseconds(value); })},
        {QStringLiteral("recovery"),
         number(0, 86'400'000,
                [](Options &o, qint64 value) { o.limits.recoveryWindow = milliseconds(value); })},
        {QStringLiteral("parser"), setParser},
        {QStringLiteral("tls-cert"),
         [](Options &o, const QString &value) {
        o.tlsCertificate = value;
        return Problem();
         }},
        {QStringLiteral("tls-key"),
         [](Options &o, const QString &value) {
        o.tlsKey = value;
        return Problem();
         }},
        {QStringLiteral("transports"), setTransports}, {QStringLiteral("cors"), setCors},
        {QStringLiteral("ping-interval"), duration(&Limits::pingInterval)},
        {QStringLiteral("ping-timeout"), duration(&Limits::pingTimeout)},
        {QStringLiteral("connect-timeout"), duration(&Limits::connectTimeout)},
        {QStringLiteral("upgrade-timeout"), duration(&Limits::upgradeTimeout)},
        {QStringLiteral("max-payload"),
         number(1, 1'000'000'000,
                [](Options &o, qint64 value) { o.limits.maxPayloadBytes = value; })},
        };
    return table;
}

struct Setting
{
    QString name;
    QString value;
};

const QStringList &switches()
{
    static const QStringList names{QStringLiteral("verbose"), QStringLiteral("engine-only"),
                                   QStringLiteral("http-compression"),
                                   QStringLiteral("ws-deflate")};
    return names;
}

/// Splits the command line; switches have the value "yes".
Result<QList<Setting>, QString> readSettings(QStringList rest)
{
    QList<Setting> settings;
    while (!rest.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (!argument.startsWith(QLatin1String("--")) || argument.size() == 2)
            return Failure{QStringLiteral("unexpected argument '%1'").arg(argument)};
        const bool hasValue = argument.contains(u'=');
        const QString name = argument.section(u'=', 0, 0).sliced(2);
        const bool isSwitch = switches().contains(name);
        if (isSwitch && hasValue)
            return Failure{QStringLiteral("--%1 takes no value").arg(name)};
        if (!isSwitch && !setters().contains(name))
            return Failure{QStringLiteral("unknown option --%1").arg(name)};
        if (!isSwitch && !hasValue && rest.isEmpty())
            return Failure{QStringLiteral("--%1 needs a value").arg(name)};
        settings.append({name, isSwitch   ? QStringLiteral("yes")
                               : hasValue ? argument.section(u'=', 1)
                                          : rest.takeFirst()});
    }
    return settings;
}

/// The last --profile; without one protocol, or engine-echo with --engine-only.
QString chosenProfile(const QList<Setting> &settings)
{
    QString profile;
    bool engineOnly = false;
    for (const Setting &setting : settings) {
        if (setting.name == QLatin1String("profile"))
            profile = setting.value;
        engineOnly = engineOnly || setting.name == QLatin1String("engine-only");
    }
    if (!profile.isEmpty())
        return profile;
    return engineOnly ? QStringLiteral("engine-echo") : QStringLiteral("protocol");
}

Problem applySetting(Options &options, const Setting &setting)
{
    if (setting.name == QLatin1String("profile"))
        return std::nullopt;
    if (setting.name == QLatin1String("verbose")) {
        options.verbose = true;
        return std::nullopt;
    }
    if (setting.name == QLatin1String("http-compression")) {
        options.httpCompression = true;
        return std::nullopt;
    }
    if (setting.name == QLatin1String("ws-deflate")) {
        options.webSocketDeflate = true;
        return std::nullopt;
    }
    if (setting.name == QLatin1String("engine-only")) {
        return options.isEngineOnly()
                   ? Problem()
                   : QStringLiteral("profile %1 needs Socket.IO").arg(options.profile);
    }
    const Problem problem = setters().value(setting.name)(options, setting.value);
    return problem ? QStringLiteral("--%1: %2").arg(setting.name, *problem) : Problem();
}

} // namespace

Result<Options, QString> parseOptions(const QStringList &arguments)
{
    const auto settings = readSettings(arguments);
    if (!settings)
        return Failure{settings.error()};
    Options options;
    // Suites open as many connections as they like from one address and read when they like.
    options.limits.writeQueueHardBytes = 256 * 1024 * 1024;
    options.limits.closeSlowConsumerAtBytes = options.limits.writeQueueHardBytes;
    options.limits.pendingAcks = 100'000;
    options.limits.connectReplyLead = milliseconds(5);
    options.limits.roomsPerSocket = 100'000;
    options.limits.namespacesPerConnection = 1'000;
    options.limits.dynamicNamespaces = 100'000;
    if (const Problem problem = setProfile(options, chosenProfile(*settings)))
        return Failure{*problem};
    for (const Setting &setting : *settings) {
        if (const Problem problem = applySetting(options, setting))
            return Failure{*problem};
    }
    if (options.tlsCertificate.isEmpty() != options.tlsKey.isEmpty())
        return Failure{QStringLiteral("--tls-cert and --tls-key go together")};
    if (options.isEngineOnly() && options.msgpack)
        return Failure{QStringLiteral("--parser: profile %1 has none").arg(options.profile)};
    options.limits.payloadBeforeConnectBytes = options.limits.maxPayloadBytes;
    return options;
}

} // namespace anteroom::conformance
