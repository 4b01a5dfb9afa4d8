// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/list_page.h"
#include "shared/feed/feed_event.h"

class QAction;
class QTimer;

namespace anteroom::gui {

/// One of the tables of the Bans page. Its scopes are the switch between the tables.
class BansSection : public ListPage
{
    Q_OBJECT

public:
    enum Index { Banned, Muted, Refused };

    QString title() const override;
    QString iconName() const override;
    int widestScope() const override { return m_index; }

    /// Whether there is a row with this id.
    bool holds(const QString &id) const;
    /// Sets the switch to this table and gives it the focus if it has it.
    void markOwnScope();

Q_SIGNALS:
    /// The switch asks for another table.
    void sectionRequested(int index);
    /// The bans of an address are to be shown.
    void bansOfRequested(const QString &address);

protected:
    struct SectionWords
    {
        QString name;
        QString title;
        QString filterPlaceholder;
        QString nothingSelected;
        EmptyState::Content empty;
    };

    /// model: the table's; outlives it.
    BansSection(Console &console, Index index, QAbstractItemModel *model, const SectionWords &words,
                QWidget *parent);

    QAction *addAction(const char *name, const QString &icon, const QString &text);
    bool isAdmin() const;
    /// What the summary says.
    virtual QString summary() const = 0;
    /// Once the columns and the actions are there.
    void begin();

private:
    void setScope(int scope) override;
    void refreshSummary();

    Index m_index;
    QString m_title;
};

class BannedSection : public BansSection
{
    Q_OBJECT

public:
    explicit BannedSection(Console &console, QWidget *parent = nullptr);

protected:
    void refreshDetail(const QModelIndex &row) override;
    QString summary() const override;

private:
    void askToLift();

    QAction *m_lift;
};

class MutedSection : public BansSection
{
    Q_OBJECT

public:
    explicit MutedSection(Console &console, QWidget *parent = nullptr);

protected:
    void refreshDetail(const QModelIndex &row) override;
    QString summary() const override;

private:
    void lift();
    void showPerson();
    void showConversation();

    QAction *m_lift;
    QAction *m_person;
    QAction *m_conversation;
};

class RefusedSection : public BansSection
{
    Q_OBJECT

public:
    explicit RefusedSection(Console &console, QWidget *parent = nullptr);

protected:
    void refreshDetail(const QModelIndex &row) override;
    QString summary() const override;

private:
    const feed::RefusalView *selectedRefusal() const;

    QAction *m_sameAddress;
    QAction *m_ban;
    QLabel *m_explanation;
    QLabel *m_nextStep;
};

} // namespace anteroom::gui
