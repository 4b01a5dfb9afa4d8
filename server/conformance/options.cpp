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

Problem setProfile(Options &options, const QString &value)
{
    if (value != QLatin1String("bench"))
        return QStringLiteral("this build has no profile '%1'").arg(value);
    options.profile = value;
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

const QHash<QString, Setter> &setters()
{
    static const QHash<QString, Setter> table{
        {QStringLiteral("port"),
         number(0, 65535, [](Options &o, qint64 value) { o.port = quint16(value); })},
        {QStringLiteral("host"), setHost},
        {QStringLiteral("profile"), setProfile},
        {QStringLiteral("path"), setPath},
        {QStringLiteral("transports"), setTransports},
        {QStringLiteral("cors"), setCors},
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

Problem applyOption(Options &options, const QString &argument, QStringList &rest)
{
    const QString name = argument.section(u'=', 0, 0).sliced(2);
    if (name == QLatin1String("verbose") && !argument.contains(u'=')) {
        options.verbose = true;
        return std::nullopt;
    }
    const auto setter = setters().constFind(name);
    if (setter == setters().cend())
        return QStringLiteral("unknown option --%1").arg(name);
    if (!argument.contains(u'=') && rest.isEmpty())
        return QStringLiteral("--%1 needs a value").arg(name);
    const QString value = argument.contains(u'=') ? argument.section(u'=', 1) : rest.takeFirst();
    if (const Problem problem = (*setter)(options, value))
        return QStringLiteral("--%1: %2").arg(name, *problem);
    return std::nullopt;
}

} // namespace

Result<Options, QString> parseOptions(const QStringList &arguments)
{
    Options options;
    options.limits.maxPayloadBytes = 10'000'000;
    // A load generator's connections all come from one address, and it reads when it likes.
    options.limits.writeQueueHardBytes = 256 * 1024 * 1024;
    options.limits.closeSlowConsumerAtBytes = options.limits.writeQueueHardBytes;
    QStringList rest = arguments;
    while (!rest.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (!argument.startsWith(QLatin1String("--")) || argument.size() == 2)
            return Failure{QStringLiteral("unexpected argument '%1'").arg(argument)};
        if (const Problem problem = applyOption(options, argument, rest))
            return Failure{*problem};
    }
    return options;
}

} // namespace anteroom::conformance
