// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/list_page.h"

#include <optional>

namespace anteroom::gui {

class LogProxy;
class TailFollower;

/// The program's log since its start: the newest 10,000 lines, of ids, sizes and codes.
class LogsPage : public ListPage
{
    Q_OBJECT

public:
    explicit LogsPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QList<QAction *> pageActions() const override;

    bool isFollowing() const;
    /// The newest line stays in sight.
    void setFollowing(bool following);
    /// Writes the lines that the filter lets through to a text file; answers why it could not.
    std::optional<QString> saveTo(const QString &path) const;

protected:
    void refreshDetail(const QModelIndex &row) override;
    void setScope(int scope) override;

private:
    LogsPage(Console &console, LogProxy *proxy, QWidget *parent);

    void buildColumns();
    void buildActions();
    void buildToolbar();
    void refreshSummary();
    void askForFile();

    LogProxy *m_logProxy;
    QLabel *m_message;
    MessageBar *m_bar;
    QAction *m_follow;
    TailFollower *m_follower;
    QAction *m_copy;
    QAction *m_save;
};

} // namespace anteroom::gui
