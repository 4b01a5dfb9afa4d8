// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/audit_model.h"
#include "gui/pages/list_page.h"

#include <QPointer>

class QTimer;

namespace anteroom::gui {

class AuditExport;
class AuditProxy;
class DateRange;

/// Who did what to what, as the server wrote it down: looked through, proved to be whole, and
/// taken out as a file. For administrators.
class AuditPage : public ListPage
{
    Q_OBJECT

public:
    explicit AuditPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    OperatorRole leastRole() const override { return OperatorRole::Admin; }
    /// id: the number of an entry.
    void showId(const QString &id) override;
    QList<QAction *> pageActions() const override;

    AuditModel *model() const { return m_model; }
    /// Writes what the filter lets through to a file of JSON Lines.
    void exportTo(const QString &path);

protected:
    void refreshDetail(const QModelIndex &row) override;
    void setScope(int scope) override;
    void showEvent(QShowEvent *event) override;

private:
    AuditPage(Console &console, AuditProxy *proxy, QWidget *parent);

    void buildColumns();
    void buildActions();
    void buildToolbar();
    void watchModel();
    bool mayLook() const;
    AuditModel::Query wantedQuery() const;
    void load();
    void refreshSummary();
    void verify();
    void showVerdict(const feed::CommandResult &result);
    void askForFile();
    void onExported(const QString &error);
    void onBarAction();
    void copyEntry() const;
    void filterBySelected(bool actor);

    AuditModel *m_model;
    MessageBar *m_bar; ///< above the table: of the whole audit
    DateRange *m_dates;
    QTimer *m_rest;
    QPointer<AuditExport> m_export;
    QAction *m_refresh;
    QAction *m_verify;
    QAction *m_exportAction;
    QAction *m_onlyActor;
    QAction *m_onlyObject;
    QAction *m_copy;
    int m_scope = 0;
    bool m_verifying = false;
    bool m_loaded = false; ///< since somebody signed in
};

} // namespace anteroom::gui
