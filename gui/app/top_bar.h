// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/preferences.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace anteroom::gui {

struct SignedInOperator;
class ThemeControl;

/// The line above the page: its title, the choice of the theme, and the operator's menu.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(ThemeControl &themeControl, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOperator(const SignedInOperator &signedIn);
    /// Shown in the operator's menu, in order.
    void setOperatorActions(const QList<QAction *> &actions);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildThemeMenu(ThemeControl &themeControl);
    void refreshThemeIcon(ThemeChoice choice);

    QLabel *m_title;
    QToolButton *m_theme;
    QToolButton *m_operator;
};

} // namespace anteroom::gui
