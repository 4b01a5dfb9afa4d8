// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/item_roles.h"
#include "shared/domain/role.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSortFilterProxyModel>

namespace anteroom::gui {

/// One column of the presence board: people of some roles; those who wait first, the longest wait
/// at the top, then by status and name.
class PresenceColumnProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Role : int {
        WaitingSinceRole = Qt::UserRole + 100, ///< QDateTime, invalid for who does not wait
    };

    explicit PresenceColumnProxy(QList<anteroom::Role> roles, QObject *parent = nullptr);

    /// By user id.
    void setWaiting(const QHash<QString, QDateTime> &waitingSince);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// -1: not here.
    int rowOf(const QString &userId) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString textOf(const QModelIndex &row) const;

    QStringList m_roleNames; ///< as the Role column shows them
    QHash<QString, QDateTime> m_waitingSince;
};

/// `1 device`, `3 devices`.
QString devicesText(int count);

} // namespace anteroom::gui
