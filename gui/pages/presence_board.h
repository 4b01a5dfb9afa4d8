// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractItemModel;
class QAction;
class QLabel;
class QVBoxLayout;

namespace anteroom {
enum class Role;
}

namespace anteroom::gui {

class CardView;
class Console;
class PresenceColumnProxy;

/// Who is here as columns of cards: physicians, staff, patients. The rows are those of the given
/// model; nothing is read from it before the board is seen.
class PresenceBoard : public QWidget
{
    Q_OBJECT

public:
    /// people: columns as in PresenceModel.
    PresenceBoard(Console &console, QAbstractItemModel *people, QWidget *parent = nullptr);

    /// Marks this person's card; an unknown or empty id: none.
    void select(const QString &userId);
    void setCardActions(const QList<QAction *> &actions);
    QList<CardView *> columns() const;

Q_SIGNALS:
    void personSelected(const QString &userId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Column
    {
        QString title;
        QLabel *head = nullptr;
        CardView *cards = nullptr;
        PresenceColumnProxy *people = nullptr;
    };

    QWidget *addColumn(const QString &name, const QString &title, const QString &emptyText,
                       const QList<Role> &roles);
    void watchColumn(const Column &column);
    void attach();
    void countColumns();
    void refreshWaiting();

    Console &m_console;
    QAbstractItemModel *m_people;
    QList<Column> m_columns;
    bool m_selecting = false; ///< by select(), so that it is not told back
    bool m_attached = false;
};

} // namespace anteroom::gui
