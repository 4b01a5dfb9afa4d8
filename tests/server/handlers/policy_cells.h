// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/policy.h"

namespace anteroom::tests {

inline constexpr Role Roles[] = {Role::Patient, Role::Physician, Role::Agent, Role::Admin};
inline constexpr handlers::Relation Relations[] = {
    handlers::Relation::None, handlers::Relation::Patient, handlers::Relation::Physician,
    handlers::Relation::Assignee};

/// What the policy must say, written apart from it. For each event and situation four words
/// (PATIENT, PHYSICIAN, AGENT, ADMIN), in each a letter a relation (none, patient, physician,
/// assignee): a allowed, c conflict, f forbidden, n not found.
struct ExpectedVerdicts
{
    const char *event;
    const char *outside;
    const char *joined;
    const char *endedJoined;
    const char *endedOutside;

    const char *in(bool isJoined, bool isEnded) const
    {
        if (isEnded)
            return isJoined ? endedJoined : endedOutside;
        return isJoined ? joined : outside;
    }
    char at(qsizetype role, qsizetype relation, bool isJoined, bool isEnded) const
    {
        return in(isJoined, isEnded)[5 * role + relation];
    }
};

inline constexpr const char *Read = "naan naan naaa aaaa";
inline constexpr const char *Everyone = "aaaa aaaa aaaa aaaa";
inline constexpr const char *Nobody = "nnnn nnnn nnnn nnnn";
inline constexpr const char *Alone = "annn annn annn annn";
inline constexpr const char *Direct = "nfan nfan nfan aaan";
inline constexpr const char *Write = "naan naan naaa faaa";
inline constexpr const char *TooLate = "nccn nccn nccc fccc";
inline constexpr const char *Come = "naan naan naan aaan";
inline constexpr const char *Signal = "naan naan naan faan";
inline constexpr const char *SignalOutside = "nffn nffn nffn fffn";
inline constexpr const char *SignalTooLate = "nccn nccn nccn fccn";

inline constexpr ExpectedVerdicts Expected[] = {
    {"chat:join", Read, Read, Read, Read},
    {"chat:history", Read, Read, Read, Read},
    {"chat:message", Write, Write, TooLate, TooLate},
    {"chat:mark_read", Write, Write, Write, Write},
    {"chat:leave", Everyone, Everyone, Everyone, Everyone},
    {"chat:typing:start", Nobody, Everyone, Everyone, Nobody},
    {"chat:typing:stop", Nobody, Everyone, Everyone, Nobody},
    {"consultation:join", Come, Come, Come, Come},
    {"consultation:leave", Everyone, Everyone, Everyone, Everyone},
    {"consultation:offer", SignalOutside, Signal, SignalTooLate, SignalOutside},
    {"consultation:answer", SignalOutside, Signal, SignalTooLate, SignalOutside},
    {"consultation:ice-candidate", SignalOutside, Signal, SignalTooLate, SignalOutside},
    {"consultation:start", Direct, Direct, Direct, Direct},
    {"consultation:end", Direct, Direct, Direct, Direct},
    {"consultation:stats", Nobody, Everyone, Everyone, Nobody},
    {"notifications:subscribe", Alone, Alone, Alone, Alone},
    {"notifications:mark_read", Alone, Alone, Alone, Alone},
    {"presence:status", Alone, Alone, Alone, Alone},
    {"presence:list", Alone, Alone, Alone, Alone},
    {"auth:refresh", Alone, Alone, Alone, Alone},
};

} // namespace anteroom::tests
