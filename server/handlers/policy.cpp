// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/policy.h"

#include <QStringList>

#include <array>

namespace anteroom::handlers {

using namespace policy;

namespace {

/// Reading is for those it concerns, also after the end, and for admins, who are seen observing.
QList<PolicyRow> readingRows(const QByteArray &event)
{
    return {
        {event, Anybody, Couple, Always, Verdict::Allowed},
        {event, Staff, bit(Relation::Assignee), Always, Verdict::Allowed},
        {event, Admins, Stranger, Always, Verdict::Allowed},
    };
}

QList<PolicyRow> writingRows(const QByteArray &event, unsigned when)
{
    QList<PolicyRow> rows{
        {event, Anybody, Couple, when, Verdict::Allowed},
        {event, Staff, bit(Relation::Assignee), when, Verdict::Allowed},
        {event, Admins, Stranger, Always, Verdict::Forbidden},
    };
    if (when != Always) {
        rows.append({event, Anybody, Couple, Always, Verdict::Conflict});
        rows.append({event, Staff, bit(Relation::Assignee), Always, Verdict::Conflict});
    }
    return rows;
}

QList<PolicyRow> signalRows(const QByteArray &event)
{
    return {
        {event, Anybody, Couple, Joined | Open, Verdict::Allowed},
        {event, Anybody, Couple, Joined | Ended, Verdict::Conflict},
        {event, Anybody, Couple, Always, Verdict::Forbidden},
        {event, Admins, Stranger, Always, Verdict::Forbidden},
    };
}

/// Whether the state allows it is the state machine's to say.
QList<PolicyRow> directingRows(const QByteArray &event)
{
    return {
        {event, Anybody, bit(Relation::Physician), Always, Verdict::Allowed},
        {event, Admins, Stranger | bit(Relation::Patient), Always, Verdict::Allowed},
        {event, Anybody, bit(Relation::Patient), Always, Verdict::Forbidden},
    };
}

QList<PolicyRow> clinicRows()
{
    QList<PolicyRow> rows;
    rows += readingRows("chat:join");
    rows += readingRows("chat:history");
    rows += writingRows("chat:message", Outside | Joined | Open);
    rows += writingRows("chat:mark_read", Always);
    rows += {
        {"chat:leave", Anybody, AnyRelation, Always, Verdict::Allowed},
        {"chat:typing:start", Anybody, AnyRelation, Joined | Open | Ended, Verdict::Allowed},
        {"chat:typing:stop", Anybody, AnyRelation, Joined | Open | Ended, Verdict::Allowed},

        {"consultation:join", Anybody, Couple, Always, Verdict::Allowed},
        {"consultation:join", Admins, Stranger, Always, Verdict::Allowed},
        {"consultation:leave", Anybody, AnyRelation, Always, Verdict::Allowed},
        {"consultation:stats", Anybody, AnyRelation, Joined | Open | Ended, Verdict::Allowed},
    };
    rows += signalRows("consultation:offer");
    rows += signalRows("consultation:answer");
    rows += signalRows("consultation:ice-candidate");
    rows += directingRows("consultation:start");
    rows += directingRows("consultation:end");
    // These are about the asker alone; whose row or channel it is, is looked up with it.
    for (const char *event : {"notifications:subscribe", "notifications:mark_read",
                              "presence:status", "presence:list", "auth:refresh"})
        rows.append({event, Anybody, Stranger, Always, Verdict::Allowed});
    return rows;
}

constexpr std::array Roles{Role::Patient, Role::Physician, Role::Agent, Role::Admin};
constexpr std::array Relations{Relation::None, Relation::Patient, Relation::Physician,
                               Relation::Assignee};

} // namespace

bool PolicyRow::fits(QByteArrayView asked, const Standing &standing) const
{
    return event == asked && (roles & bit(standing.role)) != 0 &&
           (relations & bit(standing.relation)) != 0 &&
           (when & (standing.joined ? Joined : Outside)) != 0 &&
           (when & (standing.ended ? Ended : Open)) != 0;
}

Policy::Policy()
{
    static const QList<PolicyRow> Rows = clinicRows();
    m_rows = Rows;
}

Verdict Policy::decide(QByteArrayView event, const Standing &standing) const
{
    for (const PolicyRow &row : m_rows) {
        if (row.fits(event, standing))
            return row.verdict;
    }
    return Verdict::NotFound;
}

Relation relationTo(const Conversation &conversation, const UserId &user)
{
    if (user == conversation.patientId)
        return Relation::Patient;
    if (user == conversation.physicianId)
        return Relation::Physician;
    const bool support = conversation.type == ConversationType::AgentSupport;
    return support && user == conversation.assigneeId ? Relation::Assignee : Relation::None;
}

Relation relationTo(const ConsultationSession &session, const UserId &user)
{
    if (user == session.patient.id)
        return Relation::Patient;
    return user == session.physician.id ? Relation::Physician : Relation::None;
}

QString toText(Relation relation)
{
    switch (relation) {
    case Relation::Patient:
        return QStringLiteral("patient");
    case Relation::Physician:
        return QStringLiteral("physician");
    case Relation::Assignee:
        return QStringLiteral("assignee");
    case Relation::None:
        break;
    }
    return QStringLiteral("none");
}

QString toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allowed:
        return QStringLiteral("allowed");
    case Verdict::Forbidden:
        return QStringLiteral("forbidden");
    case Verdict::Conflict:
        return QStringLiteral("conflict");
    case Verdict::NotFound:
        break;
    }
    return QStringLiteral("not_found");
}

QStringList roleNames(unsigned roles)
{
    QStringList names;
    for (const Role role : Roles) {
        if ((roles & bit(role)) != 0)
            names.append(toWire(role));
    }
    return names;
}

QStringList relationNames(unsigned relations)
{
    QStringList names;
    for (const Relation relation : Relations) {
        if ((relations & bit(relation)) != 0)
            names.append(toText(relation));
    }
    return names;
}

QStringList situationNames(unsigned when)
{
    QStringList names;
    if ((when & Outside) == 0)
        names.append(QStringLiteral("joined"));
    if ((when & Joined) == 0)
        names.append(QStringLiteral("outside"));
    if ((when & Ended) == 0)
        names.append(QStringLiteral("open"));
    if ((when & Open) == 0)
        names.append(QStringLiteral("ended"));
    return names;
}

} // namespace anteroom::handlers
