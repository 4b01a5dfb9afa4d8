// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/audit_entry.h"
#include "gui/models/item_roles.h"

#include <QAbstractTableModel>
#include <QList>

namespace anteroom::gui {

class Console;

/// The audit, newest first, page by page: the server is asked for more when a view has shown all
/// that is here.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Actor, Action, Object, Outcome, Reason, Seq };
    static constexpr int ColumnCount = 7;
    static constexpr int PageSize = 200;

    /// Which entries; the server looks for text in actor, action, object and reason.
    struct Query
    {
        QString text{};
        QDateTime from{}; ///< null: from the first
        QDateTime to{};
        friend bool operator==(const Query &, const Query &) = default;
    };

    /// console outlives the model.
    explicit AuditModel(Console &console, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const AuditEntry &at(int row) const { return m_entries.at(row); }
    /// nullptr when it is not here.
    const AuditEntry *find(qint64 seq) const;
    const Query &query() const { return m_query; }
    /// A page is on its way.
    bool isLoading() const { return m_loading; }
    /// There are older entries than those that are here.
    bool hasMore() const { return m_hasMore; }

    /// Begins anew with the newest entries that fit.
    void load(const Query &query);
    void reload() { load(Query(m_query)); }
    /// Forgets everything; answers that are on their way count no more.
    void clear();

Q_SIGNALS:
    /// isLoading() or hasMore() answer something new.
    void loadingChanged();
    /// text: for the operator. What is here stays.
    void failed(const QString &text);

private:
    void ask();
    void take(const QJsonObject &data);
    QVariant text(const AuditEntry &entry, Column column) const;

    Console &m_console;
    Query m_query;
    QList<AuditEntry> m_entries;
    quint64 m_generation = 0; ///< of the query; answers to an older one are dropped
    bool m_loading = false;
    bool m_hasMore = false;
};

} // namespace anteroom::gui
