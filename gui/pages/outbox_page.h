// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/list_page.h"

class QAction;

namespace anteroom::gui {

class OutboxProxy;

/// Deliveries to the clinic's other systems (push, payment): what failed for good waits here for a
/// person, who has it tried again or gives it up.
class OutboxPage : public ListPage
{
    Q_OBJECT

public:
    explicit OutboxPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// How many failed.
    QString badge() const override;

protected:
    void refreshDetail(const QModelIndex &row) override;
    void setScope(int scope) override;
    int widestScope() const override { return 2; }

private:
    OutboxPage(Console &console, OutboxProxy *proxy, QWidget *parent);

    void buildColumns();
    void buildActions();
    void count();
    void retry();
    void askToGiveUp();
    void copyKey() const;

    OutboxProxy *m_outboxProxy;
    QAction *m_retry;
    QAction *m_giveUp;
    QAction *m_copyKey;
    int m_failedCount = -1;
};

} // namespace anteroom::gui
