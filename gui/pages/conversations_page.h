// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"

class QListView;
class QModelIndex;

namespace anteroom::gui {

class EmptyState;
class FilterField;
class RecentFirstProxy;
class TranscriptPane;

/// The conversations with the newest activity on top, and the transcript of the one that is opened.
class ConversationsPage : public Page
{
    Q_OBJECT

public:
    explicit ConversationsPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// The open conversations.
    QString badge() const override;
    void focusFilter() override;

private:
    QWidget *buildList();
    void buildPage();
    void applyFilter(const QString &text);
    void onSelected(const QModelIndex &index);
    void newConversation();
    void watchModel();

    RecentFirstProxy *m_proxy;
    FilterField *m_filter;
    QListView *m_list;
    EmptyState *m_empty;
    TranscriptPane *m_pane;
    qsizetype m_openCount = 0;
};

} // namespace anteroom::gui
