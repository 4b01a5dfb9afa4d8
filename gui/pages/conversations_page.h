// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"

class QButtonGroup;
class QListView;
class QModelIndex;
class QTimer;

namespace anteroom::gui {

class ConversationDelegate;
class ConversationsProxy;
class EmptyState;
class FilterField;
class TranscriptPane;

/// The conversations with the newest activity on top, and the transcript of the one that is opened.
class ConversationsPage : public Page
{
    Q_OBJECT

public:
    explicit ConversationsPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// The conversations in which a patient has written what no staff has read.
    QString badge() const override;
    void focusFilter() override;
    void showId(const QString &id) override;
    void showFiltered(const QString &filter) override;
    QList<QAction *> pageActions() const override;

private:
    QWidget *buildList();
    QWidget *buildToolbar();
    QWidget *buildScopes();
    void buildView();
    void buildEmptyState();
    void buildPage();
    void applyFilter(const QString &text);
    void setScope(int scope);
    void refreshFiltered();
    bool select(const QString &id);
    void onSelected(const QModelIndex &index);
    void newConversation();
    void watchModel();
    void refresh();
    void refreshOperator();

    ConversationsProxy *m_proxy;
    FilterField *m_filter;
    QButtonGroup *m_scopes;
    QListView *m_list;
    ConversationDelegate *m_delegate;
    QAction *m_new;
    QTimer *m_soon; ///< refreshes once for all changes of a flush
    EmptyState *m_empty;
    TranscriptPane *m_pane;
    qsizetype m_unreadCount = 0;
};

} // namespace anteroom::gui
