// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/waiting_proxy.h"

#include "gui/models/consultation_model.h"

#include <algorithm>

namespace anteroom::gui {
namespace {

const feed::ConsultationView *viewOf(const QAbstractItemModel *model, int row)
{
    const auto *consultations = qobject_cast<const ConsultationModel *>(model);
    return consultations ? &consultations->at(row) : nullptr;
}

} // namespace

void WaitingProxy::setScope(Scope scope)
{
    m_scope = scope;
    invalidateFilter();
}

void WaitingProxy::setMode(WaitingRoom mode)
{
    if (std::exchange(m_mode, mode) != mode)
        invalidateFilter();
}

QVariant WaitingProxy::data(const QModelIndex &index, int role) const
{
    const bool isWhole = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!isWhole || index.column() != 0)
        return FilterProxy::data(index, role);
    const feed::ConsultationView *view = viewOf(sourceModel(), mapToSource(index).row());
    return view ? waitingText(*view, positionOf(view->session), QDateTime::currentDateTimeUtc())
                : QVariant();
}

int WaitingProxy::positionOf(const ConsultationSession &session) const
{
    const auto *consultations = qobject_cast<const ConsultationModel *>(sourceModel());
    if (!consultations || !waits(session, m_mode))
        return 0;
    const auto &rows = consultations->rows();
    return 1 + static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                              [this, &session](const feed::ConsultationView &row) {
        return waits(row.session, m_mode) && arrivedBefore(row.session, session);
           }));
}

bool WaitingProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const feed::ConsultationView *view = viewOf(sourceModel(), sourceRow);
    const bool isHere = view && (m_scope == Scope::Waiting ? waits(view->session, m_mode)
                                                           : isLetIn(view->session, m_mode));
    return isHere && FilterProxy::filterAcceptsRow(sourceRow, sourceParent);
}

bool WaitingProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() != static_cast<int>(ConsultationModel::Column::Waiting))
        return FilterProxy::lessThan(left, right);
    const feed::ConsultationView *one = viewOf(sourceModel(), left.row());
    const feed::ConsultationView *other = viewOf(sourceModel(), right.row());
    return one && other && arrivedBefore(one->session, other->session);
}

} // namespace anteroom::gui
