// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/item_roles.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace anteroom::gui {

/// Filters any model of this folder by words (all of them must occur in FilterRole) and sorts by
/// SortRole; equal rows stay in the source's order.
class FilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterProxy(QObject *parent = nullptr);

    /// Words divided by blanks; case does not count. Empty: everything.
    void setFilterText(const QString &text);
    QString filterText() const { return m_words.join(u' '); }

protected:
    /// Of the filter, in lower case.
    const QStringList &words() const { return m_words; }
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

/// The same, turned round: starts sorted descending by the given column (a time).
class RecentFirstProxy : public FilterProxy
{
    Q_OBJECT

public:
    explicit RecentFirstProxy(int timeColumn, QObject *parent = nullptr);
};

} // namespace anteroom::gui
