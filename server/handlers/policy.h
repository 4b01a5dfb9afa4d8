// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/consultation.h"
#include "shared/domain/conversation.h"
#include "shared/domain/role.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace anteroom::handlers {

/// What somebody is to a conversation or a consultation.
enum class Relation { None, Patient, Physician, Assignee };

/// NotFound: they may not even know that it exists. Forbidden: they may see it, not do this to it.
/// Conflict: they might, were it not ended.
enum class Verdict { Allowed, NotFound, Forbidden, Conflict };

/// Who asks, from where.
struct Standing
{
    Role role = Role::Patient;
    Relation relation = Relation::None;
    bool joined = false; ///< the socket is in the thing's room
    bool ended = false;  ///< a closed conversation, a consultation that is over
};

/// Sets of roles, relations and situations, one bit each.
namespace policy {
constexpr unsigned bit(Role role)
{
    return 1U << static_cast<unsigned>(role);
}
constexpr unsigned bit(Relation relation)
{
    return 1U << static_cast<unsigned>(relation);
}
inline constexpr unsigned Anybody =
    bit(Role::Patient) | bit(Role::Physician) | bit(Role::Agent) | bit(Role::Admin);
inline constexpr unsigned Staff = bit(Role::Agent) | bit(Role::Admin);
inline constexpr unsigned Admins = bit(Role::Admin);

inline constexpr unsigned Stranger = bit(Relation::None);
inline constexpr unsigned Couple = bit(Relation::Patient) | bit(Relation::Physician);
inline constexpr unsigned AnyRelation = Stranger | Couple | bit(Relation::Assignee);

inline constexpr unsigned Outside = 1;
inline constexpr unsigned Joined = 2;
inline constexpr unsigned Open = 4;
inline constexpr unsigned Ended = 8;
inline constexpr unsigned Always = Outside | Joined | Open | Ended;
} // namespace policy

/// One row of the table. It fits a standing that is in all three sets.
struct PolicyRow
{
    QByteArray event;
    unsigned roles = policy::Anybody;
    unsigned relations = policy::AnyRelation;
    unsigned when = policy::Always;
    Verdict verdict = Verdict::Allowed;

    bool fits(QByteArrayView asked, const Standing &standing) const;
};

/// The one table that says who may do what; every handler asks it. The first row that fits decides;
/// what no row fits is NotFound. A value: storage jobs take it along. Spec: wire.md 4, "allowed
/// to".
class Policy
{
public:
    Policy(); ///< the clinic's
    explicit Policy(QList<PolicyRow> rows) : m_rows(std::move(rows)) {}

    Verdict decide(QByteArrayView event, const Standing &standing) const;
    const QList<PolicyRow> &rows() const { return m_rows; }

private:
    QList<PolicyRow> m_rows;
};

Relation relationTo(const Conversation &conversation, const UserId &user);
Relation relationTo(const ConsultationSession &session, const UserId &user);

/// `patient`, `allowed`, …, as they are printed.
QString toText(Relation relation);
QString toText(Verdict verdict);
QStringList roleNames(unsigned roles);
QStringList relationNames(unsigned relations);
QStringList situationNames(unsigned when);

} // namespace anteroom::handlers
