// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/status_chip.h"

#include <QFrame>

class QAction;
class QFormLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace anteroom::gui {

class MessageBar;

/// The panel of 360 px at the right of a table: what is selected, its facts, its actions.
class DetailPanel : public QFrame
{
    Q_OBJECT

public:
    struct Fact
    {
        QString label;
        QString value;
        bool fixedFont = false; ///< for ids
        QString toolTip = {};
    };

    /// hint: what to say while nothing is selected.
    explicit DetailPanel(const QString &hint, QWidget *parent = nullptr);

    /// Back to the hint.
    void clear();
    /// Shows the panel's content with this head.
    void setHead(const QString &title, const QString &subtitle, const Chip &chip);
    /// Replaces the facts; labels that stay keep their widgets, so live updates don't flicker.
    void setFacts(const QList<Fact> &facts);
    /// Space for a page's own parts, below the facts.
    QVBoxLayout *bodyLayout() const { return m_body; }
    /// One button per action at the foot, in order, two in a line where both are short; they follow
    /// enabled, text and icon of the action.
    void setActions(const QList<QAction *> &actions);
    const QList<QAction *> &panelActions() const { return m_shownActions; }
    /// For errors and answers of the actions.
    MessageBar *messageBar() const { return m_messageBar; }

    /// A head for a part in bodyLayout().
    static QLabel *sectionLabel(const QString &text, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildHead();

    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_subtitle;
    StatusChip *m_chip;
    QFormLayout *m_facts;
    QVBoxLayout *m_body;
    QVBoxLayout *m_actions;
    QList<QAction *> m_shownActions;
    MessageBar *m_messageBar;
};

} // namespace anteroom::gui
