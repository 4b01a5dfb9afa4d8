// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/policy_reply.h"

#include <QJsonArray>

namespace anteroom::host {
namespace {

using handlers::PolicyRow;

QString allOr(const QStringList &names, unsigned set, unsigned all)
{
    return set == all ? QStringLiteral("any") : names.join(u',');
}

QString line(const PolicyRow &row)
{
    const QString roles =
        allOr(handlers::roleNames(row.roles), row.roles, handlers::policy::Anybody);
    const QString relations =
        allOr(handlers::relationNames(row.relations), row.relations, handlers::policy::AnyRelation);
    const QStringList situations = handlers::situationNames(row.when);
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(QString::fromLatin1(row.event), -28)
        .arg(roles, -12)
        .arg(relations, -18)
        .arg(situations.isEmpty() ? QStringLiteral("always") : situations.join(u','), -13)
        .arg(toText(row.verdict));
}

QJsonObject json(const PolicyRow &row)
{
    return {
        {QStringLiteral("event"), QString::fromLatin1(row.event)},
        {QStringLiteral("roles"), QJsonArray::fromStringList(handlers::roleNames(row.roles))},
        {QStringLiteral("relations"),
         QJsonArray::fromStringList(handlers::relationNames(row.relations))},
        {QStringLiteral("when"), QJsonArray::fromStringList(handlers::situationNames(row.when))},
        {QStringLiteral("verdict"), toText(row.verdict)}};
}

} // namespace

ControlReply policyReply(const handlers::Policy &policy)
{
    QJsonArray rows;
    QStringList lines{QStringLiteral("The first row that fits decides; what none fits is "
                                     "not_found."),
                      QStringLiteral("%1 %2 %3 %4 %5")
                          .arg(QStringLiteral("EVENT"), -28)
                          .arg(QStringLiteral("ROLES"), -12)
                          .arg(QStringLiteral("RELATION"), -18)
                          .arg(QStringLiteral("WHEN"), -13)
                          .arg(QStringLiteral("VERDICT"))};
    for (const PolicyRow &row : policy.rows()) {
        rows.append(json(row));
        lines.append(line(row));
    }
    return {ControlReply::Success, {{QStringLiteral("rows"), rows}}, lines.join(u'\n')};
}

} // namespace anteroom::host
