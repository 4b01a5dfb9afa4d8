// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/server_command.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace anteroom::gui {

class UserModel;

/// One notification that went out; nothing of its contents.
struct SentNotification
{
    QDateTime time;
    feed::NotificationTarget target;
    QString type;
    int peopleCount = 0;
    int titleLength = 0; ///< characters
};

/// What the signed-in operator has sent since the console was started, the newest first. Names come
/// from the people known now: while nobody is signed in there are none.
class SentNotificationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Target, Type, People, TitleLength };
    static constexpr int ColumnCount = 5;

    /// users outlives the model.
    explicit SentNotificationsModel(const UserModel &users, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void add(const SentNotification &sent);
    void clear();
    /// The people known are others now.
    void refreshNames();

private:
    const UserModel &m_users;
    QList<SentNotification> m_rows;
};

/// `Ana Silva`, `All patients`, `Channel news`.
QString targetText(const feed::NotificationTarget &target, const UserModel &users);

} // namespace anteroom::gui
