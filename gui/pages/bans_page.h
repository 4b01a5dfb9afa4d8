// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"

class QStackedWidget;

namespace anteroom::gui {

class BansSection;

/// Who is kept out or may not write, and who was not let in: three tables, one at a time. The
/// switch between them stands in each one's toolbar.
class BansPage : public Page
{
    Q_OBJECT

public:
    explicit BansPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// How many bans and mutes are in force.
    QString badge() const override;
    void focusFilter() override;
    /// id: of a ban, a mute or a refusal.
    void showId(const QString &id) override;
    /// Of the table that is shown.
    void showFiltered(const QString &filter) override;
    QList<QAction *> pageActions() const override;

private:
    void addSection(BansSection *section);
    void showSection(int index);
    BansSection *shownSection() const;
    void count();

    QStackedWidget *m_stack;
    QList<BansSection *> m_sections;
    int m_inForce = 0;
};

} // namespace anteroom::gui
