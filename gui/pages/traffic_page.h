// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"

class QAction;
class QLabel;

namespace anteroom::gui {

class DataTable;
class EmptyState;
class FilterField;
class MessageBar;
class TrafficDetail;
class TrafficFilter;
class TrafficProxy;

/// Every event of the wire as it comes, contents masked until they are revealed with a reason.
class TrafficPage : public Page
{
    Q_OBJECT

public:
    explicit TrafficPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void focusFilter() override;

    bool isPaused() const;
    bool isFollowing() const;

public Q_SLOTS:
    /// Holds the view; the capture goes on.
    void setPaused(bool paused);
    /// Keeps the newest row in sight; ends when the user scrolls up.
    void setFollowing(bool following);

private:
    void buildActions();
    void buildTable();
    QWidget *buildToolbar();
    QWidget *buildCapture();
    void buildPage();
    void watchScrolling();

    void applyFilter(const QString &text);
    void setFilter(const TrafficFilter &filter);
    void filterBy(const QString &field, const QString &value);
    void refreshHeldBack();
    void refreshCount();
    void refreshSelection(const QModelIndex &row);
    void askToReveal();
    void reveal(quint64 number, const QString &reason);

    TrafficProxy *m_proxy;
    FilterField *m_filter;
    QLabel *m_filterError;
    QLabel *m_count;
    MessageBar *m_pauseBar;
    DataTable *m_table;
    EmptyState *m_empty = nullptr;
    TrafficDetail *m_detail;
    QAction *m_pause;
    QAction *m_follow;
    QAction *m_reveal;
    QAction *m_onlyEvent;
    QAction *m_onlyUser;
    bool m_rowsMove = false; ///< the view scrolls because rows come or go, not by the user
};

} // namespace anteroom::gui
