// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractItemModel;
class QAbstractItemView;
class QLabel;
class QPushButton;

namespace anteroom::gui {

/// What a view shows while its model has no rows: an icon, what will appear here, and the next
/// step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString iconName;
        QString title;
        QString text;
        QString actionText = {}; ///< empty: no button
    };

    /// Covers the view's viewport whenever the view's model is empty. The view's model must be set.
    explicit EmptyState(QAbstractItemView *view);

    void setContent(const Content &content);
    /// What to say instead while a filter hides every row.
    void setFilteredContent(const Content &content);
    /// A filter is set, so that an empty table does not mean that there is nothing.
    void setFiltered(bool filtered);

Q_SIGNALS:
    /// The button was pressed; filtered: that of setFilteredContent().
    void actionRequested(bool filtered);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLabels();
    void watchModel();
    void refresh();
    void present(const Content &content);

    QPointer<QAbstractItemView> m_view;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    Content m_content;
    Content m_filteredContent;
    bool m_filtered = false;
};

} // namespace anteroom::gui
