// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace anteroom::gui {

/// Things in a detail panel that lead to other pages: a line each, with a button for every place
/// that it leads to.
class LinkList : public QWidget
{
    Q_OBJECT

public:
    struct Link
    {
        QString page; ///< its iconName(), which is the button's icon too
        QString id;
        QString text; ///< "Show the connection of Ana": tool tip and accessible name
        friend bool operator==(const Link &, const Link &) = default;
    };
    struct Entry
    {
        QString title;
        QString note;
        QList<Link> links;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit LinkList(QWidget *parent = nullptr);

    /// Builds anew only what changed, so that the focus stays where it is.
    void setEntries(const QList<Entry> &entries);
    /// A button below the lines that leads to the rest; an empty text: none.
    void setMore(const QString &text);

Q_SIGNALS:
    void linkActivated(const QString &page, const QString &id);
    void moreRequested();

private:
    QWidget *buildLine(const Entry &entry);
    void addButton(const Link &link, QBoxLayout *layout);

    QList<Entry> m_entries;
    QVBoxLayout *m_lines;
    QPushButton *m_more;
};

} // namespace anteroom::gui
