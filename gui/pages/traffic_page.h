// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"
#include "shared/feed/feed_event.h"

class QAction;
class QLabel;
class QToolButton;

namespace anteroom::gui {

class DataTable;
class EmptyState;
class FilterField;
class MessageBar;
class TailFollower;
class TrafficDetail;
class TrafficFiles;
class TrafficProxy;
class TrafficRules;
class TrafficStatisticsDialog;

/// Every event of the wire as it comes, contents masked until they are revealed with a reason. A
/// capture that was opened from a file takes its place until one goes back to live.
class TrafficPage : public Page
{
    Q_OBJECT

public:
    explicit TrafficPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void focusFilter() override;
    /// id: a row's number.
    void showId(const QString &id) override;
    void showFiltered(const QString &filter) override;
    QList<QAction *> pageActions() const override;

    bool isPaused() const;
    bool isFollowing() const;

public Q_SLOTS:
    /// Holds the view; the capture goes on.
    void setPaused(bool paused);
    /// Keeps the newest row in sight; ends when the user scrolls up.
    void setFollowing(bool following);

private:
    using ValueOf = QString (*)(const feed::TrafficView &);

    /// Shows only what has the same value as the selected row in a field.
    struct Narrowing
    {
        QAction *action;
        ValueOf valueOf;
    };

    void buildActions();
    void narrowBy(const QString &icon, const QString &text, const QString &field, ValueOf valueOf);
    QList<QAction *> rowActions() const;
    void buildTable();
    void buildEmptyState();
    QWidget *buildToolbar();
    QToolButton *buildMore();
    QWidget *buildCapture();
    void buildPage();
    void watchProxy();

    void applyFilter(const QString &text);
    void showFilterError(qsizetype position, qsizetype length, const QString &text);
    void restoreSelection();
    void follow(const QString &field, const QString &value);
    void refreshHeldBack();
    void refreshCount();
    void refreshSelection(const QModelIndex &row);
    void refreshActions();
    void onSignedInChanged();
    void askToReveal();
    void reveal(quint64 number, const QString &reason);
    void showStatistics();
    void editRules();

    TrafficRules *m_rules;
    TrafficProxy *m_proxy;
    FilterField *m_filter;
    QLabel *m_filterError;
    QLabel *m_count;
    MessageBar *m_pauseBar;
    DataTable *m_table;
    EmptyState *m_empty = nullptr;
    TrafficDetail *m_detail;
    TrafficFiles *m_files;
    TrafficStatisticsDialog *m_statisticsDialog = nullptr; ///< made when it is first asked for
    QAction *m_pause;
    QAction *m_follow;
    TailFollower *m_follower = nullptr;
    QAction *m_reveal;
    QAction *m_statistics;
    QAction *m_editRules;
    QList<Narrowing> m_narrowings;
};

} // namespace anteroom::gui
