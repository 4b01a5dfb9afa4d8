// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/consultations_proxy.h"

#include "gui/models/consultation_model.h"

namespace anteroom::gui {
namespace {

/// Running first; the smaller the sooner.
int rank(SessionStatus status)
{
    switch (status) {
    case SessionStatus::InProgress:
        return 0;
    case SessionStatus::Waiting:
        return 1;
    case SessionStatus::Scheduled:
        return 2;
    case SessionStatus::Completed:
        return 3;
    case SessionStatus::Cancelled:
        return 4;
    case SessionStatus::NoShow:
        return 5;
    }
    Q_UNREACHABLE();
}

const ConsultationSession *sessionOf(const QAbstractItemModel *model, int row)
{
    const auto *consultations = qobject_cast<const ConsultationModel *>(model);
    return consultations ? &consultations->at(row).session : nullptr;
}

QDateTime newest(const ConsultationSession &session)
{
    if (session.endedAt.isValid())
        return session.endedAt;
    return session.startedAt.isValid() ? session.startedAt : session.createdAt;
}

bool isOfToday(const ConsultationSession &session)
{
    const QDate today = QDate::currentDate();
    if (!isEnded(session.status))
        return true;
    return newest(session).toLocalTime().date() == today;
}

} // namespace

void ConsultationsProxy::setScope(Scope scope)
{
    m_scope = scope;
    invalidateFilter();
}

bool ConsultationsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const ConsultationSession *session = sessionOf(sourceModel(), sourceRow);
    if (session && m_scope == Scope::Running && session->status != SessionStatus::InProgress)
        return false;
    if (session && m_scope == Scope::Today && !isOfToday(*session))
        return false;
    return FilterProxy::filterAcceptsRow(sourceRow, sourceParent);
}

bool ConsultationsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() != static_cast<int>(ConsultationModel::Column::State))
        return FilterProxy::lessThan(left, right);
    const ConsultationSession *one = sessionOf(sourceModel(), left.row());
    const ConsultationSession *other = sessionOf(sourceModel(), right.row());
    if (rank(one->status) != rank(other->status))
        return rank(one->status) < rank(other->status);
    return newest(*one) > newest(*other);
}

} // namespace anteroom::gui
