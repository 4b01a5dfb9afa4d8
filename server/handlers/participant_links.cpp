// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/participant_links.h"

namespace anteroom::handlers {

using feed::ParticipantLink;

namespace {
constexpr double MaximumRoundTrip = 60'000; ///< ms
constexpr double MaximumLoss = 100;         ///< percent

std::optional<double> numberOf(const QJsonObject &payload, const QString &key, double most)
{
    const QJsonValue value = payload.value(key);
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= 0 && number <= most ? std::optional<double>(number)
                                                             : std::nullopt;
}

std::optional<bool> flagOf(const QJsonObject &payload, const QString &key)
{
    const QJsonValue value = payload.value(key);
    return value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
}

bool isSame(const ParticipantLink &one, const ParticipantLink &other)
{
    return one.state == other.state && one.roundTripMilliseconds == other.roundTripMilliseconds &&
           qFuzzyCompare(one.lossPercent + 2, other.lossPercent + 2) &&
           one.camera == other.camera && one.microphone == other.microphone &&
           one.keptUntil == other.keptUntil;
}
} // namespace

ParticipantLinks::Change ParticipantLinks::note(const SessionId &session, const UserId &user,
                                                const QJsonObject &payload)
{
    ParticipantLink &link = m_links[session][user];
    const ParticipantLink before = link;
    link.state = payload.value(QStringLiteral("state")).toString();
    if (const auto time = numberOf(payload, QStringLiteral("roundTripMs"), MaximumRoundTrip))
        link.roundTripMilliseconds = qRound(*time);
    if (const auto loss = numberOf(payload, QStringLiteral("packetLossPercent"), MaximumLoss))
        link.lossPercent = *loss;
    if (const auto camera = flagOf(payload, QStringLiteral("camera")))
        link.camera = camera;
    if (const auto microphone = flagOf(payload, QStringLiteral("microphone")))
        link.microphone = microphone;
    return {!isSame(before, link), before.state != link.state};
}

void ParticipantLinks::lost(const SessionId &session, const UserId &user,
                            const QDateTime &keptUntil)
{
    // The media may go on without the server; what was measured is old.
    ParticipantLink &link = m_links[session][user];
    link.roundTripMilliseconds = -1;
    link.lossPercent = -1;
    link.keptUntil = keptUntil;
}

void ParticipantLinks::returned(const SessionId &session, const UserId &user)
{
    const auto links = m_links.find(session);
    if (links == m_links.end())
        return;
    const auto link = links->find(user);
    if (link != links->end())
        link->keptUntil = {};
}

void ParticipantLinks::remove(const SessionId &session, const UserId &user)
{
    const auto links = m_links.find(session);
    if (links == m_links.end())
        return;
    links->remove(user);
    if (links->isEmpty())
        m_links.erase(links);
}

ParticipantLink ParticipantLinks::find(const SessionId &session, const UserId &user) const
{
    const auto links = m_links.constFind(session);
    return links == m_links.constEnd() ? ParticipantLink() : links->value(user);
}

} // namespace anteroom::handlers
